namespace Scigo.Models.Tests.Persistence;

/// <summary>Naive Bayes and neighbours that decoders let through, although their members do not fit together.</summary>
public class HostileProbabilisticTests
{
    const string Two = "\"classes\": [\"a\", \"b\"], \"n_features\": 1";

    [Theory]
    [InlineData("", "not fitted")]
    [InlineData("\"classes\": [\"a\", \"b\"]", "not fitted")]
    [InlineData("\"classes\": [\"a\", \"b\"], \"n_features\": -1", "not fitted")]
    [InlineData(Two, "means")]
    [InlineData(Two + ", \"theta\": [[1], [2]]", "variances")]
    [InlineData(Two + ", \"theta\": [1, 2], \"var\": [[1], [1]], \"class_prior\": [0.5, 0.5]", "means")]
    [InlineData(Two + ", \"theta\": [[1, 2]], \"var\": [[1], [1]], \"class_prior\": [0.5, 0.5]", "means")]
    [InlineData(Two + ", \"theta\": [[1], [2]], \"var\": [[1], [1]], \"class_prior\": [1]", "1 priors for 2 classes")]
    [InlineData(Two + ", \"theta\": [[1], [\"NaN\"]], \"var\": [[1], [1]], \"class_prior\": [0.5, 0.5]", "NaN")]
    [InlineData(Two + ", \"theta\": [[1], [2]], \"var\": [[1], [-1]], \"class_prior\": [0.5, 0.5]", "NaN")]
    [InlineData(Two + ", \"theta\": [[1], [2]], \"var\": [[1], [0]], \"class_prior\": [0.5, 0.5]", "NaN")]
    [InlineData(Two + ", \"theta\": [[1], [2]], \"var\": [[1], [1]], \"class_prior\": [0.5, -0.5]", "NaN")]
    public void AGaussianThatDoesNotFitTogetherSaysSo(string parameters, string problem) =>
        AssertRefuses(Format.FromJson<GaussianNB>("GaussianNB", $$"""{{{parameters}}}"""), problem);

    [Theory]
    [InlineData("", "not fitted")]
    [InlineData(Two, "logarithms")]
    [InlineData(Two + ", \"feature_log_prob\": [[-1], [-2]]", "priors")]
    [InlineData(Two + ", \"feature_log_prob\": [[-1, -2]], \"class_log_prior\": [-1, -1]", "logarithms")]
    [InlineData(Two + ", \"feature_log_prob\": [[-1], [\"NaN\"]], \"class_log_prior\": [-1, -1]", "NaN")]
    [InlineData(Two + ", \"feature_log_prob\": [[\"Infinity\"], [-1]], \"class_log_prior\": [\"-Infinity\", -1]", "NaN")]
    public void AMultinomialThatDoesNotFitTogetherSaysSo(string parameters, string problem) =>
        AssertRefuses(Format.FromJson<MultinomialNB>("MultinomialNB", $$"""{{{parameters}}}"""), problem);

    [Theory]
    [InlineData("", "not fitted")]
    [InlineData(Two + ", \"fit_x\": [[1], [2]], \"n_neighbors\": 1", "0 labels for 2 samples")]
    [InlineData(Two + ", \"fit_x\": [[1, 2]], \"fit_y\": [0], \"n_neighbors\": 1", "not of 1 features")]
    [InlineData(Two + ", \"fit_x\": [1, 2], \"fit_y\": [0, 1], \"n_neighbors\": 1", "rank 1")]
    [InlineData(Two + ", \"fit_x\": [[1], [2]], \"fit_y\": [2, 2], \"n_neighbors\": 1", "a label is 2")]
    [InlineData(Two + ", \"fit_x\": [[1], [2]], \"fit_y\": [-1, -1], \"n_neighbors\": 1", "a label is -1")]
    [InlineData(Two + ", \"fit_x\": [[1], [\"NaN\"]], \"fit_y\": [0, 1], \"n_neighbors\": 2", "NaN")]
    [InlineData(Two + ", \"fit_x\": [[1], [2]], \"fit_y\": [0, 1], \"n_neighbors\": 2147483647", "NNeighbors is 2147483647")]
    [InlineData(Two + ", \"fit_x\": [[1], [2]], \"fit_y\": [0, 1], \"n_neighbors\": 0", "NNeighbors is 0")]
    [InlineData(Two + ", \"fit_x\": [[1], [2]], \"fit_y\": [0, 1], \"n_neighbors\": 1, \"p\": 0", "P is not")]
    [InlineData("\"n_features\": 1, \"fit_x\": [[1], [2]], \"fit_y\": [0, 1], \"n_neighbors\": 1", "no classes")]
    public void NeighboursThatDoNotFitTogetherSaySo(string parameters, string problem) =>
        AssertRefuses(Format.FromJson<KNeighborsClassifier>("KNeighborsClassifier", $$"""{{{parameters}}}"""), problem);

    [Fact]
    public void CountsThatDoNotFitTogetherLearnNoMore()
    {
        var model = Format.FromJson<MultinomialNB>(
            "MultinomialNB", $$"""{{{Two}}, "feature_log_prob": [[-1], [-2]], "class_log_prior": [-1, -1], "feature_count": [[1, 2]]}""");
        Assert.Throws<InvalidOperationException>(() => model.PartialFit(new NDArray<double>(new double[] { 1, 2 }, 2, 1), ["a", "b"]));
    }

    [Fact]
    public void AKindOfWeightsThatThereIsNotIsNotEvenRead() => Assert.Throws<ModelFormatException>(
        () => Format.FromJson<KNeighborsClassifier>("KNeighborsClassifier", """{"weights": "closest"}"""));

    static void AssertRefuses(ProbabilisticClassifier model, string problem)
    {
        var x = new NDArray<double>(new double[] { 2 }, 1, 1);
        AssertSays(problem, () => model.Predict(x));
        AssertSays(problem, () => model.PredictNames(x));
        AssertSays(problem, () => model.PredictProba(x));
        AssertSays(problem, () => model.Predict(new double[60], new double[200]));
        AssertSays(problem, () => model.PredictProba(new double[60], new double[200]));
    }

    static void AssertSays(string problem, Action action) =>
        Assert.Contains(problem, Assert.Throws<InvalidOperationException>(action).Message, StringComparison.Ordinal);
}
