namespace Scigo.Models.Tests.Preprocessing;

[Trait("Category", "Fixtures")]
public class NormalizerTests
{
    static readonly NDArray<double> X = new(new double[] { 1, -2, 2, 0, 0, 0, 3, 0, 4 }, 3, 3);

    public static TheoryData<Fixture> Cases => Fixture.All("normalizer");

    [Theory]
    [MemberData(nameof(Cases))]
    public void ScalesRowsAsScikitLearnDoes(Fixture fixture)
    {
        var x = fixture.X;
        var model = new Normalizer().SetParams(("norm", fixture["norm"].GetString()));
        model.Fit(x);
        var expected = fixture["transformed"].Array();
        Close.Equal(expected, model.Transform(x.Where(i => i < expected.Shape[0])));
    }

    [Fact]
    public void RefusesWhatDoesNotFit()
    {
        Refused.AsSamples(new Normalizer().Fit);
        Refused.AsRows((rows, destination) => Fitted().Transform(rows, destination), 3);
        Refused.By("x", () => Fitted().Transform(new NDArray<double>(new double[4], 1, 4)));
        Refused.By("Norm", () => new Normalizer { Norm = (Norm)3 }.Fit(X));
        Assert.Throws<InvalidOperationException>(() => new Normalizer().Transform(X));
    }

    [Fact]
    public void ScalesInPlaceAndAllocatesNothing()
    {
        var (model, rows) = (Fitted(), X.ToArray());
        Assert.Equal(0, Allocated.By(() => model.Transform(X.Span, rows)));
        X.Span.CopyTo(rows);
        model.Transform(rows, rows);
        Assert.Equal(model.Transform(X).ToArray(), rows);
    }

    static Normalizer Fitted()
    {
        var model = new Normalizer();
        model.Fit(X);
        return model;
    }
}
