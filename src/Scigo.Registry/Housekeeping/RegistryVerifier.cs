using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Scigo.Registry.Log;
using Scigo.Registry.Storage;

namespace Scigo.Registry.Housekeeping;

/// <summary>Reads all that a registry has of a model: the log from its first entry on, what follows from it, and every blob.</summary>
sealed class RegistryVerifier(IObjectStore store, string model)
{
    readonly SortedDictionary<SemanticVersion, (VersionManifest Manifest, bool IsDeleted)> versions = [];

    public async IAsyncEnumerable<RegistryFinding> VerifyAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var findings = new List<RegistryFinding>();
        var state = await ReplayAsync(findings, cancellation).ConfigureAwait(false);
        await CheckStateAsync(state, findings, cancellation).ConfigureAwait(false);
        foreach (var finding in findings)
            yield return finding;
        foreach (var (version, (manifest, isDeleted)) in versions)
        {
            if (await CheckVersionAsync(version, manifest, isDeleted, cancellation).ConfigureAwait(false) is { } wrong)
                yield return wrong;
            foreach (var blob in isDeleted ? [] : manifest.Blobs)
            {
                if (await CheckBlobAsync(blob, cancellation).ConfigureAwait(false) is { } finding)
                    yield return finding;
            }
        }
    }

    async Task<ModelState> ReplayAsync(List<RegistryFinding> findings, CancellationToken cancellation)
    {
        var state = new ModelState { Model = model };
        var log = new ModelLog(store, model);
        for (var sequence = 1L; ; sequence++)
        {
            try
            {
                if (await log.ReadEntryAsync(sequence, cancellation).ConfigureAwait(false) is not { } entry)
                    return state;
                state = StateChange.Apply(state, entry);
                if (entry is { Action: RegistryAction.Push, Manifest: { } manifest })
                    versions[manifest.Version] = (manifest, false);
                else if (entry is { Action: RegistryAction.Delete, Version: { } deleted } && versions.TryGetValue(deleted, out var version))
                    versions[deleted] = version with { IsDeleted = true };
            }
            catch (Exception e) when (e is RegistryException or KeyNotFoundException or InvalidOperationException)
            {
                // What comes after it cannot be told.
                findings.Add(new(RegistryKeys.Entry(model, sequence), e.Message));
                return state;
            }
        }
    }

    async Task CheckStateAsync(ModelState replayed, List<RegistryFinding> findings, CancellationToken cancellation)
    {
        var key = RegistryKeys.State(model);
        try
        {
            var stored = await Document.ReadAsync<ModelState>(store, key, cancellation).ConfigureAwait(false);
            if (stored is null && replayed.Sequence > 0)
                findings.Add(new(key, "It is missing."));
            else if (stored is not null && stored.Sequence == replayed.Sequence && !Document.Write(stored).AsSpan().SequenceEqual(Document.Write(replayed)))
                findings.Add(new(key, "It is not what follows from the log."));
            else if (stored is not null && stored.Sequence > replayed.Sequence)
                findings.Add(new(RegistryKeys.Entry(model, replayed.Sequence + 1), $"It is missing: the state knows of {stored.Sequence} entries."));
        }
        catch (RegistryException e)
        {
            findings.Add(new(key, e.Message));
        }
    }

    async Task<RegistryFinding?> CheckVersionAsync(
        SemanticVersion version, VersionManifest manifest, bool isDeleted, CancellationToken cancellation)
    {
        var key = RegistryKeys.Version(model, version);
        try
        {
            return await Document.ReadAsync<VersionRecord>(store, key, cancellation).ConfigureAwait(false) switch
            {
                null => new(key, "It is missing."),
                { } record when !Document.Write(record.Manifest).AsSpan().SequenceEqual(Document.Write(manifest)) =>
                    new(key, "It is not what the log says."),
                { } record when (record.Deleted is not null) != isDeleted => new(key, "The log and the tombstone do not agree."),
                _ => null,
            };
        }
        catch (RegistryException e)
        {
            return new(key, e.Message);
        }
    }

    async Task<RegistryFinding?> CheckBlobAsync(BlobReference blob, CancellationToken cancellation)
    {
        using var stream = await store.OpenAsync(blob.Key, cancellation).ConfigureAwait(false);
        if (stream is null)
            return new(blob.Key, "It is missing.");
        var sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation).ConfigureAwait(false));
        return sha256 == blob.Sha256 ? null : new(blob.Key, $"Its SHA-256 is {sha256}, it was written with {blob.Sha256}.");
    }
}
