using Scigo.Cli.Tests.Support;

namespace Scigo.Cli.Tests.Commands;

public sealed class RegistryTests : Workspace
{
    string Store => At("models");

    [Fact]
    public void PushPrintsTheVersionThatItTook()
    {
        Run("init");
        Assert.Equal("1.0.0\n", Run("push", "line", Save(Line(), "line.scigo")).Output);
        Assert.Equal("1.0.1\n", Run("push", "line", At("line.scigo")).Output);
    }

    [Fact]
    public void AnAliasIsPromotedAndRolledBack()
    {
        PushTwice();
        Assert.Equal("production: nothing -> 1.0.0\n", Run("promote", "line", "1.0.0", "production").Output);
        Assert.Equal("production: 1.0.0 -> 1.0.1\n", Run("promote", "line", "1.0.1", "production").Output);
        Assert.Equal("production: 1.0.1 -> 1.0.0, rolled back\n", Run("rollback", "line", "production").Output);
        Assert.Equal("1.0.0", Run("list", "--json").Json[0].GetProperty("aliases").GetProperty("production").GetString());
    }

    [Fact]
    public void ADeploymentNamesAPrimaryAndACanaryWithItsShare()
    {
        PushTwice();
        Assert.Equal(
            "live: 1.0.0, 1.0.1 for 0.5 %\n", Run("deploy", "line", "live", "--primary", "1.0.0", "--canary", "1.0.1", "--share", "0.5").Output);
        Assert.Equal(0.5, Run("list", "--json").Json[0].GetProperty("deployments").GetProperty("live").GetProperty("share_percent").GetDouble());
        Assert.Equal("live: 1.0.1\n", Run("deploy", "line", "live", "--promote-canary").Output);
        Assert.Equal(2, ToolRun.Of("registry", "deploy", "line", "live", "--primary", "1.0.0", "--share", "0.001", "--store", Store).Code);
    }

    [Fact]
    public void AVersionIsNamedWhereAFileCouldBe()
    {
        PushTwice();
        Run("promote", "line", "1.0.0", "production");
        var predicted = ToolRun.WithInput("[[4, 0]]", "predict", "registry:line@production", "--input", "-", "--store", Store).Succeeds();
        Assert.Equal([9], predicted.Numbers, (a, b) => Math.Abs(a - b) < 1e-9);
        Assert.Equal(0, ToolRun.Of("diff", "registry:line@1.0.0", "registry:line", "--store", Store).Code);
    }

    [Fact]
    public void VersionsAreFoundByTagAndByMetric()
    {
        Run("init");
        Run("push", "line", Save(Line(), "line.scigo"), "--tag", "team=risk", "--metric", "auc=0.8");
        Run("push", "line", At("line.scigo"), "--tag", "team=ads", "--metric", "auc=0.9");
        Run("push", "line", At("line.scigo"));

        Assert.Equal(["1.0.1", "1.0.0"], Versions("list", "line", "--metric", "auc", "--json"));
        Assert.Equal(["1.0.0"], Versions("list", "line", "--tag", "team=risk", "--json"));
        Assert.Equal(["1.0.1", "1.0.0"], Versions("list", "line", "--tag", "team", "--json"));
    }

    [Fact]
    public void ARegistryIsExportedAndImportedWithItsLog()
    {
        PushTwice();
        Run("promote", "line", "1.0.0", "production");
        Run("export", At("models.tar"));
        ToolRun.Of("registry", "import", At("models.tar"), "--store", At("copy")).Succeeds();

        Assert.Equal(Run("log", "line", "--json").Output, ToolRun.Of("registry", "log", "line", "--json", "--store", At("copy")).Output);
        Assert.Equal($"{At("copy")}: OK\n", ToolRun.Of("registry", "verify", "--store", At("copy")).Succeeds().Output);
        Run("export", At("again.tar"));
        Assert.Equal(File.ReadAllBytes(At("models.tar")), File.ReadAllBytes(At("again.tar")));
    }

    [Fact]
    public void VerifyNamesEachObjectThatIsNotWhatItWas()
    {
        PushTwice();
        var blob = Directory.EnumerateFiles(Path.Combine(Store, "models", "line", "blobs")).Order().First();
        File.AppendAllText(blob, "x");
        File.Delete(Path.Combine(Store, "models", "line", "versions", "1.0.1.json"));
        var run = ToolRun.Of("registry", "verify", "--store", Store);

        Assert.Equal(1, run.Code);
        Assert.Contains($"{Path.GetFileName(blob)}: It has ", run.Output, StringComparison.Ordinal);
        Assert.Contains("models/line/versions/1.0.1.json: It is missing.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryCommandSpeaksJsonToPrograms()
    {
        Assert.Equal(Store, Run("init", "--json").Json.GetProperty("store").GetString());
        Assert.Equal("1.0.0", Run("push", "line", Save(Line(), "line.scigo"), "--json").Json.GetProperty("version").GetString());
        Assert.Equal("promote", Run("promote", "line", "1.0.0", "production", "--json").Json.GetProperty("action").GetString());
        Assert.Equal("1.0.0", Run("show", "line", "--json").Json.GetProperty("parameters").GetProperty("version").GetString());
        Assert.Equal("patch", Run("diff", "line@1.0.0", "line", "--json").Json.GetProperty("change").GetString());
        Assert.Equal(0, Run("gc", "--json").Json.GetArrayLength());
        Assert.Equal(0, Run("verify", "--json").Json.GetArrayLength());
        Assert.True(Run("export", At("models.tar"), "--json").Json.GetProperty("bytes").GetInt64() > 0);
        Assert.Equal(At("copy"), ToolRun.Of("registry", "import", At("models.tar"), "--json", "--store", At("copy")).Json.GetProperty("store").GetString());
    }

    [Fact]
    public void ADamagedVersionIsNotPromoted()
    {
        PushTwice();
        foreach (var blob in Directory.EnumerateFiles(Path.Combine(Store, "models", "line", "blobs")))
            File.AppendAllText(blob, "x");
        var run = ToolRun.Of("registry", "promote", "line", "1.0.0", "production", "--store", Store);

        Assert.Equal(1, run.Code);
        Assert.Contains("line@1.0.0 did not pass the check \"digest\"", run.Error, StringComparison.Ordinal);
        Assert.Equal("{}", Run("list", "--json").Json[0].GetProperty("aliases").GetRawText());
    }

    [Fact]
    public void WithoutARegistryTheErrorSaysHowToMakeOne()
    {
        ToolRun.Of("registry", "list", "--store", Store)
            .FailsWith($"There is no registry in {Store}: \"scigo registry init\" makes one.");
    }

    void PushTwice()
    {
        Run("init");
        Run("push", "line", Save(Line(), "line.scigo"));
        Run("push", "line", At("line.scigo"));
    }

    string[] Versions(params string[] args) =>
        [.. Run(args).Json.EnumerateArray().Select(static version => version.GetProperty("version").GetString()!)];

    ToolRun Run(params string[] args)
    {
        var run = ToolRun.Of(["registry", .. args, "--store", Store]);
        Assert.True(run.Code == 0, run.Error);
        return run;
    }
}
