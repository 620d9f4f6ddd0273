namespace Scigo.Models.Tests.Persistence;

/// <summary>Classifiers that decoders let through, although their members do not fit together.</summary>
public class HostileClassifierTests
{
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
        AssertSays(problem, () => model.Predict(new double[3], new double[10]));
        // Enough for another number of features to divide it.
        AssertSays(problem, () => model.Predict(new double[60], new double[200]));
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

    static void AssertSays(string problem, Action action) =>
        Assert.Contains(problem, Assert.Throws<InvalidOperationException>(action).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"classes": ["a", "b"], "n_features": 1, "theta": [[0], [1]], "var": [[1], [1]], "class_prior": [0.5, 0.5]}""", "0 counts")]
    [InlineData("""{"class_count": [-5, 1], "classes": ["a", "b"], "n_features": 1, "theta": [[0], [1]], "var": [[1], [1]], "class_prior": [0.5, 0.5]}""", "negative")]
    public void CountsThatAreMissingOrNegativeAreNotTakenForZeros(string parameters, string problem)
    {
        var model = Format.FromJson<GaussianNB>("GaussianNB", parameters);
        AssertSays(problem, () => model.PartialFit(new NDArray<double>(new double[] { -1, 1 }, 2, 1), ["a", "b"]));
    }

    [Fact]
    public void SeveralOutputsOfAModelThatHasOneAreRefused()
    {
        var model = Format.FromJson<SGDRegressor>("SGDRegressor", """
            {"coefficient_matrix": [[1, 2], [3, 4]], "intercepts": [0, 0], "n_features": 2}
            """);
        AssertSays("several outputs", () => model.PartialFit(new NDArray<double>(new double[] { -1, 1 }, 1, 2), new double[] { 1 }));
    }
}
