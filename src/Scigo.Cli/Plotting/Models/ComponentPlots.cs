using System.Globalization;
using Scigo.Cli.Plotting.Panels;
using Scigo.Models;

namespace Scigo.Cli.Plotting.Models;

/// <summary>PCA: how much of the variance each component has, and what the first ones are made of.</summary>
static class ComponentPlots
{
    const int MostComponents = 8;

    internal static IReadOnlyList<IPanel> Of(PCA pca, FeatureNames names)
    {
        if (pca.Components is not { Rank: 2 } components || pca.ExplainedVarianceRatio is not { Length: > 0 } shares || shares.Length != components.Shape[0])
            throw new InvalidOperationException("the model is not fitted, or what it has learnt does not fit together.");
        var shown = Math.Min(shares.Length, BarPanel.Most);
        var together = shares.ToArray().Sum();
        var few = Math.Min(components.Shape[0], MostComponents);
        return
        [
            new BarPanel(
                "Explained variance",
                [.. Enumerable.Range(0, shown).Select(i => ($"component {i + 1}", shares[i]))],
                $"{Percent(together)} together" + (shown < shares.Length ? $", the first {shown} of {shares.Length}" : ""),
                Percent),
            Matrices.Of(
                "Components",
                [.. Enumerable.Range(1, few).Select(static i => $"component {i}")],
                names,
                few == components.Shape[0] ? components : new(components.Memory[..(few * components.Shape[1])], few, components.Shape[1])),
        ];
    }

    static string Percent(double part) => (100 * part).ToString("0.#", CultureInfo.InvariantCulture) + " %";
}
