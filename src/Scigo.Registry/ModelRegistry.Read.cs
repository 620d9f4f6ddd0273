using System.Runtime.CompilerServices;
using Scigo.Registry.Log;

namespace Scigo.Registry;

public sealed partial class ModelRegistry
{
    /// <summary>Lists the models that have versions, by their names, with what <see cref="StateAsync"/> says of each.</summary>
    public async IAsyncEnumerable<ModelState> ListAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var name in ListModelsAsync(cancellation).ConfigureAwait(false))
        {
            if (await FindStateAsync(name, cancellation).ConfigureAwait(false) is { } state)
                yield return state;
        }
    }

    /// <summary>Lists the names of the models, in order, also of those whose first push has not ended.</summary>
    public async IAsyncEnumerable<string> ListModelsAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var entry in store.ListAsync(RegistryKeys.Names, cancellation).ConfigureAwait(false))
            yield return entry.Key[RegistryKeys.Names.Length..];
    }

    /// <summary>Returns a model's latest version and its aliases, with what others began and did not complete.</summary>
    /// <exception cref="RegistryException">There is no such model.</exception>
    public async Task<ModelState> StateAsync(string model, CancellationToken cancellation = default)
    {
        CheckName(model, "a model");
        return await FindStateAsync(model, cancellation).ConfigureAwait(false) ?? throw NoModel(model);
    }

    internal Task<ModelState?> FindStateAsync(string model, CancellationToken cancellation) => LogOf(model).CatchUpAsync(cancellation);

    /// <summary>Lists the versions of a model, the latest first, deleted ones with their tombstones.</summary>
    /// <exception cref="RegistryException">There is no such model.</exception>
    public async Task<IReadOnlyList<VersionRecord>> ListVersionsAsync(string model, CancellationToken cancellation = default)
    {
        await StateAsync(model, cancellation).ConfigureAwait(false);
        var versions = new List<VersionRecord>();
        await foreach (var entry in store.ListAsync(RegistryKeys.Versions(model), cancellation).ConfigureAwait(false))
        {
            if (await Document.ReadAsync<VersionRecord>(store, entry.Key, cancellation).ConfigureAwait(false) is { } record)
                versions.Add(record);
        }
        versions.Sort(static (a, b) => b.Manifest.Version.CompareTo(a.Manifest.Version));
        return versions;
    }

    /// <summary>Finds versions by what was said of them; deleted ones are not found.</summary>
    /// <param name="model">The model's name.</param>
    /// <param name="tag">A tag that they must have, or <c>null</c>.</param>
    /// <param name="value">The value that the tag must have; <c>null</c> for any.</param>
    /// <param name="metric">A metric that they must have, by which they are ordered, the largest first; <c>null</c> for the latest first.</param>
    /// <param name="cancellation">Cancels.</param>
    /// <exception cref="RegistryException">There is no such model.</exception>
    public async Task<IReadOnlyList<VersionRecord>> SearchAsync(
        string model, string? tag = null, string? value = null, string? metric = null, CancellationToken cancellation = default)
    {
        IEnumerable<VersionRecord> found = await ListVersionsAsync(model, cancellation).ConfigureAwait(false);
        found = found.Where(version => version.Deleted is null && HasTag(version.Manifest) && HasMetric(version.Manifest));
        return [.. metric is null ? found : found.OrderByDescending(version => version.Manifest.Metrics[metric])];

        bool HasTag(VersionManifest manifest) =>
            tag is null || (manifest.Tags.TryGetValue(tag, out var given) && (value is null || given == value));

        bool HasMetric(VersionManifest manifest) => metric is null || manifest.Metrics.ContainsKey(metric);
    }

    /// <summary>Lists who changed what in a model, from the first change on.</summary>
    /// <exception cref="RegistryException">There is no such model, or an entry is damaged.</exception>
    public async IAsyncEnumerable<LogEntry> HistoryAsync(string model, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        CheckName(model, "a model");
        var log = LogOf(model);
        for (var sequence = 1L; ; sequence++)
        {
            var entry = await log.ReadEntryAsync(sequence, cancellation).ConfigureAwait(false);
            if (entry is null && sequence == 1)
                throw NoModel(model);
            if (entry is null)
                yield break;
            yield return entry;
        }
    }

    /// <summary>Returns what is known of the version that a reference names.</summary>
    /// <exception cref="RegistryException">There is none, or it was deleted.</exception>
    public async Task<VersionManifest> ResolveAsync(RegistryReference reference, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reference);
        CheckName(reference.Model, "a model");
        if (reference.Version is { } version)
            return (await RecordAsync(reference.Model, version, cancellation).ConfigureAwait(false)).Manifest;
        var state = await LogOf(reference.Model).ReadStateAsync(cancellation).ConfigureAwait(false) ?? throw NoModel(reference.Model);
        if (reference.Alias is not { } alias)
            version = state.Latest ?? throw new RegistryException(RegistryError.Deleted, $"All versions of \"{reference.Model}\" are deleted.");
        else
            version = (state.Aliases.TryGetValue(alias, out var target) ? target : throw NoAlias(reference.Model, alias)).Version;
        return await ManifestAsync(reference.Model, version, cancellation).ConfigureAwait(false);
    }

    // What is known of a version never changes; that an alias or the state names it means that it is not deleted.
    async Task<VersionManifest> ManifestAsync(string model, SemanticVersion version, CancellationToken cancellation, bool evenDeleted = false)
    {
        if (!manifests.TryGetValue((model, version), out var manifest))
        {
            var record = evenDeleted
                ? await FindRecordAsync(model, version, cancellation).ConfigureAwait(false)
                : await RecordAsync(model, version, cancellation).ConfigureAwait(false);
            manifests[(model, version)] = manifest = record.Manifest;
        }
        return manifest;
    }

    async Task<VersionRecord> RecordAsync(string model, SemanticVersion version, CancellationToken cancellation)
    {
        var record = await FindRecordAsync(model, version, cancellation).ConfigureAwait(false);
        return record.Deleted is { } tombstone
            ? throw new RegistryException(
                RegistryError.Deleted,
                $"{model}@{version} was deleted by {tombstone.By} at {tombstone.At:u}{(tombstone.Reason is { } reason ? $": {reason}" : "")}.")
            : record;
    }

    // Returns a version, deleted or not.
    async Task<VersionRecord> FindRecordAsync(string model, SemanticVersion version, CancellationToken cancellation)
    {
        var key = RegistryKeys.Version(model, version);
        var record = await Document.ReadAsync<VersionRecord>(store, key, cancellation).ConfigureAwait(false);
        // Who pushed it may have ended before writing this.
        if (record is null && await LogOf(model).CatchUpAsync(cancellation).ConfigureAwait(false) is null)
            throw NoModel(model);
        record ??= await Document.ReadAsync<VersionRecord>(store, key, cancellation).ConfigureAwait(false) ?? throw NoVersion(model, version);
        return record.Manifest.Model == model && record.Manifest.Version == version
            ? record
            : throw new RegistryException(RegistryError.Corrupt, $"{key} is of {record.Manifest.Model}@{record.Manifest.Version}.");
    }
}
