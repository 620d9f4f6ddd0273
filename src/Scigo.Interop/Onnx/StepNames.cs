using Scigo.Models;

namespace Scigo.Interop.Onnx;

/// <summary>The names that notes have for the models in a graph, by which pipelines are put together again that a graph has only the steps of.</summary>
sealed class StepNames
{
    readonly Dictionary<object, string[]> paths;

    StepNames(Dictionary<object, string[]> paths) => this.paths = paths;

    /// <summary>Returns the names of models; <c>null</c> when the notes have not as many, or none that can be.</summary>
    internal static StepNames? Of(List<object> models, OnnxNotes? notes)
    {
        if (notes?.Steps.Count != models.Count)
            return null;
        var paths = new Dictionary<object, string[]>(models.Count, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < models.Count; i++)
            paths.Add(models[i], notes.Steps[i].Length == 0 ? [] : notes.Steps[i].Split(OnnxNotes.Within));
        // No model is nested deeper: the notes may be anyone's.
        return paths.Values.All(static path => path.Length <= ModelLimits.Default.MaxDepth) ? new(paths) : null;
    }

    /// <summary>Returns a pipeline of models, or <c>null</c> when their names are none of a pipeline's steps.</summary>
    internal Pipeline? Nest(List<object> models) => Nest(models, 0);

    /// <summary>Names the steps of a column transformer, and puts the pipelines in them together, if their names can be those.</summary>
    internal void Rename(ColumnTransformer model)
    {
        var depth = paths[model].Length;
        var steps = new List<(string Name, object Transformer)>();
        var taken = new HashSet<string>();
        foreach (var step in model.Transformers)
        {
            var chain = step.Transformer is Pipeline found ? found.Steps.ConvertAll(static s => s.Estimator) : [step.Transformer];
            if (Group(chain, depth) is not [var only] || only.Estimator is not ITransformer || !taken.Add(only.Name))
                return;
            steps.Add(only);
        }
        for (var i = 0; i < steps.Count; i++)
            (model.Transformers[i].Name, model.Transformers[i].Transformer) = (steps[i].Name, (ITransformer)steps[i].Transformer);
    }

    Pipeline? Nest(List<object> models, int depth) => Group(models, depth) is { } steps ? new Pipeline([.. steps]) : null;

    // The steps that models at that depth are, or are in; null when their names are none.
    List<(string Name, object Estimator)>? Group(List<object> models, int depth)
    {
        var steps = new List<(string Name, object Estimator)>();
        var taken = new HashSet<string>();
        for (int start = 0, end; start < models.Count; start = end)
        {
            var name = NameOf(models[start], depth);
            if (name.Length == 0 || !taken.Add(name))
                return null;
            for (end = start + 1; end < models.Count && NameOf(models[end], depth) == name; end++)
            {
            }
            var isModel = end == start + 1 && paths[models[start]].Length == depth + 1;
            var estimator = isModel ? models[start] : Nest(models[start..end], depth + 1);
            if (estimator is null)
                return null;
            steps.Add((name, estimator));
        }
        return steps;
    }

    string NameOf(object model, int depth) => paths[model].ElementAtOrDefault(depth) ?? "";
}
