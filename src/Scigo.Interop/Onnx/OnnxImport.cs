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
        var models = new List<object>();
        var value = graph.Input;
        do
        {
            if (OnnxMappings.Find(graph, ref value) is not { } model)
                throw graph.Refused($"operators that are none of Scigo's models: {string.Join(", ", graph.Unseen)}");
            models.Add(model);
        }
        while (models[^1] is ITransformer && !graph.IsOutput(value));
        if (models[^1] is IClassifier or IClusterer)
            graph.AcceptAnswers();
        else if (!graph.IsOutput(value))
            throw graph.Refused($"operators behind a {models[^1].GetType().Name}");
        if (graph.Unseen.Any())
            throw graph.Refused($"operators that are in none of Scigo's models: {string.Join(", ", graph.Unseen)}");
        return Assemble(models, NotesOf(proto) is { } json ? ModelJson.Deserialize<OnnxNotes>(json) : null);
    }

    /// <summary>Returns what a graph says about how its model came to be.</summary>
    internal static ModelMetadata? MetadataOf(ModelProto proto) => NotesOf(proto) is { } json ? ModelJson.ReadMetadata(json) : null;

    static byte[]? NotesOf(ModelProto proto) =>
        proto.MetadataProps.Find(static p => p.Key == OnnxNotes.Property)?.Value is { } json ? Encoding.UTF8.GetBytes(json) : null;

    // Notes may be another program's, or of another graph: what does not fit is left.
    static object Assemble(List<object> models, OnnxNotes? notes)
    {
        for (var i = 0; i < models.Count && models.Count == notes?.Hyperparameters.Count; i++)
            ((IPersistableModel)models[i]).SetParams(notes.Hyperparameters[i]);
        if (models.Count == 1 && notes?.Model != nameof(Pipeline))
            return models[0];
        var names = notes?.Steps.Count == models.Count ? notes.Steps : [.. models.Select(static (m, i) => $"{StepName(m)}{(i == 0 ? "" : i)}")];
        return new Pipeline([.. models.Select((m, i) => (names[i].Replace('/', '_'), m))]);
    }

    static string StepName(object model) => model.GetType().Name.ToLowerInvariant();
}
