namespace Scigo.Models.Tests.Linear;

public class LinearRegressionTests
{
    static readonly NDArray<double> X = new(new double[] { 1, 0, 2, 3, 1, 0, 0, 2, 5, 4, 4, 1, 2, 2, 2 }, 5, 3);
    static readonly NDArray<double> Y = new(new double[] { 1, 2, 3, 4, 6 });
    static readonly NDArray<double> TwoTargets = new(new double[] { 1, 9, 2, 8, 3, 7, 4, 5, 6, 5 }, 5, 2);

    [Fact]
    public void RefusesSamplesThatItCannotLearnFrom() => Refused.AsSamples(x => new LinearRegression().Fit(x, new(new double[3])));

    [Fact]
    public void RefusesTargetsThatDoNotFit()
    {
        Refused.By("y", () => new LinearRegression().Fit(X, default));
        Refused.By("y", () => new LinearRegression().Fit(X, new(new double[4])));
        Refused.By("y", () => new LinearRegression().Fit(X, new(Array.Empty<double>(), 5, 0)));
        Refused.By("y", () => new LinearRegression().Fit(X, new(new double[5], 5, 1, 1)));
        Refused.By("y", () => new LinearRegression().Fit(X, new(new[] { 1, 2, 3, 4, double.NaN })));
    }

    [Fact]
    public void RefusesRowsThatDoNotFit()
    {
        Refused.AsRows((rows, destination) => Fitted(Y).Predict(rows, destination), 1);
        Refused.AsRows((rows, destination) => Fitted(TwoTargets).Predict(rows, destination), 2);
        Refused.By("x", () => Fitted(Y).Predict(new NDArray<double>(new double[4], 1, 4)));
        Refused.By("x", () => Fitted(Y).Predict(new NDArray<double>(new double[3])));
    }

    [Fact]
    public void SaysThatItIsNotFitted()
    {
        var model = new LinearRegression();
        Assert.Contains("Fit", Assert.Throws<InvalidOperationException>(() => model.Predict(X)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => model.Predict(new double[3], new double[1]));
        Assert.Throws<InvalidOperationException>(() => model.Coef);
        Assert.Equal((0, 0), (model.NFeatures, model.NOutputs));
    }

    [Fact]
    public void KeepsWhatItKnewWhenDataAreRefused()
    {
        var model = Fitted(Y);
        var before = model.Predict(X);
        Refused.By("y", () => model.Fit(X, new(new double[4])));
        Assert.Equal(before.Span, model.Predict(X).Span);
    }

    [Fact]
    public void FittingAgainForgetsTheOtherShape()
    {
        var model = Fitted(TwoTargets);
        Assert.Equal((2, 3, 2), (model.NOutputs, model.NFeatures, model.Coef.Rank));
        model.Fit(X, Y);
        Assert.Equal((1, 3, 1), (model.NOutputs, model.NFeatures, model.Coef.Rank));
        Assert.Null(model.CoefficientMatrix);
        Assert.Null(model.Intercepts);
    }

    [Fact]
    public void SpansAndArraysPredictTheSame()
    {
        var model = Fitted(TwoTargets);
        var destination = new double[10];
        model.Predict(X.Span, destination);
        Assert.Equal(model.Predict(X).Span, destination);
    }

    [Fact]
    public void VeryLargeAndVerySmallValuesKeepTheirSolution()
    {
        foreach (var unit in new[] { 1e-200, 1e200 })
        {
            var model = new LinearRegression();
            model.Fit(new(X.Span.ToArray().Select(v => v * unit).ToArray(), 5, 3), Y);
            Close.Equal(new(Fitted(Y).Coef.Span.ToArray().Select(c => c / unit).ToArray()), model.Coef);
        }
    }

    [Fact]
    public void ASolutionBeyondDoublesIsAnError() => Assert.Throws<ArithmeticException>(() =>
        new LinearRegression().Fit(new(new[] { 1e-300, 2e-300, 3e-300 }, 3, 1), new(new[] { 1e200, 2e200, 3e200 })));

    [Fact]
    public void SpanPredictionAllocatesNothing()
    {
        var (one, two) = (Fitted(Y), Fitted(TwoTargets));
        var destination = new double[10];
        Assert.Equal(0, Allocated.By(() => one.Predict(X.Span, destination)));
        Assert.Equal(0, Allocated.By(() => two.Predict(X.Span, destination)));
    }

    [Fact]
    public void ManyThreadsPredictTheSame()
    {
        var model = Fitted(TwoTargets);
        var expected = model.Predict(X).Span.ToArray();
        Parallel.For(0, 500, _ => Assert.Equal(expected, model.Predict(X).Span));
    }

    static LinearRegression Fitted(NDArray<double> y)
    {
        var model = new LinearRegression();
        model.Fit(X, y);
        return model;
    }
}
