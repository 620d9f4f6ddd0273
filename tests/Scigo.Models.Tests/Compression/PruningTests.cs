namespace Scigo.Models.Tests.Compression;

public class PruningTests
{
    static readonly double[] Weights = [0.5, -3, 0, 2, -0.1, 2, 0.2, -0.05];

    [Fact]
    public void AThresholdKeepsWhatIsAboveIt() => Assert.Equal([0.5, -3, 0, 2, 0, 2, 0, 0], Pruning.ByThreshold(0.2).Apply(Weights));

    [Fact]
    public void ASparsityIsReached() => Assert.Equal([0, -3, 0, 2, 0, 0, 0, 0], Pruning.ToSparsity(0.75).Apply(Weights));

    [Fact]
    public void TheLargestAreKeptTheFirstOfEqualOnes() => Assert.Equal([0, -3, 0, 2, 0, 0, 0, 0], Pruning.ToLargest(2).Apply(Weights));

    [Fact]
    public void NoneOrAllCanBeKept()
    {
        Assert.All(Pruning.ToSparsity(1).Apply(Weights), weight => Assert.Equal(0, weight));
        Assert.Equal(Weights, Pruning.ToSparsity(0).Apply(Weights));
        Assert.Equal(Weights, Pruning.ToLargest(100).Apply(Weights));
        Assert.Equal(Weights, Pruning.ByThreshold(0).Apply(Weights));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(11)]
    public void RowsThatAreMultipliedTogetherGetTheSameBitsAsAlone(int count)
    {
        var random = new Random(count);
        foreach (var kept in new[] { 0, 1, 2, 7, 12 })
        {
            var (model, x) = FittedModels.Get("LinearRegression of several outputs");
            var small = (CompressedRegressor)Models.Compression.Prune(model, Pruning.ToLargest(kept), x);
            var rows = new double[count * small.NFeatures];
            for (var i = 0; i < rows.Length; i++)
                rows[i] = random.NextDouble() - 0.5;
            var together = small.Predict(new NDArray<double>(rows, count, small.NFeatures));
            for (var i = 0; i < count; i++)
            {
                var alone = small.Predict(new NDArray<double>(rows[(i * small.NFeatures)..((i + 1) * small.NFeatures)], 1, small.NFeatures));
                Assert.Equal(alone.ToArray(), together.Row(i).ToArray());
                for (var output = 0; output < small.NOutputs; output++)
                    Assert.Equal(small.Weights.Dot(output, rows.AsSpan(i * small.NFeatures, small.NFeatures)) + small.Intercepts[output], together[i, output]);
            }
        }
    }

    [Fact]
    public void WhatIsKeptIsStoredByIncreasingColumn()
    {
        var matrix = SparseWeights.Of(new(new double[] { 0, 4, 0, 5, 0, 0, 0, 0, 6 }, 3, 3));
        Assert.Equal([0, 1, 2, 3], matrix.RowStarts);
        Assert.Equal([1, 0, 2], matrix.Indices);
        Assert.Equal([4.0, 5, 6], matrix.Values);
        Assert.Equal(2.0 / 3, matrix.Sparsity, 1e-15);
    }

    [Fact]
    public void ProductsAreThoseOfTheWeightsThatAreLeft()
    {
        var random = new Random(5);
        for (var columns = 1; columns < 60; columns++)
        {
            var weights = Enumerable.Range(0, columns).Select(_ => random.Next(3) == 0 ? random.NextDouble() - 0.5 : 0).ToArray();
            var x = Enumerable.Range(0, columns).Select(_ => random.NextDouble() * 8).ToArray();
            Assert.Equal(weights.Zip(x, (w, v) => w * v).Sum(), SparseWeights.Of(new(weights, 1, columns)).Dot(0, x), 1e-12);
        }
    }

    [Fact]
    public void LimitsOutOfRangeAreRefused()
    {
        Refused.By("threshold", () => Pruning.ByThreshold(-1));
        Refused.By("threshold", () => Pruning.ByThreshold(double.NaN));
        Refused.By("sparsity", () => Pruning.ToSparsity(1.5));
        Refused.By("count", () => Pruning.ToLargest(-1));
    }

