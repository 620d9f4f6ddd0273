using System.Runtime.CompilerServices;
using Scigo.Registry.Housekeeping;
using Scigo.Registry.Log;
using Scigo.Registry.Storage;

namespace Scigo.Registry;

public sealed partial class ModelRegistry
{
    // An entry stays a small object.
    const int MaxCondemned = 10_000;

    /// <summary>Deletes a version that no alias points to. Its tombstone remains; its blobs go with the next collection.</summary>
    /// <returns>The change.</returns>
    /// <exception cref="RegistryException">There is no such version, it was deleted already, or an alias points to it.</exception>
    public async Task<LogEntry> DeleteAsync(
        string model, SemanticVersion version, string? reason = null, CancellationToken cancellation = default)
    {
        CheckName(model, "a model");
        return await LogOf(model).AppendAsync(DraftAsync, cancellation).ConfigureAwait(false);

        async Task<LogEntry> DraftAsync(ModelState state)
        {
            await RecordAsync(model, version, cancellation).ConfigureAwait(false);
            var users = state.Aliases.Where(alias => alias.Value.Version == version)
                .Select(static alias => alias.Key)
                .Concat(state.Deployments.Where(deployment => deployment.Value.Versions.Contains(version)).Select(static deployment => deployment.Key))
                .Distinct()
                .ToArray();
            if (users.Length > 0)
                throw new RegistryException(
                    RegistryError.InUse, $"{model}@{version} is what {string.Join(" and ", users)} points to: promote or deploy another version first.");
            return NewEntry(RegistryAction.Delete) with
            {
                Version = version,
                Latest = state.Latest == version ? await LatestBeforeAsync(model, version, cancellation).ConfigureAwait(false) : state.Latest,
                Reason = reason,
            };
        }
    }

    /// <summary>Deletes the blobs of a model that no version uses: those of deleted versions, and of pushes that did not come to an end.</summary>
    /// <remarks>
    /// It cannot take what somebody is pushing: the log says which blobs are condemned before any is deleted, and who then adds a version
    /// sees it there, and writes its blobs under new keys.
    /// </remarks>
    /// <returns>The keys that were deleted.</returns>
    /// <exception cref="RegistryException">There is no such model.</exception>
    public async Task<IReadOnlyList<string>> CollectAsync(string model, CancellationToken cancellation = default)
    {
        CheckName(model, "a model");
        var log = LogOf(model);
        var present = new List<string>();
        await foreach (var blob in store.ListAsync(RegistryKeys.Blobs(model), cancellation).ConfigureAwait(false))
            present.Add(blob.Key);
        // Of a model whose first push did not end, there are blobs and no log.
        var state = await log.CatchUpAsync(cancellation).ConfigureAwait(false);
        if (state is null && present.Count == 0)
            throw NoModel(model);
        var used = state is null ? [] : await UsedAsync(model, cancellation).ConfigureAwait(false);
        var readTo = state?.Sequence ?? 0;
        var collected = new List<string>();
        while (present.Exists(key => !used.Contains(key)))
        {
            var entry = await log.AppendAsync(DraftAsync, cancellation).ConfigureAwait(false);
            foreach (var key in entry.Condemned!)
                await store.DeleteAsync(key, cancellation).ConfigureAwait(false);
            collected.AddRange(entry.Condemned);
            present.RemoveAll(entry.Condemned.ToHashSet(StringComparer.Ordinal).Contains);
        }
        return collected;

        async Task<LogEntry> DraftAsync(ModelState now)
        {
            // What was pushed meanwhile is used; what was deleted waits for the next time.
            for (; readTo < now.Sequence; readTo++)
            {
                if ((await log.ReadEntryAsync(readTo + 1, cancellation).ConfigureAwait(false))?.Manifest is { } manifest)
                    used.UnionWith(manifest.Blobs.Select(static blob => blob.Key));
            }
            return NewEntry(RegistryAction.Collect) with { Condemned = [.. present.Where(key => !used.Contains(key)).Take(MaxCondemned)] };
        }
    }

    /// <summary>Reads all that the registry has: logs, what follows from them, and every blob.</summary>
    /// <returns>What is wrong; nothing when all is as it was written.</returns>
    public async IAsyncEnumerable<RegistryFinding> VerifyAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var model in ListModelsAsync(cancellation).ConfigureAwait(false))
        {
            await foreach (var finding in new RegistryVerifier(store, blobs, model).VerifyAsync(cancellation).ConfigureAwait(false))
                yield return finding;
        }
    }

    /// <summary>Writes the whole registry, logs included, as one tar archive.</summary>
    /// <exception cref="RegistryException">Something of it is missing or damaged.</exception>
    /// <exception cref="IOException">The store failed, or the stream.</exception>
    public Task ExportAsync(Stream destination, CancellationToken cancellation = default) =>
        RegistryArchive.WriteAsync(this, destination, cancellation);

    /// <summary>Makes a registry of an archive in an empty store.</summary>
    /// <exception cref="RegistryException">It is not empty.</exception>
    /// <exception cref="InvalidDataException">It is no archive of a registry, or is cut off; there is no registry then.</exception>
    public static async Task<ModelRegistry> ImportAsync(
        Stream source, IObjectStore store, RegistryOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(store);
        await foreach (var entry in store.ListAsync("", cancellation).ConfigureAwait(false))
            throw new RegistryException(RegistryError.Exists, $"{store} is not empty: it has {entry.Key}. Import into another one.");
        await RegistryArchive.ReadAsync(source, store, cancellation).ConfigureAwait(false);
        return await OpenAsync(store, options, cancellation).ConfigureAwait(false);
    }

    async Task<HashSet<string>> UsedAsync(string model, CancellationToken cancellation)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var record in await ListVersionsAsync(model, cancellation).ConfigureAwait(false))
        {
            if (record.Deleted is null)
                used.UnionWith(record.Manifest.Blobs.Select(static blob => blob.Key));
        }
        return used;
    }

    async Task<SemanticVersion?> LatestBeforeAsync(string model, SemanticVersion version, CancellationToken cancellation)
    {
        for (SemanticVersion? at = version; ;)
        {
            var record = await Document.ReadAsync<VersionRecord>(store, RegistryKeys.Version(model, at.Value), cancellation).ConfigureAwait(false);
            at = record?.Manifest.Previous;
            if (at is null || await IsThereAsync(model, at.Value, cancellation).ConfigureAwait(false))
                return at;
        }
    }
}
