namespace Scigo.Models.Tests.Compression;

/// <summary>The bound of quantized components, held against the original on real samples and on the worst there are.</summary>
public class QuantizedPCATests
{
    static readonly string[] Originals = ["PCA", "PCA, whitened"];

    public static TheoryData<string, Quantization> Cases => QuantizationCases.Of(Originals);

    [Theory]
    [MemberData(nameof(Cases))]
    public void NoCoordinateIsFurtherOffThanTheBound(string original, Quantization quantization)
    {
        var (pca, small, x) = Quantized(original, quantization);
        AssertWithin(small.Bound, pca.Transform(x), small.Transform(x));
        var random = new Random(1);
        for (var round = 0; round < 200; round++)
        {
            var row = Row(small.Bound, j => random.Next(3) switch { 0 => 0, 1 => 1, _ => random.NextDouble() });
            AssertWithin(small.Bound, pca.Transform(row), small.Transform(row));
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void TheWorstSampleIsWithinTheBoundAndNearIt(string original, Quantization quantization)
    {
        var (pca, small, _) = Quantized(original, quantization);
        var components = pca.Components.GetValueOrDefault();
        var row = new double[pca.NFeatures];
        for (var k = 0; k < components.Shape[0]; k++)
        {
            var worst = 0.0;
            small.Components.CopyRow(k, row);
            // The corner of the box where all errors add up, on either side.
            foreach (var sign in new[] { 1, -1 })
            {
                var corner = Row(small.Bound, j => sign * (row[j] - components[k, j]) > 0 ? 1 : 0);
                var (expected, found) = (pca.Transform(corner), small.Transform(corner));
                AssertWithin(small.Bound, expected, found);
                worst = Math.Max(worst, Math.Abs(expected.Span[k] - found.Span[k]));
            }
            Assert.InRange(worst, small.Bound.Prediction[k] * (1 - 1e-6) - 1e-9, double.PositiveInfinity);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void NoWeightIsFurtherOffThanTheBoundAndOneIsAsFar(string original, Quantization quantization)
    {
        var (pca, small, _) = Quantized(original, quantization);
        var (largest, row, components) = (0.0, new double[pca.NFeatures], pca.Components.GetValueOrDefault());
        for (var i = 0; i < components.Length; i++)
        {
            small.Components.CopyRow(i / row.Length, row);
            largest = Math.Max(largest, Math.Abs(row[i % row.Length] - components.Span[i]));
        }
        Assert.Equal(largest, small.Bound.Weight);
    }

    [Fact]
    public void RowsAreTransformedWithoutAllocating()
    {
        var (_, small, x) = Quantized("PCA", Quantization.Int8PerRow);
        var row = x.Row(0).ToArray();
        var destination = new double[small.NFeaturesOut];
        Assert.Equal(0, Allocated.By(() => small.Transform(row, destination)));
        Assert.Equal(small.Transform(x).Row(0).ToArray(), destination);
    }

    [Fact]
    public void OneThatIsNotFittedIsRefusedAndNoneLearns()
    {
        var x = NDArray.FromRows([1.0, 2.0], [3.0, 5.0]);
        Assert.Throws<InvalidOperationException>(() => Models.Compression.Quantize(new PCA(), Quantization.Int8, x));
        Assert.Throws<InvalidOperationException>(() => new QuantizedPCA().Transform(x));
        Assert.Throws<NotSupportedException>(() => new QuantizedPCA().Fit(x));
    }

    static (PCA Original, QuantizedPCA Small, NDArray<double> X) Quantized(string original, Quantization quantization)
    {
        var (model, x) = FittedModels.Get(original);
        return ((PCA)model, (QuantizedPCA)Models.Compression.Quantize(model, quantization, x), x);
    }

    // A sample in the range of the features, each at a part of the way from its smallest value to its largest.
    static NDArray<double> Row(ErrorBound bound, Func<int, double> part)
    {
        var row = new double[bound.FeatureMin.Length];
        for (var j = 0; j < row.Length; j++)
            row[j] = part(j) is var p && p >= 1 ? bound.FeatureMax[j] : bound.FeatureMin[j] + p * (bound.FeatureMax[j] - bound.FeatureMin[j]);
        return new(row, 1, row.Length);
    }

    static void AssertWithin(ErrorBound bound, NDArray<double> expected, NDArray<double> found)
    {
        Assert.Equal(expected.Length, found.Length);
        for (var i = 0; i < expected.Length; i++)
            Assert.InRange(Math.Abs(expected.Span[i] - found.Span[i]), 0, bound.Prediction[i % bound.Prediction.Length]);
    }
}
