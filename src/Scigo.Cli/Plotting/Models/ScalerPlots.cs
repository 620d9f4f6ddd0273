using Scigo.Cli.Plotting.Panels;
using Scigo.Models;

namespace Scigo.Cli.Plotting.Models;

/// <summary>What a scaler subtracts, and what it divides by.</summary>
static class ScalerPlots
{
    internal static IReadOnlyList<IPanel> Of(StandardScaler scaler, FeatureNames names)
    {
        (string Title, NDArray<double>? Values)[] all = [("Means", scaler.Mean), ("Scales", scaler.Scale)];
        return [.. all.Where(static part => part.Values is { Length: > 0 }).Select(part => BarPanel.OfLargest(
            part.Title, [.. part.Values!.Value.ToArray().Select((value, i) => (names[i], value))]))];
    }
}
