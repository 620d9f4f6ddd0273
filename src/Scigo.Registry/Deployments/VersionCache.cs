namespace Scigo.Registry;

/// <summary>
/// Versions as they were loaded, through the gate, and kept for the next who ask; the least used ones are given up when their files are
/// longer than allowed, all together. A version is loaded once, however many ask for it at the same time.
/// </summary>
/// <param name="registry">Where versions are loaded from.</param>
/// <param name="maxBytes">The most bytes that the files of the versions kept may have; the one loaded last is always kept.</param>
/// <param name="gate">What a version must keep to.</param>
public sealed class VersionCache(ModelRegistry registry, long maxBytes, GateOptions? gate = null)
{
    readonly Lock sync = new();
    readonly LinkedList<Entry> byUse = [];
    readonly Dictionary<(string Model, SemanticVersion Version), LinkedListNode<Entry>> entries = [];

    /// <summary>The bytes of the files of the versions that are kept.</summary>
    public long Bytes
    {
        get
        {
            lock (sync)
                return field;
        }
        private set;
    }

    /// <summary>The versions that are kept, or being loaded, the one used last first.</summary>
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
    public Task<LoadedVersion> GetAsync(string model, SemanticVersion version, CancellationToken cancellation = default)
    {
        lock (sync)
        {
            if (!entries.TryGetValue((model, version), out var node))
            {
                entries[(model, version)] = node = new(new((model, version)));
                node.Value.Loading = Task.Run(() => LoadAsync(node), CancellationToken.None);
            }
            else
            {
                byUse.Remove(node);
            }
            byUse.AddFirst(node);
            return node.Value.Loading.WaitAsync(cancellation);
        }
    }

    // Whoever asked may have given up; the version is kept all the same.
    async Task<LoadedVersion> LoadAsync(LinkedListNode<Entry> node)
    {
        try
        {
            var loaded = await registry.LoadAsync(new(node.Value.Key.Model, node.Value.Key.Version), gate).ConfigureAwait(false);
            lock (sync)
            {
                node.Value.Length = loaded.Manifest.Files.Sum(static file => file.Extension == ".scigo" ? file.Content.Length : 0);
                Bytes += node.Value.Length.Value;
                Trim(node);
            }
            return loaded;
        }
        catch
        {
            lock (sync)
                Remove(node);
            throw;
        }
    }

    // Those that are being loaded are not long yet.
    void Trim(LinkedListNode<Entry> kept)
    {
        for (var node = byUse.Last; node is not null && Bytes > maxBytes;)
        {
            var before = node.Previous;
            if (node != kept && node.Value.Length is not null)
                Remove(node);
            node = before;
        }
    }

    void Remove(LinkedListNode<Entry> node)
    {
        entries.Remove(node.Value.Key);
        byUse.Remove(node);
        Bytes -= node.Value.Length ?? 0;
    }

    sealed class Entry((string Model, SemanticVersion Version) key)
    {
        public (string Model, SemanticVersion Version) Key => key;

        public Task<LoadedVersion> Loading { get; set; } = null!;

        /// <summary>The bytes of the file, once it is loaded.</summary>
        public long? Length { get; set; }
    }
}