    [Fact]
    public void AModelThatCannotBeCompressedIsRefusedByName()
    {
        var (scaler, x) = FittedModels.Get("StandardScaler");
        var error = Assert.Throws<ArgumentException>(() => Models.Compression.Prune(scaler, Pruning.ToLargest(1), x));
        Assert.Contains("StandardScaler cannot be compressed", error.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => Models.Compression.Quantize(new LinearRegression(), Quantization.Int8, x));
        Refused.By("x", () => Models.Compression.Quantize(FittedModels.Get("LinearRegression").Model, Quantization.Int8, new(new[] { 1.0 }, 1, 1)));
    }

    [Fact]
    public void ACompressedModelDoesNotLearn()
    {
        var (model, x) = FittedModels.Get("CompressedRegressor, int8");
        Assert.Throws<NotSupportedException>(() => ((IRegressor)model).Fit(x, new(new double[x.Shape[0]])));
    }

    [Theory]
    [InlineData("""{"columns": 3, "row_starts": [0, 2], "indices": [0, 5], "values": [1, 2]}""", "columns that are not sorted or not there")]
    [InlineData("""{"columns": 3, "row_starts": [0, 2], "indices": [1, 0], "values": [1, 2]}""", "columns that are not sorted or not there")]
    [InlineData("""{"columns": 3, "row_starts": [0, 2], "indices": [0, -1], "values": [1, 2]}""", "columns that are not sorted or not there")]
    [InlineData("""{"columns": 3, "row_starts": [0, 9], "indices": [0, 1], "values": [1, 2]}""", "2 columns for 2 values")]
    [InlineData("""{"columns": 3, "row_starts": [0, 9, 2], "indices": [0, 1], "values": [1, 2]}""", "ends before it begins")]
    [InlineData("""{"columns": 3, "row_starts": [0, 1], "indices": [0, 1], "values": [1]}""", "2 columns for 1 values")]
    public void SparseWeightsThatDoNotFitTogetherSaySo(string weights, string problem)
    {
        var model = Persistence.Format.FromJson<CompressedRegressor>("CompressedRegressor", $$"""
            {"weights": {"type": "SparseWeights", "params": {{weights}}}, "intercepts": [0], "target_rank": 1}
            """);
        var error = Assert.Throws<InvalidOperationException>(() => model.Predict(new double[3], new double[1]));
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"rows": 1, "columns": 3, "integers": [1, 2], "scales": [1], "zeros": [0]}""", "2 weights for 1 rows of 3")]
    [InlineData("""{"rows": 1, "columns": 3, "integers": [1, 2, 3], "scales": [], "zeros": []}""", "0 scales")]
    [InlineData("""{"rows": 1, "columns": 3, "integers": [1, 2, 3], "scales": [1]}""", "0 zeros")]
    [InlineData("""{"rows": 1, "columns": 3}""", "0 weights for 1 rows of 3")]
    public void QuantizedWeightsThatDoNotFitTogetherSaySo(string weights, string problem)
    {
        var model = Persistence.Format.FromJson<CompressedRegressor>("CompressedRegressor", $$"""
            {"weights": {"type": "QuantizedWeights", "params": {{weights}}}, "intercepts": [0], "target_rank": 1}
            """);
        var error = Assert.Throws<InvalidOperationException>(() => model.Predict(new double[3], new double[1]));
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"rows": 1, "columns": 3, "integers": [1, 2, 3], "scales": ["NaN"], "zeros": [0]}""", "a scale is not finite")]
    [InlineData("""{"rows": 1, "columns": 3, "integers": [1, 2, 3], "scales": [1], "zeros": [2147483647]}""", "no integer of 8 bits")]
    [InlineData("""{"rows": 1, "columns": 3, "upper_bits": [1, 2, 65535]}""", "a weight is not finite")]
    [InlineData("""{"rows": 1, "columns": 3, "halves": [1, "Infinity", 2]}""", "a weight is not finite")]
    public void QuantizedWeightsThatAreNoNumbersSaySo(string weights, string problem) => QuantizedWeightsThatDoNotFitTogetherSaySo(weights, problem);
}
