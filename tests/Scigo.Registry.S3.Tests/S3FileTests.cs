using System.Globalization;
using Scigo.Models;
using Scigo.Registry.S3;
using Scigo.Registry.Storage;

namespace Scigo.Tests.Registry.S3;

/// <summary>Single models in a bucket.</summary>
[Collection(S3Collection.Name)]
public sealed class S3FileTests(S3Server server)
{
    [LiveFact("radosgw")]
    public async Task AModelThatIsSavedHasItsTypeAndItsTimeAsMetadata()
    {
        using var client = server.NewClient();
        var store = server.NewStore(client);
        await store.SaveModelAsync("a/line.scigo", TestModels.Line());
        var metadata = (await client.GetObjectMetadataAsync(S3Server.Bucket, store.Prefix + "a/line.scigo")).Metadata;

        Assert.Equal("LinearRegression", metadata["model-type"]);
        Assert.EndsWith("Z", metadata["timestamp"], StringComparison.Ordinal);
        var time = DateTimeOffset.ParseExact(metadata["timestamp"], "yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture);
        Assert.InRange(DateTimeOffset.UtcNow - time, TimeSpan.FromSeconds(-2), TimeSpan.FromMinutes(5));
    }

    [LiveFact("radosgw")]
    public async Task AUrlBecomesAFileWithTheObjectsNameWhateverTheKey()
    {
        using var client = server.NewClient();
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".scigo");
        ModelFile.Save(TestModels.Line(4), path);
        await client.PutObjectAsync(new() { BucketName = S3Server.Bucket, Key = "über uns/my model.scigo", FilePath = path, UseChunkEncoding = false });
        File.Delete(path);
        string local;
        using (var file = await server.AsTheEnvironmentSays(() => S3File.DownloadAsync($"s3://{S3Server.Bucket}/über uns/my model.scigo")))
        {
            local = file.Path;
            Assert.Equal("my model.scigo", Path.GetFileName(local));
            Assert.Equal(4, ModelFile.Load<LinearRegression>(local).Coefficients!.Value.Span[0], 1e-6);
        }
        Assert.False(Directory.Exists(Path.GetDirectoryName(local)));
        var missing = await Assert.ThrowsAsync<FileNotFoundException>(
            () => server.AsTheEnvironmentSays(() => S3File.DownloadAsync($"s3://{S3Server.Bucket}/none.scigo")));
        Assert.Contains("s3://models/none.scigo", missing.Message, StringComparison.Ordinal);
    }

    [LiveFact("radosgw")]
    public async Task TheEnvironmentSaysWhereAUrlsServiceIsAndWhoAsks()
    {
        var store = await server.AsTheEnvironmentSays(() => Task.FromResult(S3Store.Parse($"s3://{S3Server.Bucket}/{server.NewPrefix()}")));
        using (store)
        {
            await server.AsTheEnvironmentSays(async () =>
            {
                await store.CheckAsync();
                return true;
            });
        }
    }

    [Fact]
    public async Task AUrlWithoutAnObjectIsRefused() =>
        await Assert.ThrowsAsync<FormatException>(() => S3File.DownloadAsync("s3://bucket/folder/"));
}
