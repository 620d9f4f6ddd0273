namespace Scigo.Models.Tests.Persistence;

/// <summary>Transformers that decoders let through, although their members do not fit together.</summary>
public class HostileTransformerTests
{
    [Theory]
    [InlineData("{}", "not fitted")]
    [InlineData("""{"n_features": -3}""", "-3 features")]
    public void ANormalizerThatDoesNotFitTogetherSaysSo(string parameters, string problem) =>
        AssertRefuses(Format.FromJson<Normalizer>("Normalizer", parameters), problem);

    [Theory]
    [InlineData("{}", "not fitted")]
    [InlineData("""{"statistics": []}""", "not fitted")]
    public void AnImputerThatDoesNotFitTogetherSaysSo(string parameters, string problem) =>
        AssertRefuses(Format.FromJson<SimpleImputer>("SimpleImputer", parameters), problem);

    [Theory]
    [InlineData("{}", "not fitted")]
    [InlineData("""{"categories": [["1"], ["1"], ["1"]], "drop_idx": [0]}""", "of 1 features, and has 3")]
    [InlineData("""{"categories": [["1"], ["1"], ["1"]], "drop_idx": [0, 0, 1]}""", "drops category 1 of the 1 of feature 2")]
    [InlineData("""{"categories": [["1"], ["1"], ["1"]], "drop_idx": [0, 0, -2]}""", "drops category -2")]
    [InlineData("""{"categories": [["1"], ["1"], []], "drop_idx": [0, 0, 0]}""", "of the 0 of feature 2")]
    public void AnEncoderThatDoesNotFitTogetherSaysSo(string parameters, string problem) =>
        AssertRefuses(Format.FromJson<OneHotEncoder>("OneHotEncoder", parameters), problem);

    [Fact]
    public void CategoriesThatAreThereTwiceAreFoundOnce()
    {
        var model = Format.FromJson<OneHotEncoder>("OneHotEncoder", """{"categories": [["1", "1", "x"]]}""");
        Assert.Equal([1.0, 0, 0], model.Transform(new NDArray<double>(new double[] { 1 }, 1, 1)).ToArray());
    }

    [Theory]
    [InlineData("""{"categories": null}""")]
    [InlineData("""{"categories": [null]}""")]
    [InlineData("""{"categories": [["a", null]]}""")]
    [InlineData("""{"handle_unknown": "warn"}""")]
    [InlineData("""{"drop": "last"}""")]
    public void AnEncoderOfUnknownKindIsNotEvenRead(string parameters) =>
        Assert.Throws<ModelFormatException>(() => Format.FromJson<OneHotEncoder>("OneHotEncoder", parameters));

    [Theory]
    [InlineData("{}", "not fitted")]
    [InlineData("""{"mean": [1, 2, 3]}""", "not fitted")]
    [InlineData("""{"components": [[1, 2, 3]]}""", "not fitted")]
    [InlineData("""{"mean": [1, 2, 3], "components": [[1, 2]]}""", "2 coordinates, and there are 3 features")]
    [InlineData("""{"mean": [1, 2, 3], "components": [1, 2, 3]}""", "3 coordinates")]
    [InlineData("""{"mean": [1, 2, 3], "components": [[1, 2, 3]], "whiten": true}""", "0 variances for 1 components")]
    [InlineData("""{"mean": [1, 2, 3], "components": [[1, 2, 3]], "whiten": true, "explained_variance": [1, 2]}""", "2 variances")]
    public void ComponentsThatDoNotFitTogetherSaySo(string parameters, string problem)
    {
        var model = Format.FromJson<PCA>("PCA", parameters);
        AssertRefuses(model, problem);
        AssertSays(problem, () => model.InverseTransform(new double[60], new double[200]));
        AssertSays(problem, () => model.InverseTransform(new NDArray<double>(new double[1], 1, 1)));
    }

    [Theory]
    [InlineData("{}", "not fitted")]
    [InlineData("""{"n_features": 3, "transformers": [{"name": "a", "transformer": {"type": "Normalizer", "params": {}}, "columns": [0]}]}""", "'a'")]
    [InlineData("""{"n_features": 3, "transformers": [{"name": "a", "transformer": {"type": "Normalizer", "params": {"n_features": 2}}, "columns": [0]}]}""", "takes 2 features, and has 1")]
    [InlineData("""{"n_features": 3, "transformers": [{"name": "a", "transformer": {"type": "Normalizer", "params": {"n_features": 1}}, "columns": [3]}]}""", "column 3 of 3")]
    [InlineData("""{"n_features": 3, "transformers": [{"name": "a", "transformer": {"type": "Normalizer", "params": {"n_features": 1}}, "columns": [-1]}]}""", "column -1 of 3")]
    [InlineData("""{"n_features": 3, "remaining_columns": [0, 3]}""", "column 3 of 3")]
    [InlineData("""{"n_features": -3}""", "-3 features")]
    public void AColumnTransformerThatDoesNotFitTogetherSaysSo(string parameters, string problem) =>
        AssertRefuses(Format.FromJson<ColumnTransformer>("ColumnTransformer", parameters), problem);

    [Theory]
    [InlineData("""{"transformers": [{"name": "a", "transformer": {"type": "LinearRegression", "params": {}}, "columns": [0]}]}""")]
    [InlineData("""{"transformers": [{"name": "a", "transformer": {"type": "Normalizer", "params": {}}}]}""")]
    [InlineData("""{"transformers": [null]}""")]
    [InlineData("""{"remaining_columns": null}""")]
    public void AColumnTransformerWithoutWhatItConsistsOfIsNotEvenRead(string parameters) =>
        Assert.Throws<ModelFormatException>(() => Format.FromJson<ColumnTransformer>("ColumnTransformer", parameters));

    [Theory]
    [InlineData("""{"n_features": 1, "centers": [1, 2], "counts": [1]}""", "1 counts for 2 clusters")]
    [InlineData("""{"n_features": 1, "centers": [1, 2], "counts": [1, -1]}""", "negative")]
    [InlineData("""{"n_features": 1, "centers": [1, 2], "counts": ["NaN", 1]}""", "negative, or NaN")]
    [InlineData("""{"n_features": 2, "centers": [1, 2, 3], "counts": [1]}""", "3 coordinates for 2 features")]
    public void BatchesOfClustersThatDoNotFitTogetherLearnNoMore(string parameters, string problem)
    {
        var model = Format.FromJson<MiniBatchKMeans>("MiniBatchKMeans", parameters);
        AssertSays(problem, () => model.PartialFit(new NDArray<double>(new double[] { 1, 2 }, 2, 1)));
    }

    static void AssertRefuses(ITransformer model, string problem)
    {
        AssertSays(problem, () => model.Transform(new double[3], new double[9]));
        // Enough for another number of features to divide it.
        AssertSays(problem, () => model.Transform(new double[60], new double[200]));
        AssertSays(problem, () => model.Transform(new NDArray<double>(new double[3], 1, 3)));
    }

    static void AssertSays(string problem, Action action) =>
        Assert.Contains(problem, Assert.Throws<InvalidOperationException>(action).Message, StringComparison.Ordinal);
}
