namespace Scigo.Models.Tests.Persistence;

/// <summary>What decoders let through, because they know nothing of what members mean to each other.</summary>
public class HostileModelTests
{
    [Theory]
    [InlineData("""{"coefficients": [1, 2, 3], "intercept": 0, "n_features": 5}""", "3 coefficients for 5 features")]
    [InlineData("""{"coefficients": [1, 2, 3], "intercept": 0, "n_features": -3}""", "-3 features")]
    [InlineData("""{"coefficients": [], "intercept": 0, "n_features": 5}""", "not fitted")]
    [InlineData("""{"coefficient_matrix": [1, 2, 3], "intercepts": [1, 2, 3], "n_features": 3}""", "rank 1")]
    [InlineData("""{"coefficient_matrix": [[1, 2, 3]], "n_features": 3}""", "0 intercepts for 1 outputs")]
    [InlineData("""{"coefficient_matrix": [[1, 2, 3]], "intercepts": [1, 2], "n_features": 3}""", "2 intercepts for 1 outputs")]
    [InlineData("""{"coefficient_matrix": [[1, 2], [3, 4]], "coefficients": [1, 2, 3], "intercepts": [1, 2], "n_features": 3}""", "2 coefficients")]
    [InlineData("""{"coefficient_matrix": 1.0, "intercepts": [], "n_features": 3}""", "rank 0")]
    public void ARegressionThatDoesNotFitTogetherSaysSo(string parameters, string problem) =>
        AssertRefuses(Format.FromJson<LinearRegression>("LinearRegression", parameters), 3, problem);

    [Theory]
    [InlineData("""{"n_features": 3, "centers": [1, 2, 3, 4]}""", "4 coordinates for 3 features")]
    [InlineData("""{"n_features": -3, "centers": [1, 2, 3]}""", "-3 features")]
    [InlineData("""{"n_features": 0, "centers": [1, 2, 3]}""", "not fitted")]
    [InlineData("""{"n_features": 3, "centers": []}""", "not fitted")]
    [InlineData("""{"n_features": 3, "centers": [1, 2, 3, 4, "NaN", 5]}""", "NaN")]
    public void ClustersThatDoNotFitTogetherSaySo(string parameters, string problem)
    {
        var model = Format.FromJson<KMeans>("KMeans", parameters);
        AssertRefuses(model, 3, problem);
        AssertRefusesToTransform(model, 3, problem);
    }

    [Fact]
    public void ANegativeNumberOfClustersIsRefusedWhenFitting()
    {
        var model = Format.FromJson<KMeans>("KMeans", """{"n_clusters": -2, "n_features": 1, "centers": [1, 5]}""");
        Assert.Equal([1], model.Predict(new double[,] { { 4 } }).ToArray());
        Refused.By("NClusters", () => model.Fit(new NDArray<double>(new double[] { 1, 2 }, 2, 1)));
    }

    [Theory]
    [InlineData("""{"n_features": 3, "mean": [1, 2], "scale": [1, 1, 1]}""", "2 means for 3 features")]
    [InlineData("""{"n_features": 3, "mean": [1, 2, 3], "scale": [1, 1]}""", "2 scales for 3 features")]
    [InlineData("""{"n_features": 3, "mean": [1, 2, 3], "var": [1], "scale": [1, 1, 1]}""", "1 variances for 3 features")]
    [InlineData("""{"n_features": 3, "mean": [1, 2, 3]}""", "settings")]
    [InlineData("""{"n_features": -3, "with_mean": false, "with_std": false}""", "-3 features")]
    public void AScalerThatDoesNotFitTogetherSaysSo(string parameters, string problem) =>
        AssertRefusesToTransform(Format.FromJson<StandardScaler>("StandardScaler", parameters), 3, problem);

    [Theory]
    [InlineData("""{"n_features": 1, "n_samples_seen": 5, "mean": [1, 2], "var": [1]}""", "2 means")]
    [InlineData("""{"n_features": 1, "n_samples_seen": 5, "mean": [1], "var": []}""", "0 variances")]
    public void AScalerThatDoesNotFitTogetherLearnsNoMore(string parameters, string problem)
    {
        var scaler = Format.FromJson<StandardScaler>("StandardScaler", parameters);
        AssertSays(problem, () => scaler.PartialFit(new NDArray<double>(new double[] { 1, 2 }, 2, 1)));
    }

    [Theory]
    [InlineData("""{"n_features": 3, "min": [1, 2], "scale": [1, 1, 1]}""", "2 minima for 3 features")]
    [InlineData("""{"n_features": 3, "min": [1, 2, 3], "scale": [1, 1]}""", "2 scales for 3 features")]
    [InlineData("""{"n_features": 3, "min": [1, 2, 3]}""", "0 scales for 3 features")]
    [InlineData("""{"n_features": -3, "min": [], "scale": []}""", "-3 features")]
    public void AMinMaxScalerThatDoesNotFitTogetherSaysSo(string parameters, string problem) =>
        AssertRefusesToTransform(Format.FromJson<MinMaxScaler>("MinMaxScaler", parameters), 3, problem);

