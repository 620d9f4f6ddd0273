using System.Text;
using Scigo.Registry.Storage;

namespace Scigo.Tests.Registry;

/// <summary>What every store keeps to. Each test has a store of its own, with nothing in it.</summary>
public abstract partial class ObjectStoreContract : IDisposable
{
    const int Racers = 16;

    protected abstract IObjectStore Store { get; }

    [StoreFact]
    public async Task WhatIsNotThereIsNothingAndCanBeDeleted()
    {
        Assert.Null(await Store.ReadAsync("a/b"));
        Assert.Null(await Store.OpenAsync("a/b"));
        Assert.False(await Store.ReplaceAsync("a/b", Bytes("new"), "0123456789abcdef0123456789abcdef"));
        Assert.Empty(await Store.ListAsync("").ToListAsync());
        await Store.DeleteAsync("a/b");
    }

    [StoreFact]
    public async Task AnObjectIsCreatedOnceUntilItIsDeleted()
    {
        Assert.True(await Store.CreateAsync("a/b", Bytes("first")));
        Assert.False(await Store.CreateAsync("a/b", Bytes("second")));
        Assert.Equal("first", await TextOf("a/b"));
        await Store.DeleteAsync("a/b");
        Assert.Null(await Store.ReadAsync("a/b"));
        Assert.True(await Store.CreateAsync("a/b", Bytes("third")));
        Assert.Equal("third", await TextOf("a/b"));
    }

    [StoreFact]
    public async Task AnObjectIsReplacedByWhoKnowsItsTag()
    {
        await Store.CreateAsync("a/b", Bytes("first"));
        var first = (await Store.ReadAsync("a/b"))!.Tag;
        Assert.True(await Store.ReplaceAsync("a/b", Bytes("second"), first));
        var second = (await Store.ReadAsync("a/b"))!.Tag;

        Assert.NotEqual(first, second);
        Assert.False(await Store.ReplaceAsync("a/b", Bytes("third"), first));
        Assert.Equal("second", await TextOf("a/b"));
        await Store.DeleteAsync("a/b");
        Assert.False(await Store.ReplaceAsync("a/b", Bytes("third"), second));
        Assert.Null(await Store.ReadAsync("a/b"));
    }

    [StoreFact]
    public async Task OfAllWhoCreateAtOnceOneDoesAndItsContentIsThere()
    {
        for (var round = 0; round < 10; round++)
        {
            var key = $"race/{round}";
            var created = await Race(racer => Store.CreateAsync(key, Bytes($"by {racer}")));

            Assert.Single(created, true);
            Assert.Equal($"by {Array.IndexOf(created, true)}", await TextOf(key));
        }
    }

    [StoreFact]
    public async Task OfAllWhoReplaceAtOnceNobodyLosesWhatAnotherWrote()
    {
        const int Each = 5;
        await Store.CreateAsync("count", Bytes("0"));
        await Race(async _ =>
        {
            for (var done = 0; done < Each;)
            {
                var read = (await Store.ReadAsync("count"))!;
                var next = int.Parse(Encoding.ASCII.GetString(read.Content.Span)) + 1;
                if (await Store.ReplaceAsync("count", Bytes($"{next}"), read.Tag))
                    done++;
            }
            return true;
        });
        Assert.Equal($"{Racers * Each}", await TextOf("count"));
    }

    [StoreFact]
    public async Task WritingReplacesWhateverIsThereAndLeavesTheRestOfTheStreamBefore()
    {
        await Store.WriteAsync("a", new MemoryStream(Bytes("short")));
        var content = new MemoryStream(Bytes("not this, but this"));
        content.Position = "not this, ".Length;
        await Store.WriteAsync("a", content, new Dictionary<string, string> { ["model-type"] = "Ridge" });

        Assert.Equal("but this", await TextOf("a"));
        Assert.False(await Store.CreateAsync("a", Bytes("third")));
    }

    [StoreFact]
    public async Task AnEmptyObjectIsOneToo()
    {
        await Store.WriteAsync("a", new MemoryStream());
        Assert.Equal("", await TextOf("a"));
        using var stream = await Store.OpenAsync("a");
        Assert.Equal(0, stream!.Length);
        Assert.Equal(0, await stream.ReadAsync(new byte[10]));
        Assert.Equal([new("a", 0)], await Store.ListAsync("").ToListAsync());
    }

    [StoreFact]
    public async Task AWriteThatFailsLeavesWhatWasThere()
    {
        await Store.WriteAsync("a", new MemoryStream(Bytes("old")));
        await Assert.ThrowsAsync<IOException>(() => Store.WriteAsync("a", new NumberedStream(20_000_000) { FailsAt = 15_000_000 }));
        await Assert.ThrowsAsync<IOException>(() => Store.WriteAsync("b", new NumberedStream(20_000_000) { FailsAt = 15_000_000 }));

        Assert.Equal("old", await TextOf("a"));
        Assert.Null(await Store.ReadAsync("b"));
        Assert.Equal([new("a", 3)], await Store.ListAsync("").ToListAsync());
    }

