using Microsoft.CodeAnalysis;

namespace Scigo.Generators.Tests.Caching;

/// <summary>A run of the generator after another.</summary>
sealed class PipelineRun(GeneratorRunResult before, GeneratorRunResult after)
{
    /// <summary>Why each of the source outputs was made.</summary>
    public IReadOnlyList<(object Value, IncrementalStepRunReason Reason)> Outputs =>
        [.. after.TrackedOutputSteps.SelectMany(static s => s.Value).SelectMany(static s => s.Outputs)];

    public IEnumerable<string> Files => after.GeneratedSources.Select(static s => s.HintName).Order(StringComparer.Ordinal);

    /// <summary>The files whose text has changed, or that are new.</summary>
    public IEnumerable<string> Regenerated => after.GeneratedSources
        .Where(s => !before.GeneratedSources.Any(b => b.HintName == s.HintName && b.SourceText.ContentEquals(s.SourceText)))
        .Select(static s => s.HintName)
        .Order(StringComparer.Ordinal);

    /// <summary>Returns why a step ran, for each of its values.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons(string step) =>
        after.TrackedSteps[step].SelectMany(static s => s.Outputs).Select(static o => o.Reason);
}
