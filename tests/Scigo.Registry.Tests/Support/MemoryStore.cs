using System.Runtime.CompilerServices;
using Scigo.Registry.Storage;

namespace Scigo.Tests.Registry;

/// <summary>The least that keeps a store's promises: for tests that make many calls.</summary>
sealed class MemoryStore : IObjectStore
{
    readonly SortedDictionary<string, (byte[] Content, int Tag)> objects = new(StringComparer.Ordinal);
    readonly Lock gate = new();
    int tags;

    public Task<StoredObject?> ReadAsync(string key, CancellationToken cancellation = default)
    {
        Check(key, cancellation);
        lock (gate)
            return Task.FromResult(objects.TryGetValue(key, out var found) ? new StoredObject(found.Content, $"{found.Tag}") : null);
    }

    public Task<bool> CreateAsync(string key, ReadOnlyMemory<byte> content, CancellationToken cancellation = default)
    {
        Check(key, cancellation);
        lock (gate)
            return Task.FromResult(objects.TryAdd(key, (content.ToArray(), tags++)));
    }

    public Task<bool> ReplaceAsync(string key, ReadOnlyMemory<byte> content, string tag, CancellationToken cancellation = default)
    {
        Check(key, cancellation);
        lock (gate)
        {
            if (!objects.TryGetValue(key, out var found) || $"{found.Tag}" != tag)
                return Task.FromResult(false);
            objects[key] = (content.ToArray(), tags++);
            return Task.FromResult(true);
        }
    }

    public async Task WriteAsync(
        string key, Stream content, IReadOnlyDictionary<string, string>? attributes = null, CancellationToken cancellation = default)
    {
        Check(key, cancellation);
        var copy = new MemoryStream();
        await content.CopyToAsync(copy, cancellation);
        lock (gate)
            objects[key] = (copy.ToArray(), tags++);
    }

    public Task<Stream?> OpenAsync(string key, CancellationToken cancellation = default)
    {
        Check(key, cancellation);
        lock (gate)
            return Task.FromResult<Stream?>(objects.TryGetValue(key, out var found) ? new MemoryStream(found.Content, writable: false) : null);
    }

    public async IAsyncEnumerable<ObjectEntry> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ObjectKey.CheckPrefix(prefix);
        List<ObjectEntry> found;
        lock (gate)
            found = [.. objects.Where(o => o.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(o => new ObjectEntry(o.Key, o.Value.Content.Length))];
        await Task.CompletedTask;
        foreach (var entry in found)
            yield return entry;
    }

    public Task DeleteAsync(string key, CancellationToken cancellation = default)
    {
        Check(key, cancellation);
        lock (gate)
            objects.Remove(key);
        return Task.CompletedTask;
    }

    static void Check(string key, CancellationToken cancellation)
    {
        ObjectKey.Check(key);
        cancellation.ThrowIfCancellationRequested();
    }
}
