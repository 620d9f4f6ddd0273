using System.Text.Json;

namespace Scigo.Models.Tests.Linear;

[Trait("Category", "Fixtures")]
public class StochasticFixtureTests
{
    public static TheoryData<Fixture> RegressorCases => Fixture.All("sgd_regressor");

    public static TheoryData<Fixture> AggressiveCases => Fixture.All("passive_aggressive");

    [Theory]
    [MemberData(nameof(RegressorCases))]
    public void TheRegressorTakesTheStepsOfScikitLearn(Fixture fixture)
    {
        var table = Table.Load(fixture["data"].GetString()!);
        var (x, y) = (fixture.Scaled(table.X), new NDArray<double>(table.Y.ToArray().Select(v => v / 100).ToArray()));
        var model = new SGDRegressor { Shuffle = false }.SetParams(fixture.Parameters);
        if (fixture["batches"].Deserialize<int?>() is { } batches)
        {
            for (var part = 0; part < batches; part++)
                model.PartialFit(x.Every(batches, part), y.Every(batches, part));
        }
        else
        {
            model.Fit(x, y);
        }

        Close.Equal(fixture["coef"].Array(), model.Coef);
        Close.Equal(fixture["intercept"].GetDouble(), model.Intercept);
        Assert.Equal((fixture["n_iter"].GetInt32(), fixture["t"].GetDouble()), (model.NIter, model.T));
        Close.Equal(fixture["predictions"].Array(), model.Predict(x.Every(25)));
    }

    [Theory]
    [MemberData(nameof(AggressiveCases))]
    public void ThePassiveAggressiveClassifierTakesTheStepsOfScikitLearn(Fixture fixture)
    {
        var table = Table.Load(fixture["data"].GetString()!);
        var (x, y) = (fixture.Scaled(table.X), table.Labels);
        var model = new PassiveAggressiveClassifier { Shuffle = false }.SetParams(fixture.Parameters);
        if (fixture["batches"].Deserialize<int?>() is { } batches)
        {
            for (var part = 0; part < batches; part++)
                model.PartialFit(x.Every(batches, part), y.Where(i => i % batches == part), part == 0 ? y : default(NDArray<int>?));
        }
        else
        {
            model.Fit(x, y);
        }

        Close.Equal(fixture["coef"].Array(), model.Coef);
        Close.Equal(fixture["intercept"].Array(), model.Intercept!.Value);
        Assert.Equal((fixture["n_iter"].GetInt32(), fixture["t"].GetDouble()), (model.NIter, model.T));
        Assert.Equal(fixture["labels"].Deserialize<int[]>(), model.Predict(x).ToArray());
        Close.Equal(fixture["scores"].Array(), model.DecisionFunction(x.Every(25)));
    }
}
