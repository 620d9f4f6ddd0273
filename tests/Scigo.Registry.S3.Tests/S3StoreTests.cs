using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using Scigo.Registry;
using Scigo.Registry.S3;
using Scigo.Registry.Storage;

namespace Scigo.Tests.Registry.S3;

[Collection(S3Collection.Name)]
public sealed class S3StoreTests : ObjectStoreContract
{
    readonly AmazonS3Client? client;
    readonly S3Store? store;
    readonly RequestCount? requests;

    public S3StoreTests(S3Server server)
    {
        if (server.Endpoint.Length == 0)
            return;
        client = server.NewClient();
        store = server.NewStore(client);
        requests = new(client);
    }

    protected override IObjectStore Store => store!;

    [LiveFact("radosgw")]
    public async Task AServerThatKeepsToConditionsPassesTheCheckAndNothingIsLeftOfIt()
    {
        await store!.CheckAsync();
        Assert.Empty(await store.ListAsync("").ToListAsync());
    }

    [LiveFact("radosgw")]
    public async Task NoRegistryIsMadeWhereConditionsAreIgnored()
    {
        // What a service does that does not know them: it writes.
        client!.BeforeRequestEvent += static (_, e) =>
        {
            foreach (var condition in new[] { "If-None-Match", "If-Match" })
                ((WebServiceRequestEventArgs)e).Headers.Remove(condition);
        };
        var error = await Assert.ThrowsAsync<IOException>(() => ModelRegistry.CreateAsync(Store));

        Assert.Contains("If-None-Match", error.Message, StringComparison.Ordinal);
        Assert.Empty(await Store.ListAsync("").ToListAsync());
    }

    [LiveFact("radosgw")]
    public async Task AShortObjectTakesLittleMemory()
    {
        await Store.WriteAsync("a", new MemoryStream(new byte[100]));
        var before = GC.GetTotalAllocatedBytes(precise: true);
        await Store.WriteAsync("a", new MemoryStream(new byte[100]));
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 2_000_000);
    }

    [LiveFact("radosgw")]
    public async Task AListHasMoreThanAPage()
    {
        var paged = new S3Store(client!, S3Server.Bucket, store!.Prefix) { PageLength = 5 };
        for (var i = 0; i < 12; i++)
            await Store.CreateAsync($"many/{i:d2}", Array.Empty<byte>());
        requests!.Take();

        Assert.Equal(Enumerable.Range(0, 12).Select(i => $"many/{i:d2}"), await paged.ListAsync("many/").Select(entry => entry.Key).ToListAsync());
        Assert.Equal(3, requests.Take());
    }

    [LiveFact("radosgw")]
    public async Task WhatIsNoKeyIsNotListed()
    {
        await Store.CreateAsync("a/b", Array.Empty<byte>());
        await client!.PutObjectAsync(new() { BucketName = S3Server.Bucket, Key = store!.Prefix + "a/", ContentBody = "" });
        await client.PutObjectAsync(new() { BucketName = S3Server.Bucket, Key = store.Prefix + "a/über uns", ContentBody = "" });

        Assert.Equal([new("a/b", 0)], await Store.ListAsync("a/").ToListAsync());
    }

    [LiveFact("radosgw")]
    public async Task AttributesAreTheObjectsMetadataShortOrLong()
    {
        var attributes = new Dictionary<string, string> { ["model-type"] = "Ridge", ["timestamp"] = "2026-01-02T03:04:05Z" };
        foreach (var length in new[] { 10, 20_000_000 })
        {
            await Store.WriteAsync("a", new NumberedStream(length), attributes);
            var metadata = (await client!.GetObjectMetadataAsync(S3Server.Bucket, store!.Prefix + "a")).Metadata;
            Assert.Equal("Ridge", metadata["model-type"]);
            Assert.Equal("2026-01-02T03:04:05Z", metadata["timestamp"]);
        }
    }

    [LiveFact("radosgw")]
    public async Task AHundredMegabytesAreWrittenInPartsOfWhichFewAreInMemoryAndReadAgain()
    {
        const long Length = 100_000_000;
        const long Allowed = 3 * (8 << 20);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = 0L;
        var reads = 0;
        var content = new NumberedStream(Length)
        {
            OnRead = () => most = reads++ % 100 == 99 ? Math.Max(most, GC.GetTotalMemory(forceFullCollection: true)) : most,
        };
        await Store.WriteAsync("long", content);
        Assert.InRange(requests!.Take(), 13, 16);
        Assert.True(most - before < Allowed, $"{most - before} bytes were in memory, of which the least part has {8 << 20}.");

        using var stream = (await Store.OpenAsync("long"))!;
        Assert.Equal(Length, stream.Length);
        var buffer = new byte[1 << 18];
        for (var position = 0L; position < Length;)
        {
            var count = await stream.ReadAsync(buffer);
            Assert.True(count > 0 && NumberedStream.IsPart(buffer.AsSpan(0, count), position));
            position += count;
        }
        Assert.InRange(requests.Take(), 12, 20);
    }

    [LiveFact("radosgw")]
    public async Task APartOfALongObjectIsFetchedAlone()
    {
        await Store.WriteAsync("long", new NumberedStream(30_000_000));
        requests!.Take();
        using var stream = (await Store.OpenAsync("long"))!;
        stream.Position = 20_000_000;
        var part = new byte[1_000_000];
        await stream.ReadExactlyAsync(part);

        Assert.True(NumberedStream.IsPart(part, 20_000_000));
        Assert.Equal(2, requests.Take());
    }

    [LiveFact("radosgw")]
    public async Task AnUploadThatFailsLeavesNoParts()
    {
        await Assert.ThrowsAsync<IOException>(() => Store.WriteAsync("a", new NumberedStream(40_000_000) { FailsAt = 30_000_000 }));
        var uploads = await client!.ListMultipartUploadsAsync(new ListMultipartUploadsRequest { BucketName = S3Server.Bucket, Prefix = store!.Prefix });
        Assert.Empty(uploads.MultipartUploads ?? []);
    }

    protected override void Opened() => requests!.Take();

    protected override void CheckReadAlone(long part, long whole)
    {
        // Whoever reads a part fetches ahead at most as much again, and what says where it is.
        Assert.InRange(requests!.TakeBytes(), part, 2 * part + 3 * (256 << 10));
        Assert.InRange(requests.Take(), 3, 8);
        Assert.True(whole > 3 * part);
    }

    protected override void Dispose(bool disposing) => client?.Dispose();
}
