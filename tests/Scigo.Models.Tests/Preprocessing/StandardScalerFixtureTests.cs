using System.Text.Json;

namespace Scigo.Models.Tests.Preprocessing;

[Trait("Category", "Fixtures")]
public class StandardScalerFixtureTests
{
    public static TheoryData<Fixture> Cases => Fixture.All("standard_scaler");

    [Theory]
    [MemberData(nameof(Cases))]
    public void LearnsAndScalesWhatScikitLearnDoes(Fixture fixture)
    {
        var x = fixture.X;
        var scaler = new StandardScaler { WithMean = fixture["with_mean"].GetBoolean(), WithStd = fixture["with_std"].GetBoolean() };

        var start = 0;
        foreach (var count in fixture["batches"].Deserialize<int[]>()!)
        {
            scaler.PartialFit(Slice(x, start, count));
            start += count;
        }

        AssertSame(fixture["mean"], scaler.Mean, rounding: 1e-15);
        AssertSame(fixture["var"], scaler.Var);
        AssertSame(fixture["scale"], scaler.Scale);
        Assert.Equal(fixture["n_samples_seen"].GetInt64(), scaler.NSamplesSeen);
        var transformed = fixture["transformed"].Array();
        Close.Equal(transformed, scaler.Transform(Slice(x, 0, transformed.Shape[0])));
        Close.Equal(fixture["inverse"].Array(), scaler.InverseTransform(transformed));
    }

    // The means of diabetes are 0 but for rounding.
    static void AssertSame(JsonElement expected, NDArray<double>? actual, double rounding = 0)
    {
        if (expected.ValueKind == JsonValueKind.Null)
            Assert.Null(actual);
        else if (expected.Array().Span.ContainsAnyExceptInRange(-rounding, rounding))
            Close.Equal(expected.Array(), actual!.Value);
        else
            Assert.All(actual!.Value.ToArray(), value => Assert.InRange(value, -rounding, rounding));
    }

    static NDArray<double> Slice(NDArray<double> x, int start, int count) =>
        new(x.Memory.Slice(start * x.Shape[1], count * x.Shape[1]), count, x.Shape[1]);
}
