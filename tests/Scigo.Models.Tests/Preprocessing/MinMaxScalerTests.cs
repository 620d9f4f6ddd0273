namespace Scigo.Models.Tests.Preprocessing;

public class MinMaxScalerTests
{
    static readonly NDArray<double> X = new(new double[] { 1, 0, 2, 3, 1, 0, 0, 2, 5, 4, 4, 1, 2, 2, 2 }, 5, 3);

    [Fact]
    public void RefusesSamplesThatItCannotLearnFrom()
    {
        Refused.AsSamples(new MinMaxScaler().Fit);
        Refused.AsSamples(new MinMaxScaler().PartialFit);
        Refused.By("x", () => Fitted().PartialFit(new(new double[4], 1, 4)));
    }

    [Fact]
    public void RefusesRowsThatDoNotFit()
    {
        Refused.AsRows((rows, destination) => Fitted().Transform(rows, destination), 3);
        Refused.AsRows((rows, destination) => Fitted().InverseTransform(rows, destination), 3);
        Refused.By("x", () => Fitted().Transform(new NDArray<double>(new double[4], 1, 4)));
        Refused.By("x", () => Fitted().InverseTransform(new NDArray<double>(new double[4], 1, 4)));
    }

    [Fact]
    public void SaysThatItIsNotFitted()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new MinMaxScaler().Transform(X));
        Assert.Contains("Fit", error.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => new MinMaxScaler().InverseTransform(X));
    }

    [Fact]
    public void RefusesRangesThatAreNone()
    {
        foreach (var range in new[] { (1, 1), (2, 1), (double.NaN, 1), (0, double.NaN), (0, double.PositiveInfinity), (-1e308, 1e308) })
            Refused.By("FeatureRange", () => new MinMaxScaler { FeatureRange = range }.Fit(X));
    }

    [Fact]
    public void ARangeBeyondDoublesIsAnErrorAndLeavesTheScaler()
    {
        var scaler = new MinMaxScaler();
        scaler.Fit(new double[,] { { -1e308 } });
        Assert.Throws<ArithmeticException>(() => scaler.PartialFit(new double[,] { { 1e308 } }));
        Assert.Equal([-1e308], scaler.DataMax!.Value.ToArray());
    }

    [Fact]
    public void ClippingCutsOffWhatWasNeverSeen()
    {
        var scaler = new MinMaxScaler { Clip = true };
        scaler.Fit(new double[,] { { 0 }, { 10 } });
        Assert.Equal([0, 0.5, 1], scaler.Transform(new double[,] { { -7 }, { 5 }, { 12 } }).ToArray());
        Assert.Equal([-20, 5], scaler.InverseTransform(new double[,] { { -2 }, { 0.5 } }).ToArray());
        scaler.Clip = false;
        Assert.Equal([-0.5], scaler.Transform(new double[,] { { -5 } }).ToArray());
    }

    [Fact]
    public void FitForgetsEarlierBatches()
    {
        var scaler = new MinMaxScaler();
        scaler.PartialFit(new(new double[] { 100, 200, 300, 400 }, 1, 4));
        scaler.Fit(X);
        Assert.Equal((5L, 3), (scaler.NSamplesSeen, scaler.NFeatures));
        Assert.Equal(Fitted().Scale!.Value.Span, scaler.Scale!.Value.Span);
    }

    [Fact]
    public void EarlierStateIsNotChangedInPlace()
    {
        var scaler = Fitted();
        var min = scaler.DataMin!.Value;
        var before = min.Span.ToArray();
        scaler.PartialFit(new(new double[] { -9, -9, -9 }, 1, 3));
        Assert.Equal(before, min.Span);
    }

    [Fact]
    public void ScalesInPlaceAndBack()
    {
        var rows = X.Span.ToArray();
        Fitted().Transform(rows, rows);
        Assert.Equal(Fitted().Transform(X).Span, rows);
        Fitted().InverseTransform(rows, rows);
        Close.Equal(X, new(rows, X.Shape));
    }

    [Fact]
    public void FitTransformIsFitThenTransform() =>
        Assert.Equal(Fitted().Transform(X).Span, new MinMaxScaler().FitTransform(X).Span);

    [Fact]
    public void SpanOverloadsAllocateNothing()
    {
        var scaler = Fitted();
        var destination = new double[15];
        Assert.Equal(0, Allocated.By(() => scaler.Transform(X.Span, destination)));
        Assert.Equal(0, Allocated.By(() => scaler.InverseTransform(X.Span, destination)));
    }

    static MinMaxScaler Fitted()
    {
        var scaler = new MinMaxScaler();
        scaler.Fit(X);
        return scaler;
    }
}
