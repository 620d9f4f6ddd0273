namespace Scigo.Generators.Tests.Evolution;

/// <summary>The kinds of change.</summary>
static partial class Changes
{
    public static IReadOnlyList<Change> All { get; } = [.. BothWays(), .. OneWay(), .. Breaking()];
}
