using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Google.Protobuf;
using Scigo.Models;
using Scigo.Schema;

namespace Scigo.Interop.Tests.Protobuf;

/// <summary>The guide's own .proto, which knows nothing of what Scigo has added: programs that have it read Scigo's models, and the other way
/// round.</summary>
public class GuideTests
{
    const string Proto = """
        syntax = "proto3";
        package scigo;
        message ModelProto {
          string name = 1;
          string version = 2;
          oneof model_type {
            LinearRegressionProto linear_regression = 3;
            SGDClassifierProto sgd_classifier = 4;
            KMeansProto kmeans = 5;
          }
          Metadata metadata = 10;
        }
        message LinearRegressionProto {
          repeated double coefficients = 1;
          double intercept = 2;
          int32 n_features = 3;
        }
        message SGDClassifierProto {
          repeated double coefficients = 1;
          repeated double intercept = 2;
          int32 n_classes = 3;
          repeated string classes = 4;
        }
        message KMeansProto {
          int32 n_clusters = 1;
          int32 n_features = 2;
          repeated double centers = 3;
          double inertia = 4;
          repeated sint32 labels = 5;
        }
        message Metadata {
          int64 created_timestamp = 1;
          int32 training_samples = 2;
          map<string, double> metrics = 3;
        }
        """;

    static readonly CompiledProtos Guide = new([new ProtoFile("guide.proto", Proto)]);

    [Theory]
    [InlineData("LinearRegression", "linearRegression", "coefficients", "intercept", "nFeatures")]
    [InlineData("SGDClassifier, hinge, 3 classes", "sgdClassifier", "coefficients", "intercept", "nClasses", "classes")]
    [InlineData("KMeans", "kmeans", "nClusters", "nFeatures", "centers", "inertia", "labels")]
    public void TheGuidesProgramsReadScigosModels(string name, string field, params string[] members)
    {
        var (model, _) = FittedModels.Get(name);
        var bytes = ModelProtobuf.Serialize(model, metadata: GoogleEnvelope.Metadata);
        var read = Guide["scigo.ModelProto"].Parser.ParseFrom(bytes);
        var json = JsonNode.Parse(JsonFormatter.Default.Format(read))!;
        Assert.Equal(model.Codec.WireName, json["name"]!.GetValue<string>());
        Assert.Equal("100", json["metadata"]!["trainingSamples"]!.ToJsonString());
        var parameters = JsonNode.Parse(ModelJson.Serialize(model))!["parameters"]!;
        foreach (var member in members)
        {
            var ours = parameters[JsonNamingPolicy.SnakeCaseLower.ConvertName(member)]!;
            Assert.Equal(Numbers(ours), Numbers(json[field]![member]!));
        }
        // What they do not know they keep.
        Assert.Equal(ModelBinary.Serialize(model), ModelBinary.Serialize(ModelProtobuf.Deserialize(read.ToByteArray())));
    }

    [Fact]
    public void ALinearRegressionOfTheGuidesProgramsPredicts()
    {
        var model = Read<LinearRegression>(
            """{"name": "LinearRegression", "version": "1.0", "linearRegression": {"coefficients": [0.5, -2], "intercept": 4.25, "nFeatures": 2}}""");
        Assert.Equal([0.5 * 3 - 2 * 5 + 4.25], model.Predict(new NDArray<double>(new double[] { 3, 5 }, 1, 2)).ToArray());
    }

    [Fact]
    public void AClassifierOfTheGuidesProgramsPredicts()
    {
        var model = Read<SGDClassifier>(
            """{"name": "SGDClassifier", "sgdClassifier": {"coefficients": [1, -1], "intercept": [0], "nClasses": 2, "classes": ["no", "yes"]}}""");
        Assert.Equal(["yes", "no"], model.PredictNames(new NDArray<double>(new double[] { 3, 1, 1, 3 }, 2, 2)));
    }

    [Fact]
    public void ClustersOfTheGuidesProgramsPredict()
    {
        var model = Read<KMeans>("""{"name": "KMeans", "kmeans": {"nClusters": 2, "nFeatures": 1, "centers": [0, 10], "inertia": 1.5, "labels": [0, 1, 1]}}""");
        Assert.Equal([0, 1], model.Predict(new NDArray<double>(new double[] { 4, 6 }, 2, 1)).ToArray());
        Assert.Equal((1.5, "0, 1, 1"), (model.Inertia, string.Join(", ", model.Labels!)));
    }

    [Fact]
    public void TheMetadataOfTheGuidesProgramsIsRead()
    {
        var message = JsonParser.Default.Parse(
            """{"name": "KMeans", "kmeans": {}, "metadata": {"createdTimestamp": "1700000000", "trainingSamples": 7, "metrics": {"r2": 0.5}}}""", Guide["scigo.ModelProto"]);
        var metadata = ModelProtobuf.ReadMetadata(message.ToByteArray())!;
        Assert.Equal((DateTimeOffset.FromUnixTimeSeconds(1_700_000_000), 7L, 0.5), (metadata.Created!.Value, metadata.TrainingSamples!.Value, metadata.Metrics!["r2"]));
    }

    static T Read<T>(string json)
        where T : IPersistableModel<T> => ModelProtobuf.Deserialize<T>(JsonParser.Default.Parse(json, Guide["scigo.ModelProto"]).ToByteArray());

    static string Numbers(JsonNode node) => node switch
    {
        JsonArray items => string.Join(' ', items.Select(static item => Numbers(item!))),
        _ when node.GetValueKind() == JsonValueKind.Number => node.GetValue<double>().ToString("R", CultureInfo.InvariantCulture),
        _ => node.ToString(),
    };
}
