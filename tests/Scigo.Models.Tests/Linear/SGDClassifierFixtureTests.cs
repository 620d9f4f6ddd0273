using System.Text.Json;

namespace Scigo.Models.Tests.Linear;

[Trait("Category", "Fixtures")]
public class SGDClassifierFixtureTests
{
    public static TheoryData<Fixture> Cases => Fixture.All("sgd_classifier");

    public static TheoryData<Fixture> ShuffledCases => Fixture.All("sgd_shuffled");

    [Theory]
    [MemberData(nameof(Cases))]
    public void TakingSamplesInTheSameOrderItLearnsWhatScikitLearnDoes(Fixture fixture)
    {
        var table = Table.Load(fixture["data"].GetString()!);
        var (x, y) = (fixture.Scaled(table.X), table.Labels);
        var model = new SGDClassifier { Shuffle = false }.SetParams(fixture.Parameters);

        if (fixture["batches"].ValueKind == JsonValueKind.Null)
            model.Fit(x, y);
        else
            LearnInBatches(model, x, y, fixture["batches"].GetInt32());

        Close.Equal(fixture["coef"].Array(), model.Coefficients!.Value);
        Close.Equal(fixture["intercept"].Array(), model.Intercept!.Value);
        Assert.Equal((fixture["n_iter"].GetInt32(), fixture["t"].GetDouble()), (model.NIter, model.T));
        Assert.Equal(fixture["labels"].Deserialize<int[]>(), model.Predict(x).ToArray());
        var some = x.Every(25);
        Close.Equal(fixture["scores"].Array(), model.DecisionFunction(some));
        if (fixture["probabilities"].ValueKind != JsonValueKind.Null)
            Close.Equal(fixture["probabilities"].Array(), model.PredictProba(some), nothing: 1e-12);
    }

    [Theory]
    [MemberData(nameof(ShuffledCases))]
    public void InItsOwnOrdersItLearnsAsWell(Fixture fixture)
    {
        var table = Table.Load(fixture["data"].GetString()!);
        var (x, y) = (new StandardScaler().FitTransform(table.X), table.Labels);
        var accuracies = Enumerable.Range(0, 5).Select(seed =>
        {
            var model = new SGDClassifier { RandomState = (uint)seed }.SetParams(("loss", fixture["loss"].GetString()));
            model.Fit(x, y);
            return model.Predict(x).ToArray().Zip(y.ToArray(), (predicted, label) => predicted == label ? 1.0 : 0).Average();
        });
        Assert.InRange(accuracies.Average(), fixture["accuracy"].GetDouble() - 0.01, 1);
    }

    static void LearnInBatches(SGDClassifier model, NDArray<double> x, NDArray<int> y, int batches)
    {
        for (var part = 0; part < batches; part++)
        {
            var labels = y.ToArray().Where((_, i) => i % batches == part).ToArray();
            model.PartialFit(x.Every(batches, part), new NDArray<int>(labels), part == 0 ? y : default(NDArray<int>?));
        }
    }
}
