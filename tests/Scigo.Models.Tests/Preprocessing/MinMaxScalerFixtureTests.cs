using System.Text.Json;

namespace Scigo.Models.Tests.Preprocessing;

[Trait("Category", "Fixtures")]
public class MinMaxScalerFixtureTests
{
    public static TheoryData<Fixture> Cases => Fixture.All("min_max_scaler");

    [Theory]
    [MemberData(nameof(Cases))]
    public void LearnsAndScalesWhatScikitLearnDoes(Fixture fixture)
    {
        var x = fixture.X;
        var range = fixture["feature_range"];
        var scaler = new MinMaxScaler
        {
            FeatureRange = (range[0].GetDouble(), range[1].GetDouble()),
            Clip = fixture["clip"].GetBoolean(),
        };

        var start = 0;
        foreach (var count in fixture["batches"].Deserialize<int[]>()!)
        {
            scaler.PartialFit(Slice(x, start, count));
            start += count;
        }

        Close.Equal(fixture["min"].Array(), scaler.Min!.Value);
        Close.Equal(fixture["scale"].Array(), scaler.Scale!.Value);
        Close.Equal(fixture["data_min"].Array(), scaler.DataMin!.Value);
        Close.Equal(fixture["data_max"].Array(), scaler.DataMax!.Value);
        Close.Equal(fixture["data_range"].Array(), scaler.DataRange!.Value);
        Assert.Equal(fixture["n_samples_seen"].GetInt64(), scaler.NSamplesSeen);
        var transformed = fixture["transformed"].Array();
        Close.Equal(transformed, scaler.Transform(fixture["scaled"].Array()));
        Close.Equal(fixture["inverse"].Array(), scaler.InverseTransform(transformed));
    }

    static NDArray<double> Slice(NDArray<double> x, int start, int count) =>
        new(x.Memory.Slice(start * x.Shape[1], count * x.Shape[1]), count, x.Shape[1]);
}
