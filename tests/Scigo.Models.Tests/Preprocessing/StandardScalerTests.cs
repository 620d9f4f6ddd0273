namespace Scigo.Models.Tests.Preprocessing;

public class StandardScalerTests
{
    static readonly NDArray<double> X = new(new double[] { 1, 0, 2, 3, 1, 0, 0, 2, 5, 4, 4, 1, 2, 2, 2 }, 5, 3);

    [Fact]
    public void RefusesSamplesThatItCannotLearnFrom()
    {
        Refused.AsSamples(new StandardScaler().Fit);
        Refused.AsSamples(new StandardScaler().PartialFit);
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
        var error = Assert.Throws<InvalidOperationException>(() => new StandardScaler().Transform(X));
        Assert.Contains("Fit", error.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => new StandardScaler().InverseTransform(X));
    }

    [Fact]
    public void SettingsChangedAfterFittingAreAnErrorAndNotGuessed()
    {
        var scaler = new StandardScaler { WithStd = false };
        scaler.Fit(X);
        scaler.WithStd = true;
        Assert.Throws<InvalidOperationException>(() => scaler.Transform(X));
        Assert.Throws<InvalidOperationException>(() => scaler.PartialFit(X));
    }

    [Fact]
    public void FitForgetsEarlierBatches()
    {
        var scaler = new StandardScaler();
        scaler.PartialFit(new(new double[] { 100, 200, 300, 400 }, 1, 4));
        scaler.Fit(X);
        Assert.Equal((5L, 3), (scaler.NSamplesSeen, scaler.NFeatures));
        Assert.Equal(Fitted().Mean!.Value.Span, scaler.Mean!.Value.Span);
    }

    [Fact]
    public void EarlierStateIsNotChangedInPlace()
    {
        var scaler = Fitted();
        var mean = scaler.Mean!.Value;
        var before = mean.Span.ToArray();
        scaler.PartialFit(X);
        Assert.Equal(before, mean.Span);
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
        Assert.Equal(Fitted().Transform(X).Span, new StandardScaler().FitTransform(X).Span);

    [Fact]
    public void SpanOverloadsAllocateNothing()
    {
        var scaler = Fitted();
        var destination = new double[15];
        Assert.Equal(0, Allocated.By(() => scaler.Transform(X.Span, destination)));
        Assert.Equal(0, Allocated.By(() => scaler.InverseTransform(X.Span, destination)));
    }

    static StandardScaler Fitted()
    {
        var scaler = new StandardScaler();
        scaler.Fit(X);
        return scaler;
    }
}
