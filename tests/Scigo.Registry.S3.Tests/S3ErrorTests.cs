using System.Net;
using System.Net.Sockets;
using Amazon.Runtime;
using Amazon.S3;
using Scigo.Registry.S3;

namespace Scigo.Tests.Registry.S3;

/// <summary>Whatever is called, what goes wrong is told with the bucket, the key and what to do.</summary>
[Collection(S3Collection.Name)]
public sealed class S3ErrorTests(S3Server server)
{
    [LiveFact("radosgw")]
    public async Task CredentialsThatAreWrongAreNamed()
    {
        using var stranger = server.NewClient(access: "nobody");
        await EveryCallSays(new S3Store(stranger, S3Server.Bucket, "p"), "s3://models/p/", "InvalidAccessKeyId", "AWS_ACCESS_KEY_ID");
        using var liar = server.NewClient(secret: "wrong");
        await EveryCallSays(new S3Store(liar, S3Server.Bucket, "p"), "s3://models/p/", "SignatureDoesNotMatch", "AWS_SECRET_ACCESS_KEY");
    }

    [LiveFact("radosgw")]
    public async Task ABucketThatIsMissingIsNamed()
    {
        using var client = server.NewClient();
        await EveryCallSays(new S3Store(client, "no-such-bucket"), "s3://no-such-bucket/", "there is no bucket \"no-such-bucket\"", "make it");
    }

    [Fact]
    public async Task AServerThatDoesNotAnswerIsNamed()
    {
        var endpoint = $"http://127.0.0.1:{FreePort()}";
        using var client = new AmazonS3Client(
            new BasicAWSCredentials("a", "b"), new AmazonS3Config { ServiceURL = endpoint, ForcePathStyle = true, MaxErrorRetry = 0 });
        await EveryCallSays(new S3Store(client, "b"), "s3://b/", endpoint + "/ was not reached", "AWS_ENDPOINT_URL_S3");
    }

    [Theory]
    [InlineData("file:///tmp/a")]
    [InlineData("bucket/prefix")]
    [InlineData("s3:///prefix")]
    [InlineData("s3://")]
    public void WhatIsNoUrlOfABucketIsRefused(string url) =>
        Assert.Contains("s3://bucket/prefix", Assert.Throws<FormatException>(() => S3Store.Parse(url)).Message, StringComparison.Ordinal);

    [Fact]
    public void AUrlNamesTheBucketAndThePrefix()
    {
        var options = new S3Options { Endpoint = "http://127.0.0.1:1" };
        using var whole = S3Store.Parse("s3://bucket", options);
        using var part = S3Store.Parse("s3://bucket/teams/risk", options);

        Assert.Equal(("bucket", "", "s3://bucket/"), (whole.Bucket, whole.Prefix, whole.ToString()));
        Assert.Equal(("bucket", "teams/risk/", "s3://bucket/teams/risk/"), (part.Bucket, part.Prefix, part.ToString()));
    }

    static async Task EveryCallSays(S3Store store, params string[] parts)
    {
        Func<Task>[] calls =
        [
            () => store.ReadAsync("a"),
            () => store.OpenAsync("a"),
            () => store.CreateAsync("a", new byte[1]),
            () => store.ReplaceAsync("a", new byte[1], "0123456789abcdef0123456789abcdef"),
            () => store.WriteAsync("a", new MemoryStream([1])),
            () => store.WriteAsync("a", new NumberedStream(20_000_000)),
            () => store.ListAsync("").ToListAsync().AsTask(),
            () => store.DeleteAsync("a"),
            () => store.CheckAsync(),
        ];
        foreach (var call in calls)
        {
            var message = (await Assert.ThrowsAsync<IOException>(call)).Message;
            foreach (var part in parts)
                Assert.True(message.Contains(part, StringComparison.Ordinal), $"{part} is not in: {message}");
        }
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
