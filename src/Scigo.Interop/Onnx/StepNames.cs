using Scigo.Models;

namespace Scigo.Interop.Onnx;

/// <summary>Puts the pipelines together again that a graph has only the steps of.</summary>
static class StepNames
{
    /// <summary>Returns a pipeline of models, or <c>null</c> when the names are none of a pipeline's steps.</summary>
    /// <param name="paths">Of each model the names of the pipelines that it is in, the outermost first, and its own.</param>
    /// <param name="models">As many models.</param>
    /// <param name="depth">How many pipelines all models are in already.</param>
    internal static Pipeline? Nest(IReadOnlyList<string[]> paths, IReadOnlyList<object> models, int depth = 0)
    {
        var steps = new List<(string Name, object Estimator)>();
        for (int start = 0, end; start < models.Count; start = end)
        {
            var name = paths[start].Length > depth ? paths[start][depth] : "";
            if (name.Length == 0 || steps.Exists(s => s.Name == name))
                return null;
            for (end = start + 1; end < models.Count && paths[end].Length > depth && paths[end][depth] == name; end++)
            {
            }
            var isModel = end == start + 1 && paths[start].Length == depth + 1;
            var estimator = isModel ? models[start] : Nest([.. paths.Take(start..end)], [.. models.Take(start..end)], depth + 1);
            if (estimator is null)
                return null;
            steps.Add((name, estimator));
        }
        return new Pipeline([.. steps]);
    }
}
