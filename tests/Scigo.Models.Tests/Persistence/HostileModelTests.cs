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
    [InlineData("""{"coefficients": [1, 2, 3, 4], "intercept": [0], "n_features": 3}""", "4 coefficients for 1 scores of 3 features")]
    [InlineData("""{"coefficients": [1, 2, 3], "intercept": [0, 0], "n_features": 3}""", "3 coefficients for 2 scores of 3 features")]
    [InlineData("""{"coefficients": [1, 2, 3], "intercept": [0], "n_features": -3}""", "-3 features")]
    [InlineData("""{"coefficients": [1], "intercept": [0, 0, 0]}""", "1 coefficients for 3 scores of 0 features")]
    [InlineData("""{"coefficients": [1, 2, 3], "n_features": 3}""", "not fitted")]
    [InlineData("""{"coefficients": [1, 2, 3], "intercept": [], "n_features": 3}""", "not fitted")]
    [InlineData("""{"intercept": [0], "n_features": 3}""", "not fitted")]
    [InlineData("""{"coefficients": [1, 2, 3], "intercept": [0], "n_classes": 3}""", "1 scores and 0 names for 3 classes")]
    [InlineData("""{"coefficients": [1, 2, 3], "intercept": [0], "n_classes": 2147483647}""", "for 2147483647 classes")]
    [InlineData("""{"coefficients": [1, 2, 3], "intercept": [0], "n_classes": -1}""", "for -1 classes")]
    [InlineData("""{"coefficients": [1, 2, 3], "intercept": [0], "classes": ["a"]}""", "1 scores and 1 names for 2 classes")]
    [InlineData("""{"coefficients": [1, 2, 3], "intercept": [0], "n_classes": 3, "classes": ["a", "b", "c"]}""", "1 scores")]
    [InlineData("""{"coefficients": [1, 2, 3, 4, 5, 6], "intercept": [0, 0], "classes": ["a", "b", "c"]}""", "2 scores and 3 names")]
    [InlineData("""{"coefficients": [1, "NaN", 3], "intercept": [0]}""", "NaN")]
    [InlineData("""{"coefficients": [1, 2, 3], "intercept": ["NaN"]}""", "NaN")]
    [InlineData("""{"coefficients": [1, 2, 3, 1, 2, "Infinity", 1, 2, 3], "intercept": [0, 0, 0]}""", "NaN")]
    public void AClassifierThatDoesNotFitTogetherSaysSo(string parameters, string problem)
    {
        var model = Format.FromJson<SGDClassifier>("SGDClassifier", parameters);
        model.Loss = SGDLoss.LogLoss;
        AssertRefuses(model, 3, problem);
        var x = new NDArray<double>(new double[3], 1, 3);
        AssertSays(problem, () => model.Predict(x));
        AssertSays(problem, () => model.PredictNames(x));
        AssertSays(problem, () => model.Predict(new double[3], new int[1]));
        AssertSays(problem, () => model.DecisionFunction(x));
        AssertSays(problem, () => model.DecisionFunction(new double[3], new double[9]));
        AssertSays(problem, () => model.PredictProba(x));
        AssertSays(problem, () => model.PredictProba(new double[3], new double[9]));
    }

    [Theory]
    [InlineData("""{"loss": "squared"}""", "SGDLossConverter")]
    [InlineData("""{"penalty": "L2"}""", "PenaltyConverter")]
    [InlineData("""{"learning_rate": ""}""", "LearningRateConverter")]
    [InlineData("""{"loss": 0}""", "Expected a string")]
    [InlineData("""{"classes": ["a", null]}""", "found null")]
    [InlineData("""{"classes": null}""", "found null")]
    public void AClassifierOfUnknownKindIsNotEvenRead(string parameters, string problem)
    {
        var error = Assert.Throws<ModelFormatException>(() => Format.FromJson<SGDClassifier>("SGDClassifier", parameters));
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", "invscaling")]
    [InlineData("-5", "invscaling")]
    [InlineData("\"NaN\"", "optimal")]
    public void StepsThatNeverWereMakeNoCoefficientsThatAreNotNumbers(string t, string rate)
    {
        var model = Format.FromJson<SGDClassifier>("SGDClassifier", $$"""
            {"coefficients": [1], "intercept": [0], "t": {{t}}, "learning_rate": "{{rate}}", "eta0": 1.0}
            """);
        Assert.Throws<ArithmeticException>(() => model.PartialFit(new NDArray<double>(new double[] { -1, 1 }, 2, 1), ["1", "0"]));
        Assert.Equal([1.0], model.Coefficients!.Value.ToArray());
    }

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
