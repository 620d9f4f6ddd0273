using Scigo.Cli.Tests.Support;
using Scigo.Models;

namespace Scigo.Cli.Tests.Commands;

/// <summary>compress, quantize and prune.</summary>
public sealed class CompressionTests : Workspace
{
    string Fitted(params string[] args)
    {
        ToolRun.Of(["fit", .. args, "--output", At("m.scigo")]).Succeeds();
        return At("m.scigo");
    }

    string Digits() => Fitted("KMeans", "--input", Data.PathOf("digits"), "--ignore", "target", "--param", "n_clusters=10");

    string Iris() => Fitted("StandardScaler", "LogisticRegression", "--input", Data.PathOf("iris"), "--target", "target");

    [Fact]
    public void CompressingLosesNothing()
    {
        var run = ToolRun.Of("compress", Digits(), At("small.scigo"), "--level", "19").Succeeds();
        Assert.Equal(ModelBinary.Serialize(ModelFile.Load<KMeans>(At("m.scigo"))), ModelBinary.Serialize(ModelFile.Load<KMeans>(At("small.scigo"))));
        Assert.Equal(ModelFile.ReadMetadata(At("m.scigo")), ModelFile.ReadMetadata(At("small.scigo")));
        Assert.Matches("small.scigo: [0-9,]+ bytes, [0-9.]+ % less than the [0-9,]+ of .*m.scigo\nerror bound: 0, every number is the same; measured: it is\n", run.Output);
        Assert.InRange(new FileInfo(At("small.scigo")).Length, 1, new FileInfo(At("m.scigo")).Length / 2);
    }

    [Fact]
    public void AFileIsCompressedInItsOwnPlaceAndIsOneThatCannotBeMapped()
    {
        var path = Digits();
        var before = new FileInfo(path).Length;
        var json = ToolRun.Of("compress", path, path, "--json").Succeeds().Json;
        Assert.Equal(before, json.GetProperty("bytes_before").GetInt64());
        Assert.Equal(new FileInfo(path).Length, json.GetProperty("bytes_after").GetInt64());
        Assert.Throws<ModelFormatException>(() => ModelFile.Map<KMeans>(path));
        ToolRun.Of("verify", path).Succeeds();
    }

    [Theory]
    [InlineData("int8_per_row")]
    [InlineData("int8")]
    [InlineData("float16")]
    [InlineData("bfloat16")]
    public void QuantizingSaysHowWrongItCanBeAndHowWrongItWas(string type)
    {
        var run = ToolRun.Of("quantize", Digits(), At("small.scigo"), "--type", type, "--json", "--data", Data.PathOf("digits"));
        Assert.Equal(0, run.Code);
        var (bound, measured) = (run.Json.GetProperty("error_bound"), run.Json.GetProperty("measured"));
        var most = bound.GetProperty("outputs").EnumerateArray().Max(static o => o.GetDouble());
        Assert.Equal(1797, measured.GetProperty("rows").GetInt32());
        Assert.InRange(measured.GetProperty("largest_difference").GetDouble(), 1e-6, most);
        var small = ModelFile.Load<QuantizedKMeans>(At("small.scigo"));
        Assert.Equal(type, QuantizationConverter.ToWire(small.Centers.Quantization));
        Assert.Equal(small.Bound.Weight, bound.GetProperty("weight").GetDouble());
    }

    [Fact]
    public void ThatOfAPipelineIsItsLastStep()
    {
        var run = ToolRun.Of("quantize", Iris(), At("small.scigo"), "--data", Data.PathOf("iris"));
        Assert.Contains("'target' is not used", run.Error, StringComparison.Ordinal);
        Assert.Contains("measured: outputs ", run.Output, StringComparison.Ordinal);
        var small = ModelFile.Load<Pipeline>(At("small.scigo"));
        Assert.IsType<CompressedClassifier>(small.Steps[1].Estimator);
        var predict = ToolRun.Of("predict", At("small.scigo"), "--input", Data.PathOf("iris"));
        Assert.Equal(ToolRun.Of("predict", At("m.scigo"), "--input", Data.PathOf("iris")).Output, predict.Output);
    }

    [Fact]
    public void WithoutRowsTheBoundIsForFeaturesUpToOne() => Assert.Contains(
        "in the range of features from -1 to 1\nmeasured: outputs ", ToolRun.Of("quantize", Iris(), At("small.scigo")).Succeeds().Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("--sparsity", "0.5", 6)]
    [InlineData("--top-k", "3", 3)]
    [InlineData("--threshold", "1e9", 0)]
    public void PruningKeepsSoManyWeights(string option, string value, int expected)
    {
        var run = ToolRun.Of("prune", Iris(), At("small.scigo"), option, value, "--json").Succeeds();
        Assert.Equal(1 - expected / 12.0, run.Json.GetProperty("sparsity").GetDouble(), 12);
        var weights = (SparseWeights)ModelFile.Load<Pipeline>(At("small.scigo")).Step<CompressedClassifier>("logisticregression").Weights;
        Assert.Equal(expected, weights.Values.Length);
    }

    [Theory]
    [InlineData("compress m.scigo small.json", "Only .scigo files can be compressed, not JSON.")]
    [InlineData("compress m.scigo small.scigo --level 20", "The level is from 1 to 19.")]
    [InlineData("compress m.scigo small", "'small' has no extension of a known format")]
    [InlineData("quantize m.scigo small.scigo --type int4", "'int4'")]
    [InlineData("prune m.scigo small.scigo", "one of --threshold, --sparsity and --top-k")]
    [InlineData("prune m.scigo small.scigo --top-k 1 --sparsity 0.5", "one of --threshold, --sparsity and --top-k")]
    [InlineData("prune m.scigo small.scigo --sparsity 2", "--sparsity: Must be between 0 and 1, not 2.")]
    [InlineData("quantize m.scigo - --to scigo --json", "cannot both go to standard output")]
    [InlineData("quantize - small.scigo --data -", "cannot both come from standard input")]
    public void BadLinesAreRefused(string line, string expected)
    {
        Iris();
        var run = ToolRun.Of(Array.ConvertAll(line.Split(' '), word => word == "m.scigo" ? At(word) : word == "small.scigo" ? At(word) : word));
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(At("small.scigo")));
    }

    [Fact]
    public void AModelThatCannotBeMadeSmallerSoIsNamed()
    {
        var path = Fitted("StandardScaler", "--input", Data.PathOf("iris"), "--ignore", "target");
        ToolRun.Of("quantize", path, At("small.scigo")).FailsWith(
            $"{path}: A StandardScaler cannot be compressed so; linear models can be pruned and quantized, KMeans, MiniBatchKMeans, PCA and random forests quantized.");
    }
}
