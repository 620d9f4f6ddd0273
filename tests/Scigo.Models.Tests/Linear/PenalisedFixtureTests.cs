using System.Text.Json;

namespace Scigo.Models.Tests.Linear;

[Trait("Category", "Fixtures")]
public class PenalisedFixtureTests
{
    public static TheoryData<Fixture> RidgeCases => Fixture.All("ridge");

    public static TheoryData<Fixture> DescentCases => Fixture.All("coordinate_descent");

    [Theory]
    [MemberData(nameof(RidgeCases))]
    public void RidgeLearnsAndPredictsWhatScikitLearnDoes(Fixture fixture) => AssertLearnsTheSame(new Ridge(), fixture);

    [Theory]
    [MemberData(nameof(DescentCases))]
    public void CoordinateDescentTakesTheStepsOfScikitLearn(Fixture fixture)
    {
        CoordinateDescentRegressor model = fixture["type"].GetString() == "Lasso" ? new Lasso() : new ElasticNet();
        AssertLearnsTheSame(model, fixture);
        Assert.Equal(fixture["n_iter"].GetInt32(), model.NIter!.Max());
        // The gap is a small difference of numbers as large as the squared targets.
        var largest = fixture["predictions"].Array().ToArray().Max(p => p * p);
        foreach (var (expected, gap) in fixture["dual_gap"].Array().ToArray().Zip(model.DualGap!.Value.ToArray()))
            Assert.InRange(gap, expected * (1 - 1e-9) - 1e-13 * largest, expected * (1 + 1e-9) + 1e-13 * largest);
    }

    static void AssertLearnsTheSame(LinearRegressor model, Fixture fixture)
    {
        ((IPersistableModel)model).SetParams(fixture.Parameters);
        var x = fixture.X;
        var y = Table.Load(fixture["data"].GetString()!).Columns(fixture["y_columns"].Deserialize<int[]>()!, fixture["rows"].GetInt32());
        model.Fit(x, fixture["y_rank"].GetInt32() == 1 ? new(y.Memory) : y);

        Close.Equal(fixture["coef"].Array(), model.Coef, nothing: 1e-12);
        if (model.Intercepts is { } intercepts)
            Close.Equal(fixture["intercept"].Array(), intercepts);
        else
            Close.Equal(fixture["intercept"].GetDouble(), model.Intercept);
        var predictions = fixture["predictions"].Array();
        Close.Equal(predictions, model.Predict(x.Head(predictions.Shape[0])));
    }
}
