using Scigo.Cli.Tests.Support;
using Scigo.Models;

namespace Scigo.Cli.Tests.Commands;

public sealed class SchemaTests : Workspace
{
    [Fact]
    public void ATypesMembersAreListed()
    {
        var output = ToolRun.Of("schema", "kmeans").Succeeds().Output;
        Assert.Matches("^KMeans, version 1, fingerprint [0-9a-f]{16}\n", output);
        Assert.Matches("\n  1 +n_clusters +int32 +hyperparameter\n", output);
    }

    [Fact]
    public void AFileOfAnUnknownClassSaysItsSchemaItself()
    {
        var output = ToolRun.Of("schema", Save(new Unlisted(), "m.scigo")).Succeeds().Output;
        Assert.StartsWith("acme.unlisted, version 3", output, StringComparison.Ordinal);
        Assert.Contains("ndarray<float32>", output, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatDoesNotDescribeAnUnknownClassIsRefused()
    {
        var path = Save(new Unlisted(), "m.json");
        ToolRun.Of("schema", path).FailsWith($"{path}: the model acme.unlisted is not known, and a json file does not hold its schema.");
    }

    [Theory]
    [InlineData("KMean", "there is no file and no model type 'KMean': did you mean 'KMeans'?")]
    [InlineData("no/such.scigo", "no/such.scigo: there is no such file or directory")]
    public void WhatIsNeitherFileNorTypeIsRefused(string word, string expected) => ToolRun.Of("schema", word).FailsWith(expected);

    [LiveFact("protoc")]
    public void ProtocReadsWhatScigoWritesByTheFilesOfASchema()
    {
        var kmeans = new KMeans { NClusters = 2 };
        kmeans.Fit(NDArray.FromRows<double>([0.0], [1.5], [9.0]));
        ToolRun.Of("schema", "Pipeline", "--proto", "--output", At("protos")).Succeeds();
        Assert.Contains("kmeans {\n  n_clusters: 2\n", Decode(kmeans), StringComparison.Ordinal);
        Assert.Contains("type_url: \"type.googleapis.com/scigo.KMeansProto\"", Decode(new Pipeline(("cluster", kmeans))), StringComparison.Ordinal);

        string Decode(object model)
        {
            var bytes = File.ReadAllBytes(Save(model, "m.pb"));
            var (code, text) = ExternalTool.Run(bytes, "protoc", "-I", At("protos"), "--decode=scigo.ModelProto", "scigo_model.proto");
            Assert.True(code == 0, text);
            return text;
        }
    }

    [LiveFact("protoc")]
    public void ProtocTakesTheFilesOfAllTypes()
    {
        var files = ToolRun.Of("schema", "--proto", "--output", At("protos")).Succeeds().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((0, ""), ExternalTool.Run([], "protoc", ["-I", At("protos"), $"--descriptor_set_out={At("all.desc")}", .. files]));
        var written = string.Concat(files.Select(File.ReadAllText));
        Assert.All(
            ModelCatalog.Default.Codecs,
            codec => Assert.Contains($"message {codec.Schema.ProtoName[(codec.Schema.ProtoName.LastIndexOf('.') + 1)..]} {{", written, StringComparison.Ordinal));
    }

    [LiveFact("protoc")]
    public void OneProtoFileGoesToAPipeWhereItIsWhole()
    {
        Write("kmeans.proto", ToolRun.Of("schema", "KMeans", "--proto").Succeeds().Output);
        Assert.Equal((0, ""), ExternalTool.Run([], "protoc", "-I", At("."), "--descriptor_set_out", At("kmeans.desc"), "kmeans.proto"));
    }

    [LiveFact("python3-jsonschema")]
    public void TheDocumentsOfEveryTypeAreValidByItsSchema()
    {
        var (x, y) = Data.Load("iris");
        var labels = new NDArray<int>(Array.ConvertAll(y, static label => (int)label));
        var pipeline = new Pipeline(("scale", new MinMaxScaler()), ("classify", new SGDClassifier()));
        pipeline.Fit(x, labels);
        object[] models = [Line(), new KMeans(), new LinearRegression(), pipeline, new Unlisted()];
        for (var i = 0; i < models.Length; i++)
        {
            ToolRun.Of("schema", Save(models[i], $"{i}.scigo"), "--json-schema", "--output", At($"{i}.schema")).Succeeds();
            Save(models[i], $"{i}.1.json", new ModelMetadata { Created = DateTimeOffset.UnixEpoch, Tags = ParamSet.Create(("a", 1)) });
        }
        var broken = File.ReadAllText(At("3.1.json")).Replace("\"clip\":false", "\"clip\":0", StringComparison.Ordinal);
        Assert.NotEqual(File.ReadAllText(At("3.1.json")), broken);
        Write("3.2.bad.json", broken);
        Assert.Equal("6 documents", SchemaValidator.Judge(At(".")));
    }

    [Theory]
    [InlineData("KMeans --proto --json-schema", "--proto and --json-schema cannot be written at once.")]
    [InlineData("--json-schema", "A file or a type of model is missing; only --proto is for all types.")]
    [InlineData("KMeans --output x", "--output is for --proto and --json-schema.")]
    public void OptionsThatDoNotGoTogetherAreBadUsage(string line, string expected)
    {
        var run = ToolRun.Of(["schema", .. line.Split(' ')]);
        Assert.Equal((2, $"scigo: {expected}{Environment.NewLine}Try 'scigo schema --help'.{Environment.NewLine}"), (run.Code, run.Error));
    }
}
