using System.Text.Json;

namespace Scigo.Models.Tests.Linear;

[Trait("Category", "Fixtures")]
public class LogisticRegressionFixtureTests
{
    public static TheoryData<Fixture> Cases => Fixture.All("logistic_regression");

    [Theory]
    [MemberData(nameof(Cases))]
    public void ReachesTheMinimumOfScikitLearn(Fixture fixture)
    {
        var (x, y) = Data(fixture);
        var model = new LogisticRegression { Tol = 1e-10, MaxIter = 100_000 }.SetParams(fixture.Parameters);

        model.Fit(x, y);

        Assert.InRange(Objective(model, x, y), 0, fixture["objective"].GetDouble() * (1 + 1e-12));
        Close.Equal(fixture["coef"].Array(), model.Coef, nothing: 1e-6, tolerance: 1e-6);
        Close.Equal(fixture["intercept"].Array(), model.Intercept!.Value, nothing: 1e-6, tolerance: 1e-6);
        Assert.Equal(fixture["labels"].Deserialize<int[]>(), model.Predict(x).ToArray());
        Close.Equal(fixture["scores"].Array(), model.DecisionFunction(x.Every(25)), nothing: 1e-6, tolerance: 1e-6);
        Close.Equal(fixture["probabilities"].Array(), model.PredictProba(x.Every(25)), nothing: 1e-6, tolerance: 1e-6);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void ByDefaultItComesNearTheMinimum(Fixture fixture)
    {
        var (x, y) = Data(fixture);
        var model = new LogisticRegression { MaxIter = 10_000 }.SetParams(fixture.Parameters);
        model.Fit(x, y);
        Assert.InRange(Objective(model, x, y), 0, fixture["objective"].GetDouble() * (1 + 1e-6));
        Assert.All(model.NIter!, iterations => Assert.InRange(iterations, 1, 9_999));
    }

    [Fact]
    public void FeaturesThatAreTooLargeAreAnErrorAndNoModelOfZeros() => Assert.Throws<ArithmeticException>(() =>
        new LogisticRegression().Fit(new NDArray<double>(new[] { 1e160, -1e160, 2e160 }, 3, 1), new NDArray<int>(new[] { 0, 1, 0 })));

    static (NDArray<double> X, NDArray<int> Y) Data(Fixture fixture)
    {
        var table = Table.Load(fixture["data"].GetString()!);
        var (x, y) = (table.X, table.Labels.ToArray());
        if (fixture["classes"].Deserialize<int[]>() is { } classes)
        {
            var width = x.Shape[1];
            var values = x.ToArray().Where((_, i) => classes.Contains(y[i / width])).ToArray();
            (x, y) = (new(values, values.Length / width, width), [.. y.Where(classes.Contains)]);
        }
        return (fixture.Scaled(x), new(y));
    }

    // The sum that is made small, by its definition.
    static double Objective(LogisticRegression model, NDArray<double> x, NDArray<int> y)
    {
        var penalty = model.Penalty == Penalty.None ? 0 : 0.5 / model.C * model.Coef.ToArray().Sum(c => c * c);
        var scores = model.DecisionFunction(x);
        var sum = 0.0;
        for (var i = 0; i < y.Length; i++)
        {
            var own = model.Classes.ToList().IndexOf($"{y.Span[i]}");
            var row = scores.ToArray().AsSpan(i * model.NScores, model.NScores).ToArray();
            if (row.Length == 1 && model.MultiClass == MultiClass.Multinomial)
                sum += double.LogP1(Math.Exp(own == 1 ? -2 * row[0] : 2 * row[0]));
            else if (row.Length == 1)
                sum += double.LogP1(Math.Exp(own == 1 ? -row[0] : row[0]));
            else if (model.MultiClass == MultiClass.OneVsRest)
                sum += row.Select((score, c) => double.LogP1(Math.Exp(c == own ? -score : score))).Sum();
            else
                sum += Math.Log(row.Sum(score => Math.Exp(score - row.Max()))) + row.Max() - row[own];
        }
        // Multinomial of two classes, the first class has the negative of the second's coefficients, which count as well.
        return sum + (model.NScores == 1 && model.MultiClass == MultiClass.Multinomial ? 2 : 1) * penalty;
    }
}
