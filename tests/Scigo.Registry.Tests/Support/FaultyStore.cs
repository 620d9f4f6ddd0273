using System.Runtime.CompilerServices;
using Scigo.Registry.Storage;

namespace Scigo.Tests.Registry;

/// <summary>How a call to a store goes wrong.</summary>
public enum Fault
{
    /// <summary>It fails, and nothing has happened.</summary>
    Refused,

    /// <summary>It fails after it has done what was asked.</summary>
    AnswerLost,

    /// <summary>The answer is lost, and the client asks again by itself: what it has done is in its way now, and it says so.</summary>
    AskedAgain,

    /// <summary>It fails, and half of what was to be written to an object of any length is there.</summary>
    HalfWritten,

    /// <summary>What is read is cut off.</summary>
    HalfRead,

    /// <summary>It takes its time.</summary>
    Slow,
}

/// <summary>A store whose calls go wrong at one place: the call of that number.</summary>
sealed class FaultyStore(IObjectStore store, Fault fault, int at) : IObjectStore
{
    int calls;

    /// <summary>The calls so far.</summary>
    public int Calls => calls;

    public async Task<StoredObject?> ReadAsync(string key, CancellationToken cancellation = default)
    {
        var hit = await HitAsync();
        var stored = await store.ReadAsync(key, cancellation);
        Fail(hit);
        return hit && fault == Fault.HalfRead && stored is not null ? stored with { Content = stored.Content[..(stored.Content.Length / 2)] } : stored;
    }

    public async Task<bool> CreateAsync(string key, ReadOnlyMemory<byte> content, CancellationToken cancellation = default)
    {
        var hit = await HitAsync();
        var created = await store.CreateAsync(key, content, cancellation);
        Fail(hit);
        return created && !(hit && fault == Fault.AskedAgain);
    }

    public async Task<bool> ReplaceAsync(string key, ReadOnlyMemory<byte> content, string tag, CancellationToken cancellation = default)
    {
        var hit = await HitAsync();
        var replaced = await store.ReplaceAsync(key, content, tag, cancellation);
        Fail(hit);
        return replaced && !(hit && fault == Fault.AskedAgain);
    }

    public async Task WriteAsync(
        string key, Stream content, IReadOnlyDictionary<string, string>? attributes = null, CancellationToken cancellation = default)
    {
        var hit = await HitAsync();
        if (hit && fault == Fault.HalfWritten)
        {
            var half = new byte[content.Length / 2];
            content.ReadExactly(half);
            content = new MemoryStream(half);
        }
        await store.WriteAsync(key, content, attributes, cancellation);
        Fail(hit);
    }

    public async Task<Stream?> OpenAsync(string key, CancellationToken cancellation = default)
    {
        var hit = await HitAsync();
        var stream = await store.OpenAsync(key, cancellation);
        Fail(hit);
        if (!hit || fault != Fault.HalfRead || stream is null)
            return stream;
        var half = new byte[stream.Length / 2];
        await stream.ReadExactlyAsync(half, cancellation);
        await stream.DisposeAsync();
        return new MemoryStream(half);
    }

    public async IAsyncEnumerable<ObjectEntry> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var hit = await HitAsync();
        Fail(hit);
        await foreach (var entry in store.ListAsync(prefix, cancellation))
            yield return entry;
    }

    public async Task DeleteAsync(string key, CancellationToken cancellation = default)
    {
        var hit = await HitAsync();
        await store.DeleteAsync(key, cancellation);
        Fail(hit);
    }

    async Task<bool> HitAsync()
    {
        if (Interlocked.Increment(ref calls) != at)
            return false;
        if (fault == Fault.Refused)
            throw new IOException("The store refuses.");
        if (fault == Fault.Slow)
            await Task.Delay(20);
        return true;
    }

    void Fail(bool hit)
    {
        if (hit && fault is Fault.AnswerLost or Fault.HalfWritten)
            throw new IOException("The answer was lost.");
    }
}