    [StoreFact]
    public async Task APartOfALongObjectIsReadFromWhereverOneSeeks()
    {
        const int Length = 9_000_000;
        await Store.WriteAsync("long", new NumberedStream(Length));
        using var stream = (await Store.OpenAsync("long"))!;
        Assert.Equal(Length, stream.Length);
        var random = new Random(1);
        var buffer = new byte[700_000];
        for (var i = 0; i < 40; i++)
        {
            var at = i == 0 ? Length - 10 : random.Next(Length);
            stream.Position = at;
            var part = buffer.AsMemory(0, 1 + random.Next(buffer.Length));
            var count = i % 2 == 0
                ? await stream.ReadAtLeastAsync(part, part.Length, throwOnEndOfStream: false)
                : stream.ReadAtLeast(part.Span, part.Length, throwOnEndOfStream: false);

            Assert.Equal(Math.Min(part.Length, Length - at), count);
            Assert.True(NumberedStream.IsPart(part.Span[..count], at), $"{count} bytes at {at} are others.");
        }
    }

    [StoreFact]
    public async Task WhatIsReplacedWhileItIsReadIsTheOldOrAnErrorButNeverAMixture()
    {
        const int Length = 9_000_000;
        await Store.WriteAsync("long", new NumberedStream(Length));
        using var stream = (await Store.OpenAsync("long"))!;
        var content = new byte[Length];
        await stream.ReadExactlyAsync(content.AsMemory(0, 1000));
        await Store.WriteAsync("long", new MemoryStream(new byte[Length]));
        try
        {
            await stream.ReadExactlyAsync(content.AsMemory(1000));
            Assert.True(NumberedStream.IsPart(content, 0));
        }
        catch (IOException e)
        {
            Assert.Contains("changed while it was read", e.Message, StringComparison.Ordinal);
        }
    }

    [StoreFact]
    public async Task AListIsInTheOrderOfTheKeysBytesAndOfWholeNames()
    {
        string[] keys = ["a-b/c", "a.b", "a/B", "a/b", "a/b.c/d", "a0/b", "b"];
        foreach (var key in keys.Reverse())
            await Store.CreateAsync(key, Bytes(key));

        Assert.Equal(keys.Select(key => new ObjectEntry(key, key.Length)), await Store.ListAsync("").ToListAsync());
        Assert.Equal(["a/B", "a/b", "a/b.c/d"], await KeysOf("a/"));
        Assert.Equal(["a/b.c/d"], await KeysOf("a/b.c/"));
        Assert.Empty(await KeysOf("c/"));
    }

    [StoreFact]
    public async Task WhatIsNoKeyIsRefusedByEveryCall()
    {
        foreach (var key in new[] { "", "/", "/a", "a/", "a//b", "..", "a/../b", ".a", "a/.b", "a b", "ü", "a\\b", "a:b", new string('a', 129) })
        {
            await Assert.ThrowsAsync<ArgumentException>(() => Store.ReadAsync(key));
            await Assert.ThrowsAsync<ArgumentException>(() => Store.CreateAsync(key, Bytes("")));
            await Assert.ThrowsAsync<ArgumentException>(() => Store.ReplaceAsync(key, Bytes(""), "tag"));
            await Assert.ThrowsAsync<ArgumentException>(() => Store.WriteAsync(key, new MemoryStream()));
            await Assert.ThrowsAsync<ArgumentException>(() => Store.OpenAsync(key));
            await Assert.ThrowsAsync<ArgumentException>(() => Store.DeleteAsync(key));
            if (key.Length > 0 && !key.EndsWith('/'))
                await Assert.ThrowsAsync<ArgumentException>(() => KeysOf(key));
        }
        await Assert.ThrowsAsync<ArgumentException>(() => KeysOf("a"));
        await Assert.ThrowsAsync<ArgumentException>(() => KeysOf("/"));
        Assert.Empty(await KeysOf(""));
    }

    [StoreFact]
    public async Task WhatIsCancelledChangesNothing()
    {
        var cancelled = new CancellationToken(canceled: true);
        await Store.CreateAsync("a", Bytes("old"));
        var tag = (await Store.ReadAsync("a"))!.Tag;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.CreateAsync("b", Bytes("new"), cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.ReplaceAsync("a", Bytes("new"), tag, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.WriteAsync("a", new MemoryStream(Bytes("new")), null, cancelled));

        Assert.Equal("old", await TextOf("a"));
        Assert.Equal(["a"], await KeysOf(""));
    }

    static async Task<T[]> Race<T>(Func<int, Task<T>> act)
    {
        using var start = new ManualResetEventSlim();
        var racers = Enumerable.Range(0, Racers).Select(racer => Task.Factory.StartNew(
            () =>
            {
                start.Wait();
                return act(racer);
            },
            TaskCreationOptions.LongRunning).Unwrap()).ToArray();
        start.Set();
        return await Task.WhenAll(racers);
    }

    static byte[] Bytes(string text) => Encoding.ASCII.GetBytes(text);

    async Task<string> TextOf(string key) => Encoding.ASCII.GetString((await Store.ReadAsync(key))!.Content.Span);

    async Task<List<string>> KeysOf(string prefix) => await Store.ListAsync(prefix).Select(entry => entry.Key).ToListAsync();

    protected virtual void Dispose(bool disposing)
    {
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }
}
