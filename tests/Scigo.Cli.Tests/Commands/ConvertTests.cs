using Scigo.Cli.Tests.Support;
using Scigo.Models;

namespace Scigo.Cli.Tests.Commands;

public sealed class ConvertTests : Workspace
{
    static readonly ModelMetadata Metadata = new()
    {
        Created = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(1)),
        TrainingSamples = 4,
        FeatureNames = ["a", "b"],
        Metrics = new Dictionary<string, double> { ["r2"] = 1 },
        Tags = ParamSet.Create(("team", "risk")),
    };

    public static TheoryData<string, string> Pairs()
    {
        string[] extensions = ["scigo", "json", "pb"];
        var pairs = new TheoryData<string, string>();
        foreach (var source in extensions)
        {
            foreach (var target in extensions)
                pairs.Add(source, target);
        }
        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void EveryFormatBecomesEveryOtherWithoutLoss(string source, string target)
    {
        var model = Line();
        ToolRun.Of("convert", Save(model, "in." + source, Metadata), At("out." + target)).Succeeds();
        var again = ModelFile.Load<LinearRegression>(At("out." + target));
        var metadata = ModelFile.ReadMetadata(At("out." + target))!;
        Assert.Equal(ModelBinary.Serialize(model), ModelBinary.Serialize(again));
        Assert.Equal(Metadata.Created, metadata.Created);
        Assert.Equal(Metadata.FeatureNames, metadata.FeatureNames);
        Assert.Equal(Metadata.Metrics, metadata.Metrics);
        Assert.Equal(Metadata.Tags, metadata.Tags);
    }

    [Fact]
    public void ContentCountsNotTheExtensionOfTheSource()
    {
        File.Move(Save(Line(), "in.json"), At("in.scigo"));
        ToolRun.Of("convert", At("in.scigo"), At("out.pb")).Succeeds();
        Assert.IsType<LinearRegression>(ModelFile.Load<LinearRegression>(At("out.pb")));
    }

    [Fact]
    public void IndentedJsonHasLines()
    {
        var source = Save(Line(), "in.scigo");
        ToolRun.Of("convert", source, At("flat.json")).Succeeds();
        ToolRun.Of("convert", source, At("deep.json"), "--indent").Succeeds();
        Assert.DoesNotContain("\n  ", File.ReadAllText(At("flat.json")), StringComparison.Ordinal);
        Assert.Contains("\n  \"parameters\"", File.ReadAllText(At("deep.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scigo")]
    [InlineData("json")]
    [InlineData("pb")]
    public void StandardStreamsGiveTheSameBytesAsFiles(string format)
    {
        var source = Save(Line(), "in.json", Metadata);
        ToolRun.Of("convert", source, At("out." + format)).Succeeds();
        var piped = ToolRun.WithInput(File.ReadAllBytes(source), "convert", "-", "-", "--to", format).Succeeds();
        Assert.Equal(File.ReadAllBytes(At("out." + format)), piped.Bytes);
    }

    [Fact]
    public void MetadataThatTheTargetCannotHoldIsNamed()
    {
        var source = Save(Line(), "in.scigo", new ModelMetadata { Tags = ParamSet.Create(("key", new byte[] { 1, 2 })) });
        var run = ToolRun.Of("convert", source, At("out.json"));
        Assert.Equal((0, $"scigo: {At("out.json")}: JSON does not hold the metadata's tags.{Environment.NewLine}"), (run.Code, run.Error));
    }

    [Fact]
    public void WhatTheTargetCannotHoldOfTheModelIsNamed()
    {
        var x = NDArray.FromRows([1.0, 2.0], [2.0, 1.0], [3.0, 5.0]);
        var scaler = new StandardScaler();
        scaler.Fit(x);
        var run = ToolRun.Of("convert", Save(scaler, "in.scigo"), At("out.onnx"));
        Assert.Equal((0, $"scigo: {At("out.onnx")}: ONNX does not hold the model's n_samples_seen, var as they are.{Environment.NewLine}"), (run.Code, run.Error));
        Assert.Equal("", ToolRun.Of("convert", At("in.scigo"), At("out.gob")).Error);
    }

    [Fact]
    public void OnnxComputesWithTheNumbersThatAreAskedFor()
    {
        var model = Save(Line(), "in.scigo");
        Assert.Equal(0, ToolRun.Of("convert", model, At("out.onnx")).Code);
        Assert.Equal(0, ToolRun.Of("convert", model, At("out64.onnx"), "--float64").Code);
        Assert.Equal(File.ReadAllBytes(At("out.onnx")), File.ReadAllBytes(At("out64.onnx")));
        Assert.Equal(0, ToolRun.Of("convert", model, At("out32.onnx"), "--float32").Code);
        Assert.True(File.ReadAllBytes(At("out32.onnx")).AsSpan().IndexOf("LinearRegressor"u8) > 0);
        Assert.Contains("for ONNX only", ToolRun.Of("convert", model, At("out.json"), "--float32").Error, StringComparison.Ordinal);
        Assert.Contains("exclude each other", ToolRun.Of("convert", model, At("out.onnx"), "--float32", "--float64").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AModelThatIsNotKnownIsNamed()
    {
        var run = ToolRun.Of("convert", Save(new Unlisted(), "in.scigo"), At("out.json"));
        Assert.Equal(1, run.Code);
        Assert.Contains("is not in the catalog", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(At("out.json")));
    }

    [Theory]
    [InlineData("out.txt")]
    [InlineData("-")]
    public void ATargetWithoutFormatIsBadUsage(string target)
    {
        var run = ToolRun.Of("convert", Save(Line(), "in.scigo"), target);
        Assert.Equal(2, run.Code);
        Assert.Contains("--to", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void IndentingWhatIsNoJsonIsBadUsage() =>
        Assert.Equal(2, ToolRun.Of("convert", Save(Line(), "in.scigo"), At("out.pb"), "--indent").Code);
}
