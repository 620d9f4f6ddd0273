using System.Collections.Immutable;
using Scigo.Generators.Baselines;

namespace Scigo.Generators.Diagnostics;

/// <summary>What a diagnostic tells the fix that records it.</summary>
static class Recording
{
    public static ImmutableDictionary<string, string?> Of(params IEnumerable<BaselineEntry> entries) =>
        ImmutableDictionary<string, string?>.Empty.Add(BaselineAnalyzer.Lines, string.Join("\n", entries));

    public static ImmutableDictionary<string, string?> Value(string value) =>
        ImmutableDictionary<string, string?>.Empty.Add(BaselineAnalyzer.Value, value);
}
