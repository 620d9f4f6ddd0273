namespace Scigo.Registry;

/// <summary>
/// Versions as they were loaded, through the gate, and kept for the next who ask, the least used ones given up when they take more memory
/// than allowed. A version is loaded once, however many ask for it at the same time.
/// </summary>
/// <param name="registry">Where versions are loaded from.</param>
/// <param name="maxBytes">The most bytes that the files of the versions kept may have; the one asked for last is always kept.</param>
/// <param name="gate">What a version must keep to.</param>
public sealed class VersionCache(ModelRegistry registry, long maxBytes, GateOptions? gate = null)
{
    readonly Lock sync = new();
    readonly LinkedList<Entry> byUse = [];
    readonly Dictionary<(string Model, SemanticVersion Version), LinkedListNode<Entry>> entries = [];

    /// <summary>The bytes of the files of the versions that are kept.</summary>
    public long Bytes { get; private set; }

    /// <summary>The versions that are kept, the one used last first.</summary>
    public IReadOnlyList<string> Versions
    {
        get
        {
            lock (sync)
                return [.. byUse.Select(static entry => $"{entry.Key.Model}@{entry.Key.Version}")];
        }
    }

    /// <summary>Returns a version, loaded if it is not kept.</summary>
    /// <exception cref="RegistryException">There is no such version.</exception>
    /// <exception cref="GateException">A check failed; the next who asks tries again.</exception>
    public async Task<LoadedVersion> GetAsync(string model, SemanticVersion version, CancellationToken cancellation = default)
    {
        Task<LoadedVersion> loading;
        lock (sync)
        {
            if (!entries.TryGetValue((model, version), out var node))
                entries[(model, version)] = node = new(new((model, version), registry.LoadAsync(new(model, version), gate, default)));
            else
                byUse.Remove(node);
            byUse.AddFirst(node);
            loading = node.Value.Loading;
        }
        try
        {
            var loaded = await loading.WaitAsync(cancellation).ConfigureAwait(false);
            Trim((model, version), loaded.Manifest.Files[0].Content.Length);
            return loaded;
        }
        catch when (loading.IsFaulted)
        {
            Forget((model, version), loading);
            throw;
        }
    }

    void Trim((string Model, SemanticVersion Version) key, long length)
    {
        lock (sync)
        {
            if (entries.TryGetValue(key, out var node) && node.Value.Length == 0)
            {
                node.Value.Length = length;
                Bytes += length;
            }
            while (Bytes > maxBytes && byUse.Last is { } last && last.Value.Key != key)
                Remove(last);
        }
    }

    void Forget((string Model, SemanticVersion Version) key, Task<LoadedVersion> failed)
    {
        lock (sync)
        {
            if (entries.TryGetValue(key, out var node) && node.Value.Loading == failed)
                Remove(node);
        }
    }

    void Remove(LinkedListNode<Entry> node)
    {
        entries.Remove(node.Value.Key);
        byUse.Remove(node);
        Bytes -= node.Value.Length;
    }

    sealed class Entry((string Model, SemanticVersion Version) key, Task<LoadedVersion> loading)
    {
        public (string Model, SemanticVersion Version) Key => key;

        public Task<LoadedVersion> Loading => loading;

        /// <summary>The bytes of the file, once it is loaded.</summary>
        public long Length { get; set; }
    }
}
