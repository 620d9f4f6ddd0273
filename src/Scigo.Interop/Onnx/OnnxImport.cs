using System.Text;
using Scigo.Interop.Onnx.Messages;
using Scigo.Models;

namespace Scigo.Interop.Onnx;

/// <summary>Finds models in graphs: in those that <see cref="OnnxExport"/> writes, and in what other exporters write for the same.</summary>
static class OnnxImport
{
    /// <summary>Returns the model that a graph computes.</summary>
    /// <exception cref="ModelFormatException">The graph is none of Scigo's models.</exception>
    internal static object From(ModelProto proto)
    {
        var graph = new GraphReader(proto);
        var notes = NotesOf(proto);
        var models = new List<object>();
        var value = graph.Input;
        do
        {
            if (OnnxMappings.Find(graph, ref value, notes?.Types.ElementAtOrDefault(models.Count)) is not { } model)
                throw graph.Refused($"operators that are none of Scigo's models: {string.Join(", ", graph.Unseen)}");
            // Constants that are stretched over all columns are no model's.
            var nFeatures = model is ITransformer transformer ? transformer.NFeatures : ((IPredictor)model).NFeatures;
            if (graph.Width is not null && graph.Width != nFeatures)
                throw graph.Refused($"a {model.GetType().Name} of {nFeatures} features where rows have {graph.Width}");
            graph.Width = (model as ITransformer)?.NFeaturesOut;
            models.Add(model);
        }
        while (models[^1] is ITransformer && !graph.IsOutput(value));
        if (models[^1] is IClassifier or IClusterer)
            graph.AcceptAnswers();
        else if (!graph.IsOutput(value))
            throw graph.Refused($"operators behind a {models[^1].GetType().Name}");
        if (graph.Unseen.Any())
            throw graph.Refused($"operators that are in none of Scigo's models: {string.Join(", ", graph.Unseen)}");
        return Assemble(models, notes);
    }

    /// <summary>Returns what a graph says about how its model came to be.</summary>
    internal static ModelMetadata? MetadataOf(ModelProto proto)
    {
        try
        {
            return JsonOf(proto) is { } json ? ModelJson.ReadMetadata(json) : null;
        }
        catch (ModelFormatException)
        {
            return null;
        }
    }

    // The property may be another program's.
    static OnnxNotes? NotesOf(ModelProto proto)
    {
        try
        {
            return JsonOf(proto) is { } json ? ModelJson.Deserialize<OnnxNotes>(json) : null;
        }
        catch (ModelFormatException)
        {
            return null;
        }
    }

    static byte[]? JsonOf(ModelProto proto) =>
        proto.MetadataProps.Find(static p => p.Key == OnnxNotes.Property)?.Value is { } json ? Encoding.UTF8.GetBytes(json) : null;

    // Notes may be of another graph: what does not fit is left.
    static object Assemble(List<object> models, OnnxNotes? notes)
    {
        for (var i = 0; i < models.Count && models.Count == notes?.Hyperparameters.Count; i++)
            TrySet((IPersistableModel)models[i], notes.Hyperparameters[i]);
        if (models.Count == 1 && notes?.Model != nameof(Pipeline))
            return models[0];
        List<string[]>? paths = notes?.Steps.ConvertAll(static name => name.Split(OnnxNotes.Within));
        return paths?.Count == models.Count && paths.TrueForAll(IsOfSteps) && StepNames.Nest(paths, models) is { } nested
            ? nested
            : new Pipeline([.. models.Select((m, i) => (DefaultName(m, i), m))]);
    }

    // What was learnt is the graph's to say.
    static void TrySet(IPersistableModel model, ParamSet parameters)
    {
        var chosen = model.GetParams(deep: false);
        try
        {
            model.SetParams(ParamSet.Create([.. parameters.Where(p => chosen.ContainsKey(p.Key)).Select(static p => (p.Key, p.Value))]));
        }
        catch (ArgumentException)
        {
        }
    }

    // No pipeline is nested deeper: the notes may be anyone's.
    static bool IsOfSteps(string[] path) => path.Length <= ModelLimits.Default.MaxDepth;

    static string DefaultName(object model, int index) => $"{model.GetType().Name.ToLowerInvariant()}{(index == 0 ? "" : index)}";
}
