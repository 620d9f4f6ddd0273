using System.Text.Json;

namespace Scigo.Models.Tests.Preprocessing;

[Trait("Category", "Fixtures")]
public class SimpleImputerTests
{
    static readonly NDArray<double> X = new(new[] { 1, double.NaN, 2, 4, 5, double.NaN, 4, 7, 3 }, 3, 3);

    public static TheoryData<Fixture> Cases => Fixture.All("simple_imputer");

    [Theory]
    [MemberData(nameof(Cases))]
    public void LearnsAndFillsGapsAsScikitLearnDoes(Fixture fixture)
    {
        var x = WithGaps(fixture.X);
        var model = new SimpleImputer().SetParams(fixture["parameters"].Params());
        model.Fit(x);
        var statistics = fixture["statistics"].EnumerateArray().Select(s => s.ValueKind == JsonValueKind.Null ? double.NaN : s.GetDouble()).ToArray();
        var found = model.Statistics!.Value.ToArray();
        Assert.Equal(statistics.Select(double.IsNaN), found.Select(double.IsNaN));
        Close.Equal(Finite(statistics), Finite(found));
        Close.Equal(fixture["transformed"].Array(), model.Transform(x.Where(i => i < 10)));
    }

    [Fact]
    public void RefusesWhatDoesNotFit()
    {
        Refused.By("x", () => new SimpleImputer().Fit(default));
        Refused.By("x", () => new SimpleImputer().Fit(new(new double[3])));
        Refused.By("x", () => new SimpleImputer().Fit(new(Array.Empty<double>(), 0, 3)));
        Refused.By("x", () => new SimpleImputer().Fit(new(new[] { 1, double.NegativeInfinity }, 2, 1)));
        Refused.By("Strategy", () => new SimpleImputer { Strategy = (ImputationStrategy)4 }.Fit(X));
        Refused.By("FillValue", () => new SimpleImputer { FillValue = double.NaN }.Fit(X));
        var model = Fitted();
        Refused.By("x", () => model.Transform(new NDArray<double>(new double[4], 1, 4)));
        Refused.By("x", () => model.Transform(new NDArray<double>(new[] { 1, 2, double.PositiveInfinity }, 1, 3)));
        Refused.By("rows", () => model.Transform(new double[4], new double[9]));
        Refused.By("rows", () => model.Transform([1, 2, double.PositiveInfinity], new double[9]));
        Refused.By("destination", () => model.Transform(new double[6], new double[5]));
        Assert.Throws<InvalidOperationException>(() => new SimpleImputer().Transform(X));
    }

    [Fact]
    public void AFeatureWithoutValuesIsLeftOutAndTheOthersMoveUp()
    {
        var gap = new NDArray<double>(new[] { 1, double.NaN, 2, 3, double.NaN, double.NaN }, 2, 3);
        var model = new SimpleImputer();
        Assert.Equal([1.0, 2, 3, 2], model.FitTransform(gap).ToArray());
        Assert.Equal((3, 2), (model.NFeatures, model.NFeaturesOut));
    }

    [Fact]
    public void SpansGiveTheSameAndAllocateNothing()
    {
        var (model, filled) = (Fitted(), new double[9]);
        Assert.Equal(0, Allocated.By(() => model.Transform(X.Span, filled)));
        Assert.Equal(model.Transform(X).ToArray(), filled);
    }

    static SimpleImputer Fitted()
    {
        var model = new SimpleImputer { Strategy = ImputationStrategy.Median };
        model.Fit(X);
        return model;
    }

    static NDArray<double> Finite(double[] values) => new(values.Where(double.IsFinite).ToArray());

    static NDArray<double> WithGaps(NDArray<double> x)
    {
        var columns = x.Shape[1];
        return new(x.ToArray().Select((v, i) => i % 7 == 0 || i % columns == 2 ? double.NaN : v).ToArray(), x.Shape);
    }
}
