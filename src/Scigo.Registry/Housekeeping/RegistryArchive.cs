using System.Formats.Tar;
using Scigo.Registry.Log;
using Scigo.Registry.Storage;

namespace Scigo.Registry.Housekeeping;

/// <summary>A whole registry as one tar archive, whose entries are its objects.</summary>
static class RegistryArchive
{
    const int MaxDocument = 1 << 20;

    /// <summary>Writes each model as it is after some entry of its log; what others add meanwhile is left out.</summary>
    public static async Task WriteAsync(ModelRegistry registry, Stream destination, CancellationToken cancellation)
    {
        using var archive = new TarWriter(destination, TarEntryFormat.Pax, leaveOpen: true);
        await foreach (var model in registry.ListModelsAsync(cancellation).ConfigureAwait(false))
        {
            if (await registry.FindStateAsync(model, cancellation).ConfigureAwait(false) is not { } state)
                continue;
            var versions = new SortedDictionary<SemanticVersion, VersionRecord>();
            for (var sequence = 1L; sequence <= state.Sequence; sequence++)
            {
                var entry = await CopyEntryAsync(registry, model, sequence, archive, cancellation).ConfigureAwait(false);
                if (entry is { Action: RegistryAction.Push, Manifest: { } manifest })
                    versions[manifest.Version] = new() { Manifest = manifest };
                else if (entry is { Action: RegistryAction.Delete, Version: { } deleted })
                    versions[deleted] = versions[deleted] with { Deleted = Tombstone.Of(entry) };
            }
            foreach (var (version, record) in versions)
            {
                await AddAsync(archive, RegistryKeys.Version(model, version), new MemoryStream(Document.Write(record)), cancellation).ConfigureAwait(false);
                foreach (var blob in record.Deleted is null ? record.Manifest.Blobs.DistinctBy(static blob => blob.Key) : [])
                    await CopyAsync(registry.Store, blob.Key, archive, cancellation).ConfigureAwait(false);
            }
            await AddAsync(archive, RegistryKeys.State(model), new MemoryStream(Document.Write(state)), cancellation).ConfigureAwait(false);
            await CopyAsync(registry.Store, RegistryKeys.Name(model), archive, cancellation).ConfigureAwait(false);
        }
        // Last: an archive that was cut off makes no registry.
        await CopyAsync(registry.Store, RegistryKeys.Registry, archive, cancellation).ConfigureAwait(false);
    }

    /// <summary>Writes an archive's objects into a store that has no registry.</summary>
    /// <exception cref="InvalidDataException">It is no archive of a registry, or is cut off.</exception>
    public static async Task ReadAsync(Stream source, IObjectStore store, CancellationToken cancellation)
    {
        using var archive = new TarReader(source, leaveOpen: true);
        var isWhole = false;
        while (await archive.GetNextEntryAsync(copyData: false, cancellation).ConfigureAwait(false) is { } entry)
        {
            if (entry.EntryType != TarEntryType.RegularFile || !ObjectKey.IsKey(entry.Name) || isWhole)
                throw new InvalidDataException($"The archive's entry \"{entry.Name}\" is none of a registry.");
            isWhole = entry.Name == RegistryKeys.Registry;
            if (!isWhole)
                await store.WriteAsync(entry.Name, entry.DataStream ?? Stream.Null, null, cancellation).ConfigureAwait(false);
            else if (!await store.CreateAsync(entry.Name, await SmallAsync(entry, cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(false))
                throw new RegistryException(RegistryError.Exists, $"Somebody else made a registry in {store} meanwhile.");
        }
        if (!isWhole)
            throw new InvalidDataException("The archive is cut off, or none of a registry: what it has of one is there, but no registry.");
    }

    static async Task<byte[]> SmallAsync(TarEntry entry, CancellationToken cancellation)
    {
        if (entry.Length > MaxDocument)
            throw new InvalidDataException($"The archive's entry \"{entry.Name}\" is none of a registry.");
        var content = new MemoryStream();
        await (entry.DataStream ?? Stream.Null).CopyToAsync(content, cancellation).ConfigureAwait(false);
        return content.ToArray();
    }

    static async Task<LogEntry> CopyEntryAsync(
        ModelRegistry registry, string model, long sequence, TarWriter archive, CancellationToken cancellation)
    {
        var key = RegistryKeys.Entry(model, sequence);
        var stored = await registry.Store.ReadAsync(key, cancellation).ConfigureAwait(false)
            ?? throw new RegistryException(RegistryError.Corrupt, $"{key} is missing.");
        await AddAsync(archive, key, new MemoryStream(stored.Content.ToArray()), cancellation).ConfigureAwait(false);
        return Document.Read<LogEntry>(stored, key);
    }

    static async Task CopyAsync(IObjectStore store, string key, TarWriter archive, CancellationToken cancellation)
    {
        using var stream = await store.OpenAsync(key, cancellation).ConfigureAwait(false)
            ?? throw new RegistryException(RegistryError.Corrupt, $"{key} is missing.");
        await AddAsync(archive, key, stream, cancellation).ConfigureAwait(false);
    }

    // Without times and owners: equal registries give equal archives.
    static Task AddAsync(TarWriter archive, string key, Stream content, CancellationToken cancellation) => archive.WriteEntryAsync(
        new PaxTarEntry(TarEntryType.RegularFile, key) { DataStream = content, ModificationTime = DateTimeOffset.UnixEpoch }, cancellation);
}
