using Scigo.Models;

namespace Scigo.Interop.Onnx;

/// <summary>Models of which each takes what the one before it makes.</summary>
static class ModelChain
{
    /// <summary>Finds the models that a value goes through.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="value">The value's name; afterwards that of the last model's result.</param>
    /// <param name="isLast">Whether a model, whose result has that name, is the last.</param>
    /// <exception cref="ModelFormatException">There are operators that are none of Scigo's models.</exception>
    internal static List<object> Find(GraphReader graph, ref string value, Func<object, string, bool> isLast)
    {
        var models = new List<object>();
        do
        {
            var width = graph.Width;
            if (OnnxMappings.Find(graph, ref value) is not { } model)
                throw graph.Refused($"operators that are none of Scigo's models: {string.Join(", ", graph.Unseen)}");
            // Constants that are stretched over all columns are no model's.
            var nFeatures = model is ITransformer transformer ? transformer.NFeatures : ((IPredictor)model).NFeatures;
            if (width is not null && width != nFeatures)
                throw graph.Refused($"a {model.GetType().Name} of {nFeatures} features where rows have {width}");
            graph.Width = (model as ITransformer)?.NFeaturesOut;
            models.Add(model);
        }
        while (!isLast(models[^1], value));
        return models;
    }

    /// <summary>Returns a pipeline of models, named by their types.</summary>
    internal static Pipeline ToPipeline(List<object> models) => new([.. models.Select(static (m, i) => (DefaultName(m, i), m))]);

    /// <summary>The name of a model in that place which has none.</summary>
    internal static string DefaultName(object model, int index) => $"{model.GetType().Name.ToLowerInvariant()}{(index == 0 ? "" : index)}";
}
