using System.Text;
using Scigo.Interop.Onnx.Messages;
using Scigo.Models;

namespace Scigo.Interop.Onnx;

/// <summary>Writes models as graphs.</summary>
static class OnnxExport
{
    /// <summary>Returns the graph of a model that is fitted.</summary>
    /// <exception cref="ArgumentException">ONNX has no form for the model, or for one of its steps.</exception>
    /// <exception cref="InvalidOperationException">The model is not fitted.</exception>
    internal static ModelProto Of(object model, OnnxPrecision precision, ModelMetadata? metadata)
    {
        var steps = Flatten(model, "").ToList();
        var mappings = steps.ConvertAll(static s => OnnxMappings.For(s.Model));
        var nFeatures = steps.Count == 0 ? 0 : NFeatures(steps[0].Model);
        if (nFeatures == 0)
            throw new InvalidOperationException("The model is not fitted: there is nothing to write yet.");
        var graph = new GraphBuilder(precision, nFeatures);
        var value = GraphBuilder.Input;
        for (var i = 0; i < steps.Count; i++)
        {
            graph.Prefix = PrefixOf(steps[i].Name);
            if (i + 1 < steps.Count)
                value = mappings[i].Transform(graph, steps[i].Model, value);
            else
                mappings[i].Finish(graph, steps[i].Model, value);
        }
        metadata ??= (model as IHasMetadata)?.Metadata;
        return graph.Finish([new(OnnxNotes.Property, Encoding.UTF8.GetString(ModelJson.Serialize(NotesOf(model), metadata: metadata)))]);
    }

    static int NFeatures(object model) => model is ITransformer transformer ? transformer.NFeatures : ((IPredictor)model).NFeatures;

    /// <summary>What stands before the names of a step's nodes.</summary>
    internal static string PrefixOf(string name) => name.Length == 0 ? "" : name.Replace(OnnxNotes.Within, "_", StringComparison.Ordinal) + "/";

    /// <summary>Returns the models that rows go through: a pipeline in a pipeline is as good as its steps.</summary>
    internal static IEnumerable<(string Name, object Model)> Flatten(object model, string name) => model is Pipeline pipeline
        ? pipeline.Steps.SelectMany(step => Flatten(step.Estimator, Within(name, step.Name)))
        : [(name, model)];

    // Those within a column transformer before it, as they are found again.
    static IEnumerable<(string Name, object Model)> Noted(object model, string name) => Flatten(model, name).SelectMany(static step =>
        step.Model is ColumnTransformer columns
            ? [.. columns.Transformers.SelectMany(inner => Noted(inner.Transformer, Within(step.Name, inner.Name))), step]
            : (IEnumerable<(string, object)>)[step]);

    static string Within(string outer, string name) => outer.Length == 0 ? name : outer + OnnxNotes.Within + name;

    static OnnxNotes NotesOf(object model)
    {
        var steps = Noted(model, "").ToList();
        return new()
        {
            Model = model is Pipeline ? nameof(Pipeline) : OnnxMappings.For(model).Name,
            Steps = model is Pipeline or ColumnTransformer ? steps.ConvertAll(static s => s.Name) : [],
            Types = steps.ConvertAll(static s => OnnxMappings.For(s.Model).Name),
            Hyperparameters = steps.ConvertAll(static s => OnnxNotes.HyperparametersOf((IPersistableModel)s.Model)),
        };
    }
}
