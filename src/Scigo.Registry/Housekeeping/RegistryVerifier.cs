using System.Runtime.CompilerServices;
using Scigo.Registry.Blobs;
using Scigo.Registry.Log;
using Scigo.Registry.Storage;

namespace Scigo.Registry.Housekeeping;

/// <summary>
/// Reads all that a registry has of a model: the log from its first entry on, what follows from it, and every blob. What others change
/// meanwhile is no finding.
/// </summary>
sealed class RegistryVerifier(IObjectStore store, BlobFiles blobs, string model)
{
    readonly ModelLog log = new(store, model);
    readonly SortedDictionary<SemanticVersion, (VersionManifest Manifest, bool IsDeleted)> versions = [];

    public async IAsyncEnumerable<RegistryFinding> VerifyAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var findings = new List<RegistryFinding>();
        // What somebody began is completed first.
        await Try(RegistryKeys.State(model), findings, async () => await log.CatchUpAsync(cancellation).ConfigureAwait(false)).ConfigureAwait(false);
        var state = await ReplayAsync(findings, cancellation).ConfigureAwait(false);
        await Try(RegistryKeys.State(model), findings, () => CheckStateAsync(state, findings, cancellation)).ConfigureAwait(false);
        foreach (var (version, (manifest, isDeleted)) in versions)
        {
            var key = RegistryKeys.Version(model, version);
            await Try(key, findings, () => CheckVersionAsync(key, state, manifest, isDeleted, findings, cancellation)).ConfigureAwait(false);
            foreach (var blob in isDeleted ? [] : manifest.Blobs)
                await Try(blob.Key, findings, () => blobs.CheckAsync(blob, cancellation)).ConfigureAwait(false);
        }
        await Try(RegistryKeys.Versions(model), findings, () => FindUnknownAsync(state, findings, cancellation)).ConfigureAwait(false);
        foreach (var finding in findings)
            yield return finding;
    }

    async Task<ModelState> ReplayAsync(List<RegistryFinding> findings, CancellationToken cancellation)
    {
        var state = new ModelState { Model = model };
        for (var sequence = 1L; ; sequence++)
        {
            LogEntry? entry = null;
            await Try(RegistryKeys.Entry(model, sequence), findings, async () =>
                entry = await log.ReadEntryAsync(sequence, cancellation).ConfigureAwait(false)).ConfigureAwait(false);
            // What comes after one that cannot be read cannot be told.
            if (entry is null)
                return state;
            state = StateChange.Apply(state, entry);
            if (entry is { Action: RegistryAction.Push, Manifest: { } manifest })
                versions[manifest.Version] = (manifest, false);
            else if (entry is { Action: RegistryAction.Delete, Version: { } deleted } && versions.TryGetValue(deleted, out var version))
                versions[deleted] = version with { IsDeleted = true };
        }
    }

    async Task CheckStateAsync(ModelState replayed, List<RegistryFinding> findings, CancellationToken cancellation)
    {
        var key = RegistryKeys.State(model);
        var stored = await Document.ReadAsync<ModelState>(store, key, cancellation).ConfigureAwait(false);
        if (stored is null && replayed.Sequence > 0)
            findings.Add(new(key, "It is missing."));
        else if (stored is not null && stored.Sequence == replayed.Sequence && !Same(stored, replayed))
            findings.Add(new(key, "It is not what follows from the log."));
        else if (stored is not null && stored.Sequence > replayed.Sequence && !await HasGrownAsync(replayed, cancellation).ConfigureAwait(false))
            findings.Add(new(RegistryKeys.Entry(model, replayed.Sequence + 1), $"It is missing: the state knows of {stored.Sequence} entries."));
    }

    async Task CheckVersionAsync(
        string key, ModelState state, VersionManifest manifest, bool isDeleted, List<RegistryFinding> findings, CancellationToken cancellation)
    {
        var record = await Document.ReadAsync<VersionRecord>(store, key, cancellation).ConfigureAwait(false);
        if (record is null)
            findings.Add(new(key, "It is missing."));
        else if (!Same(record.Manifest, manifest))
            findings.Add(new(key, "It is not what the log says."));
        else if (record.Deleted is null == isDeleted && !await HasGrownAsync(state, cancellation).ConfigureAwait(false))
            findings.Add(new(key, "The log and the tombstone do not agree."));
    }

    async Task FindUnknownAsync(ModelState state, List<RegistryFinding> findings, CancellationToken cancellation)
    {
        var known = versions.Keys.Select(version => RegistryKeys.Version(model, version)).ToHashSet(StringComparer.Ordinal);
        await foreach (var entry in store.ListAsync(RegistryKeys.Versions(model), cancellation).ConfigureAwait(false))
        {
            if (!known.Contains(entry.Key) && !await HasGrownAsync(state, cancellation).ConfigureAwait(false))
                findings.Add(new(entry.Key, "The log has no such version."));
        }
    }

    async Task<bool> HasGrownAsync(ModelState state, CancellationToken cancellation) =>
        await log.ReadEntryAsync(state.Sequence + 1, cancellation).ConfigureAwait(false) is not null;

    static bool Same<T>(T a, T b)
        where T : class, IPersistableModel<T> => Document.Write(a).AsSpan().SequenceEqual(Document.Write(b));

    // What cannot be read is a finding, and no reason to leave out the rest.
    static async Task Try(string key, List<RegistryFinding> findings, Func<Task> check)
    {
        try
        {
            await check().ConfigureAwait(false);
        }
        catch (Exception e) when (e is RegistryException or IOException)
        {
            // The key stands before it already.
            findings.Add(new(key, e.Message.StartsWith($"{key} ", StringComparison.Ordinal) ? $"It {e.Message[(key.Length + 1)..]}" : e.Message));
        }
    }
}
