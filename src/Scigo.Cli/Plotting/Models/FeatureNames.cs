using Scigo.Models;

namespace Scigo.Cli.Plotting.Models;

/// <summary>What the features of a model are called: by the names in its file, unless steps before it have made others of them.</summary>
sealed class FeatureNames
{
    readonly IReadOnlyList<string>? names;

    internal FeatureNames(object model, IReadOnlyList<string>? names)
    {
        var count = model switch
        {
            IPredictor predictor => predictor.NFeatures,
            ITransformer transformer => transformer.NFeatures,
            _ => 0,
        };
        this.names = names?.Count == count ? names : null;
    }

    internal string this[int feature] => names is null ? $"feature {feature + 1}" : names[feature];

    internal string[] First(int count) => [.. Enumerable.Range(0, count).Select(i => this[i])];
}
