using System.Text.Json.Nodes;
using Scigo.Models;

namespace Scigo.Interop.Tests.SciKitLearn;

public class SciKitLearnWriteTests
{
    static readonly NDArray<double> X = new(new double[] { 1, 2, 3, 4, 5, 7, 8, 1 }, 4, 2);

    [Fact]
    public void ALinearRegressionIsWrittenWithScikitLearnsNames()
    {
        var model = new LinearRegression().SetParams(
            ("coefficients", new[] { 0.1, -3.0 }), ("intercept", 1e-7), ("n_features", 2), ("rank", 2), ("singular", new[] { 2.0, 1.0 }));
        Assert.Equal(
            """{"model_spec":{"name":"LinearRegression","format_version":"1.0","library":"scikit-learn"},"parameters":{"n_features_in_":2,"feature_names_in_":null,"fit_intercept":true,"coef_":[0.1,-3.0],"intercept_":1e-7,"rank_":2,"singular_":[2.0,1.0]}}""",
            Document.Save(model));
    }

    [Fact]
    public void ItIsWrittenByItsExtension()
    {
        var path = Path.Combine(Path.GetTempPath(), Guid.NewGuid() + ".sklearn.json");
        try
        {
            ModelFile.Save(Fitted.Scaler(), path);
            Assert.Contains("\"mean_\":[", File.ReadAllText(path), StringComparison.Ordinal);
            Assert.Equal(Fitted.Scaler().Transform(X), ModelFile.Load<StandardScaler>(path).Transform(X));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void MetadataIsWrittenWithTheNamesOfTheFeaturesAndTheVersionThatIsKnown()
    {
        var metadata = new ModelMetadata
        {
            FeatureNames = ["age", "bmi"],
            TrainingSamples = 7,
            Created = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
            Tags = ParamSet.Create(("sklearn_version", "1.5.0"), ("by", "me")),
        };
        var json = JsonNode.Parse(Document.Save(Fitted.Scaler(), metadata))!;
        Assert.Equal("1.5.0", json["model_spec"]!["sklearn_version"]!.GetValue<string>());
        Assert.Equal("""["age","bmi"]""", json["parameters"]!["feature_names_in_"]!.ToJsonString());
        Assert.Equal("""{"by":"me"}""", json["metadata"]!["tags"]!.ToJsonString());
        var again = (StandardScaler)Document.Load(json.ToJsonString());
        Assert.Equal(metadata.FeatureNames, again.Metadata!.FeatureNames);
        Assert.Equal((metadata.Created, metadata.TrainingSamples), (again.Metadata.Created, again.Metadata.TrainingSamples));
        Assert.Equal("1.5.0", again.Metadata.Tags!["sklearn_version"].AsString());
    }

    [Theory]
    [InlineData("[3,5]", "3", "5")]
    [InlineData("[false,true]", "False", "True")]
    [InlineData("""["05","7"]""", "05", "7")]
    [InlineData("""["cat","dog"]""", "cat", "dog")]
    public void ClassesAreWrittenAsWhatTheirNamesSpell(string expected, params string[] names)
    {
        var model = new SGDClassifier { Penalty = Penalty.None, RandomState = 3 };
        model.Fit(X, [names[0], names[1], names[0], names[1]]);
        var parameters = Document.Parameters(Document.Save(model));
        Assert.Equal(expected, parameters["classes_"]!.ToJsonString());
        Assert.Null(parameters["penalty"]);
        Assert.Single(parameters["coef_"]!.AsArray());
        Assert.Equal(names, ((SGDClassifier)Document.RoundTrip(model)).Classes);
    }

    [Fact]
    public void EveryModelKeepsAllOfItsParameters()
    {
        foreach (var model in Fitted.All())
        {
            var again = (IPersistableModel)Document.RoundTrip(model);
            foreach (var kind in new[] { ParamKind.Hyperparameters, ParamKind.Fitted })
                Assert.Equal(Plain((IPersistableModel)model, kind), Plain(again, kind));
        }

        // Those of a pipeline or a column transformer are those of its steps, and the steps themselves.
        static IEnumerable<KeyValuePair<string, ParamValue>> Plain(IPersistableModel model, ParamKind kind) =>
            model.GetParams(kind).Where(static p => p.Value.Kind != ParamValueKind.Model && !p.Key.EndsWith("steps", StringComparison.Ordinal) && p.Key != "transformers");
    }

    [Fact]
    public void AModelWithoutACounterpartIsRefusedByName()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Document.Save(new PipelineStep { Name = "a", Estimator = new KMeans() }));
        Assert.All(
            ["PipelineStep has no counterpart in scikit-learn that is known; written are ", "KMeans, ", "StandardScaler."],
            part => Assert.Contains(part, error.Message, StringComparison.Ordinal));
    }
}
