namespace Scigo.Models.Tests.Decomposition;

[Trait("Category", "Fixtures")]
public class PCATests
{
    static readonly NDArray<double> X = new(new double[] { 1, 0, 2, 3, 1, 0, 0, 2, 5, 4, 4, 1, 2, 2, 2 }, 5, 3);

    public static TheoryData<Fixture> Cases => Fixture.All("pca");

    [Theory]
    [MemberData(nameof(Cases))]
    public void FindsTheComponentsThatScikitLearnDoes(Fixture fixture)
    {
        var (x, kept) = (fixture.X, fixture["kept"].GetInt32());
        var model = new PCA().SetParams(fixture["parameters"].Params());
        model.Fit(x);

        Close.Equal(fixture["components"].Array(), First(model.Components!.Value, kept), nothing: 1e-11);
        Close.Equal(fixture["explained_variance"].Array(), model.ExplainedVariance!.Value);
        Close.Equal(fixture["explained_variance_ratio"].Array(), model.ExplainedVarianceRatio!.Value);
        Close.Equal(fixture["singular_values"].Array(), model.SingularValues!.Value);
        // Those of diabetes are 0 but for rounding.
        Assert.All(model.Mean!.Value.ToArray(), (mean, j) => Assert.Equal(fixture["mean"].Array().Span[j], mean, 1e-12 * Math.Abs(mean) + 1e-16));
        Assert.Equal(fixture["noise_variance"].GetDouble(), model.NoiseVariance, 1e-9 * model.ExplainedVariance.Value.Span[0]);
        var coordinates = model.Transform(x.Where(i => i < 5));
        Close.Equal(fixture["transformed"].Array(), Columns(coordinates, kept), nothing: 1e-11);
        Close.Equal(fixture["inverse"].Array(), model.InverseTransform(coordinates), nothing: 1e-12);
    }

    [Fact]
    public void RefusesWhatDoesNotFit()
    {
        Refused.AsSamples(x => new PCA().Fit(x));
        Refused.By("x", () => new PCA().Fit(new(new double[3], 1, 3)));
        foreach (var bad in new[] { 0, -1, 4, 1.5, double.NaN, double.PositiveInfinity })
            Refused.By("NComponents", () => new PCA { NComponents = bad }.Fit(X));
        var model = Fitted();
        Refused.AsRows((rows, destination) => model.Transform(rows, destination), 2);
        Refused.By("x", () => model.Transform(new NDArray<double>(new double[4], 1, 4)));
        Refused.By("x", () => model.InverseTransform(new NDArray<double>(new double[3], 1, 3)));
        Refused.By("rows", () => model.InverseTransform(new double[3], new double[9]));
        Refused.By("destination", () => model.InverseTransform(new double[4], new double[5]));
        Assert.Throws<InvalidOperationException>(() => new PCA().Transform(X));
        Assert.Throws<InvalidOperationException>(() => new PCA().InverseTransform(X));
    }

    [Fact]
    public void AllComponentsLeadBackToTheFeatures()
    {
        foreach (var whiten in new[] { false, true })
        {
            var model = new PCA { Whiten = whiten };
            Close.Equal(X, model.InverseTransform(model.FitTransform(X)), nothing: 1e-14);
        }
    }

    [Fact]
    public void DataThatDoNotVaryAreExplainedByNothing()
    {
        var model = new PCA();
        model.Fit(new NDArray<double>(new double[] { 1, 2, 1, 2, 1, 2 }, 3, 2));
        Assert.Equal([0.0, 0], model.ExplainedVarianceRatio!.Value.ToArray());
        Assert.Equal([0.0, 0], model.Transform(new NDArray<double>(new double[] { 1, 2 }, 1, 2)).ToArray());
    }

    [Fact]
    public void SpansGiveTheSameAndAllocateNothing()
    {
        var (model, coordinates, features) = (Fitted(), new double[10], new double[15]);
        Assert.Equal(0, Allocated.By(() => model.Transform(X.Span, coordinates)));
        Assert.Equal(model.Transform(X).ToArray(), coordinates);
        Assert.Equal(0, Allocated.By(() => model.InverseTransform(coordinates, features)));
        Assert.Equal(model.InverseTransform(new NDArray<double>(coordinates, 5, 2)).ToArray(), features);
    }

    static PCA Fitted()
    {
        var model = new PCA { NComponents = 2 };
        model.Fit(X);
        return model;
    }

    static NDArray<double> First(NDArray<double> x, int rows) => x.Where(i => i < rows);

    static NDArray<double> Columns(NDArray<double> x, int count)
    {
        var width = x.Shape[1];
        return new(x.ToArray().Where((_, i) => i % width < count).ToArray(), x.Shape[0], count);
    }
}
