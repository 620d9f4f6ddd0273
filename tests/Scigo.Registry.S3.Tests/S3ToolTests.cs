using Scigo.Cli;
using Scigo.Registry.Storage;

namespace Scigo.Tests.Registry.S3;

/// <summary>The tool with a bucket, found by what the environment says.</summary>
[Collection(S3Collection.Name)]
public sealed class S3ToolTests(S3Server server)
{
    [LiveFact("radosgw")]
    public async Task ABucketIsAStoreAndAnObjectIsAModelsFile()
    {
        using var client = server.NewClient();
        var store = server.NewStore(client);
        var url = store.ToString();
        await store.SaveModelAsync("models/line.scigo", TestModels.Line(2));
        var said = await server.AsTheEnvironmentSays(() => Task.FromResult((string[])
        [
            Run("registry", "init", "--store", url),
            Run("registry", "push", "line", url + "models/line.scigo", "--store", url),
            Run("registry", "promote", "line", "1.0.0", "production", "--store", url),
            Run("registry", "list", "--store", url),
            Run("diff", "registry:line@production", url + "models/line.scigo", "--store", url),
        ]));

        Assert.Contains(url, said[0], StringComparison.Ordinal);
        Assert.Equal("1.0.0\n", said[1]);
        Assert.Contains("1.0.0", said[3], StringComparison.Ordinal);
        Assert.Contains("production", said[3], StringComparison.Ordinal);
    }

    [LiveFact("radosgw")]
    public async Task WhatIsNotInTheBucketIsNamed()
    {
        var said = await server.AsTheEnvironmentSays(() => Task.FromResult(Fail(1, "inspect", $"s3://{S3Server.Bucket}/none.scigo")));
        Assert.Contains("s3://models/none.scigo: there is no such file", said, StringComparison.Ordinal);
    }

    [Fact]
    public void AUrlThatNamesNothingIsBadUsage()
    {
        Assert.Contains("s3://bucket/prefix", Fail(2, "registry", "list", "--store", "s3://"), StringComparison.Ordinal);
        Assert.Contains("names no object", Fail(2, "inspect", "s3://bucket/folder/"), StringComparison.Ordinal);
    }

    static string Run(params string[] arguments)
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        Assert.True(ScigoTool.Run(arguments, TextReader.Null, output, errors) == 0, errors.ToString());
        return output.ToString();
    }

    static string Fail(int code, params string[] arguments)
    {
        var errors = new StringWriter();
        Assert.Equal(code, ScigoTool.Run(arguments, TextReader.Null, TextWriter.Null, errors));
        return errors.ToString();
    }
}