    [Theory]
    [InlineData("""{"n_features": 1, "n_samples_seen": 5, "min": [1], "scale": [1], "data_min": [1, 2], "data_max": [1]}""", "2 smallest")]
    [InlineData("""{"n_features": 1, "n_samples_seen": 5, "min": [1], "scale": [1], "data_min": [1]}""", "0 largest")]
    public void AMinMaxScalerThatDoesNotFitTogetherLearnsNoMore(string parameters, string problem)
    {
        var scaler = Format.FromJson<MinMaxScaler>("MinMaxScaler", parameters);
        AssertSays(problem, () => scaler.PartialFit(new NDArray<double>(new double[] { 1, 2 }, 2, 1)));
    }

    [Fact]
    public void ARangeTheWrongWayRoundIsNoReasonToFailWhenTransforming()
    {
        var scaler = Format.FromJson<MinMaxScaler>(
            "MinMaxScaler", """{"feature_range": [2, -2], "clip": true, "n_features": 1, "min": [0], "scale": [1]}""");
        Assert.Equal([-2], scaler.Transform(new double[,] { { 5 } }).ToArray());
        Refused.By("FeatureRange", () => scaler.Fit(new double[,] { { 5 } }));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[1]")]
    [InlineData("[1, 2, 3]")]
    public void ARangeWithoutTwoEndsIsNotEvenRead(string range) =>
        Assert.Throws<ModelFormatException>(() => Format.FromJson<MinMaxScaler>("MinMaxScaler", $$"""{"feature_range": {{range}}}"""));

    [Theory]
    [InlineData("[]", "no steps")]
    [InlineData("""[{"name": "s", "estimator": {"type": "PipelineStep", "params": {"name": "x", "estimator": {"type": "KMeans", "params": {}}}}}]""", "does not predict")]
    [InlineData("""[{"name": "k", "estimator": {"type": "KMeans", "params": {}}}]""", "'k'")]
    [InlineData("""[{"name": "p", "estimator": {"type": "Pipeline", "params": {"steps": []}}}]""", "'p'")]
    [InlineData("""
        [{"name": "r", "estimator": {"type": "LinearRegression", "params": {"coefficients": [1, 2, 3]}}},
        {"name": "k", "estimator": {"type": "KMeans", "params": {"n_features": 1, "centers": [1]}}}]
        """, "'r' is not a transformer")]
    [InlineData("""
        [{"name": "s", "estimator": {"type": "StandardScaler", "params": {"n_features": 3, "with_mean": false, "with_std": false}}},
        {"name": "r", "estimator": {"type": "LinearRegression", "params": {"coefficients": [1, 2, 3, 4, 5]}}}]
        """, "'r' takes 5 features")]
    [InlineData("""
        [{"name": "s", "estimator": {"type": "StandardScaler", "params": {"n_features": -3, "with_mean": false, "with_std": false}}},
        {"name": "r", "estimator": {"type": "LinearRegression", "params": {"coefficients": [1, 2, 3], "n_features": -3}}}]
        """, "'s'")]
    public void APipelineThatDoesNotFitTogetherSaysSo(string steps, string problem) =>
        AssertRefuses(Format.FromJson<Pipeline>("Pipeline", $$"""{"steps": {{steps}}}"""), 3, problem);

    [Theory]
    [InlineData("""{"steps": null}""")]
    [InlineData("""{"steps": [null]}""")]
    [InlineData("""{"steps": [{"name": null, "estimator": {"type": "KMeans", "params": {}}}]}""")]
    [InlineData("""{"steps": [{"name": "s", "estimator": null}]}""")]
    [InlineData("""{"steps": [{"name": "s"}]}""")]
    public void APipelineWithoutWhatItConsistsOfIsNotEvenRead(string parameters) =>
        Assert.Throws<ModelFormatException>(() => Format.FromJson<Pipeline>("Pipeline", parameters));

    [Fact]
    public void AClaimOfManyFeaturesTakesNoMemory()
    {
        const string Step = """{"type": "StandardScaler", "params": {"n_features": 2147483647, "with_mean": false, "with_std": false}}""";
        var model = Format.FromJson<Pipeline>(
            "Pipeline", $$"""{"steps": [{"name": "a", "estimator": {{Step}}}, {"name": "b", "estimator": {{Step}}}]}""");
        model.Transform([], []);
    }

    static void AssertRefuses(IPredictor model, int nFeatures, string problem)
    {
        AssertSays(problem, () => model.Predict(new double[nFeatures], new double[10]));
        // Enough for another number of features to divide it.
        AssertSays(problem, () => model.Predict(new double[nFeatures * 20], new double[200]));
    }

    static void AssertRefusesToTransform(ITransformer model, int nFeatures, string problem)
    {
        AssertSays(problem, () => model.Transform(new double[nFeatures], new double[nFeatures]));
        AssertSays(problem, () => model.Transform(new NDArray<double>(new double[nFeatures], 1, nFeatures)));
    }

    static void AssertSays(string problem, Action action) =>
        Assert.Contains(problem, Assert.Throws<InvalidOperationException>(action).Message, StringComparison.Ordinal);
}
