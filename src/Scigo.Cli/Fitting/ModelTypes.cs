using System.Text;
using Scigo.Models;

namespace Scigo.Cli.Fitting;

/// <summary>The models that can be fitted, by name.</summary>
static class ModelTypes
{
    /// <summary>Their names. A pipeline is made by naming several.</summary>
    internal static IReadOnlyList<string> Names { get; } =
    [
        .. ModelCatalog.Default.Codecs
            .Where(static c => c.ModelType != typeof(Pipeline) && !typeof(ICompressedModel).IsAssignableFrom(c.ModelType)
                && (typeof(IPredictor).IsAssignableFrom(c.ModelType) || typeof(ITransformer).IsAssignableFrom(c.ModelType)))
            .Select(static c => c.WireName)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Returns the name as it is written, whatever the case that it is typed in, or <c>null</c>.</summary>
    internal static string? Find(string typed) => Names.FirstOrDefault(name => name.Equals(typed, StringComparison.OrdinalIgnoreCase));

    /// <summary>Creates a model with its defaults: a document without parameters is one.</summary>
    internal static object Create(string name) => ModelJson.Deserialize(
        Encoding.UTF8.GetBytes($$"""{"model_spec": {"name": "{{name}}", "format_version": "1.0"}, "parameters": { } }"""));

    /// <summary>
    /// Creates the model of that name, or of several names a pipeline. Its steps are named as scikit-learn's <c>make_pipeline</c>
    /// names them, in lower case: <c>standardscaler</c>; where a name occurs again, <c>standardscaler-1</c> and so on.
    /// </summary>
    internal static object Create(IReadOnlyList<string> names)
    {
        if (names is [var only])
            return Create(only);
        var steps = new (string Name, object Estimator)[names.Count];
        for (var i = 0; i < steps.Length; i++)
        {
            var of = names[i].ToLowerInvariant();
            var occurs = names.Count(name => name == names[i]);
            steps[i] = (occurs == 1 ? of : $"{of}-{names.Take(i + 1).Count(name => name == names[i])}", Create(names[i]));
        }
        return new Pipeline(steps);
    }
}
