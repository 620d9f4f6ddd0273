using System.Text;
using Scigo.Interop.Onnx.Messages;
using Scigo.Models;

namespace Scigo.Interop.Onnx;

/// <summary>Finds models in graphs: in those that <see cref="OnnxExport"/> writes, and in what other exporters write for the same.</summary>
static class OnnxImport
{
    /// <summary>Returns the model that a graph computes.</summary>
    /// <param name="proto">The graph.</param>
    /// <param name="external">Where its tensors in other files are; <c>null</c> when nobody knows.</param>
    /// <exception cref="ModelFormatException">The graph is none of Scigo's models.</exception>
    internal static object From(ModelProto proto, External.ExternalReader? external = null)
    {
        var notes = NotesOf(proto);
        var graph = new GraphReader(proto, notes, external);
        var value = graph.Input;
        var models = ModelChain.Find(graph, ref value, (model, end) => model is not ITransformer || graph.IsOutput(end));
        if (models[^1] is IClassifier or IClusterer)
        {
            graph.AcceptAnswers();
            if (!graph.AreAnswers((models[^1] as IClassifier)?.Classes))
                throw graph.Refused($"what is made of the answers of a {models[^1].GetType().Name}");
        }
        else if (!graph.IsOutput(value))
            throw graph.Refused($"operators behind a {models[^1].GetType().Name}");
        if (graph.Unseen.Any())
            throw graph.Refused($"operators that are in none of Scigo's models: {string.Join(", ", graph.Unseen)}");
        return Assemble(models, graph.Models, notes);
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
    static object Assemble(List<object> models, List<object> all, OnnxNotes? notes)
    {
        for (var i = 0; i < all.Count && all.Count == notes?.Hyperparameters.Count; i++)
            TrySet((IPersistableModel)all[i], notes.Hyperparameters[i]);
        var names = StepNames.Of(all, notes);
        foreach (var columns in all.OfType<ColumnTransformer>())
            names?.Rename(columns);
        if (models.Count == 1 && notes?.Model != nameof(Pipeline))
            return models[0];
        return names?.Nest(models) ?? ModelChain.ToPipeline(models);
    }

    // What was learnt is the graph's to say.
    static void TrySet(IPersistableModel model, ParamSet parameters)
    {
        var chosen = OnnxNotes.HyperparametersOf(model);
        var isOfGraph = OfGraph(model);
        var before = (model as LinearClassifier)?.ScoreFunction;
        try
        {
            model.SetParams(ParamSet.Create([.. parameters.Where(p => chosen.ContainsKey(p.Key) && !isOfGraph.Contains(p.Key)).Select(static p => (p.Key, p.Value))]));
        }
        catch (ArgumentException)
        {
        }
        // What probabilities are made by is the graph's to say, too.
        if (model is LinearClassifier { ScoreFunction: var now } && now != before)
            model.SetParams(ParamSet.Create([.. chosen.Where(static p => p.Key is "loss" or "multi_class").Select(static p => (p.Key, p.Value))]));
    }

    // What of a model's hyperparameters its operators say.
    static string[] OfGraph(IPersistableModel model) => model switch
    {
        KNeighborsClassifier => ["n_neighbors", "weights", "p"],
        // One that does nothing subtracts 0.
        StandardScaler scaler => scaler.Mean is { } mean && mean.Span.ContainsAnyExcept(0.0) ? ["with_mean", "with_std"] : ["with_std"],
        MinMaxScaler { Clip: true } => ["clip", "feature_range"],
        MinMaxScaler => ["clip"],
        PCA => ["whiten"],
        Normalizer => ["norm"],
        CentroidClusterer => ["n_clusters"],
        _ => [],
    };
}
