using System.Text.Json;

namespace Scigo.Models.Tests.Linear;

[Trait("Category", "Fixtures")]
public class LinearRegressionFixtureTests
{
    public static TheoryData<Fixture> Cases => Fixture.All("linear_regression");

    [Theory]
    [MemberData(nameof(Cases))]
    public void LearnsAndPredictsWhatScikitLearnDoes(Fixture fixture)
    {
        var x = fixture.X;
        var y = Targets(fixture);
        var model = new LinearRegression { FitIntercept = fixture["fit_intercept"].GetBoolean() };

        model.Fit(x, y);

        Close.Equal(fixture["coef"].Array(), model.Coef);
        if (y.Rank == 1)
            Close.Equal(fixture["intercept"].GetDouble(), model.Intercept);
        else
            Close.Equal(Intercepts(fixture, y.Shape[1]), model.Intercepts!.Value);
        Assert.Equal(fixture["rank"].GetInt32(), model.Rank);
        Close.Equal(fixture["singular"].Array(), model.Singular!.Value);
        var predictions = fixture["predictions"].Array();
        Close.Equal(predictions, model.Predict(new(x.Memory[..(predictions.Shape[0] * x.Shape[1])], predictions.Shape[0], x.Shape[1])));
    }

    static NDArray<double> Targets(Fixture fixture)
    {
        var columns = fixture["y_columns"].Deserialize<int[]>()!;
        var y = Table.Load(fixture["data"].GetString()!).Columns(columns, fixture["rows"].GetInt32());
        return fixture["y_rank"].GetInt32() == 1 ? new(y.Memory) : y;
    }

    // Without an intercept scikit-learn has a single 0 for any number of outputs.
    static NDArray<double> Intercepts(Fixture fixture, int outputs) =>
        fixture["intercept"].ValueKind == JsonValueKind.Number ? new(new double[outputs]) : fixture["intercept"].Array();
}
