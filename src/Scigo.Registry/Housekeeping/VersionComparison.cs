namespace Scigo.Registry;

/// <summary>In what two versions differ, as far as their manifests say.</summary>
/// <param name="Change">What the one changes for those who use the other.</param>
/// <param name="Changes">What has changed in schemas and signatures, a line each.</param>
/// <param name="Hyperparameters">The hyperparameters that differ, by name.</param>
/// <param name="Metrics">The metrics that differ, by name.</param>
/// <param name="Tags">The tags that differ, by name.</param>
public sealed record VersionComparison(
    VersionChange Change,
    IReadOnlyList<string> Changes,
    IReadOnlyList<ValueChange> Hyperparameters,
    IReadOnlyList<ValueChange> Metrics,
    IReadOnlyList<ValueChange> Tags)
{
    /// <summary>Whether they say the same.</summary>
    public bool None => Changes.Count + Hyperparameters.Count + Metrics.Count + Tags.Count == 0;

    /// <summary>Compares two versions, of one model or of two.</summary>
    public static VersionComparison Of(VersionManifest before, VersionManifest after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var changes = new List<string>();
        var change = ManifestChange.Between(before.Schemas, before.Signature, after.Schemas, after.Signature, changes);
        return new(
            change,
            changes,
            Differences(before.Hyperparameters, after.Hyperparameters, static value => value.ToString()),
            Differences(before.Metrics, after.Metrics, static value => FormattableString.Invariant($"{value}")),
            Differences(before.Tags, after.Tags, static value => value));
    }

    static List<ValueChange> Differences<T>(
        IEnumerable<KeyValuePair<string, T>> before, IEnumerable<KeyValuePair<string, T>> after, Func<T, string> text)
    {
        var old = before.ToDictionary(static pair => pair.Key, pair => text(pair.Value), StringComparer.Ordinal);
        var now = after.ToDictionary(static pair => pair.Key, pair => text(pair.Value), StringComparer.Ordinal);
        return
        [
            .. old.Keys.Union(now.Keys)
                .Order(StringComparer.Ordinal)
                .Select(name => new ValueChange(name, old.GetValueOrDefault(name), now.GetValueOrDefault(name)))
                .Where(static change => change.Before != change.After),
        ];
    }
}

/// <summary>A value that is not the same in two versions.</summary>
/// <param name="Name">What it is the value of.</param>
/// <param name="Before">What it was; <c>null</c> when there was none.</param>
/// <param name="After">What it is; <c>null</c> when there is none.</param>
public sealed record ValueChange(string Name, string? Before, string? After);
