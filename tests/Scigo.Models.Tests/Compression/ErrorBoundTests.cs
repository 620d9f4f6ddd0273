namespace Scigo.Models.Tests.Compression;

/// <summary>What a compressed model says of its errors, held against its original on real samples and on the worst there are.</summary>
public class ErrorBoundTests
{
    static readonly string[] Originals =
    [
        "LinearRegression", "LinearRegression of several outputs", "Ridge", "Lasso", "ElasticNet", "LogisticRegression of names",
        "LogisticRegression, 2 classes", "SGDClassifier, hinge, 3 classes",
    ];

    static readonly string[] Ways = ["int8", "int8_per_row", "float16", "bfloat16", "half of the weights", "three weights", "those above 0.1"];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var original in Originals)
            {
                foreach (var way in Ways)
                    cases.Add(original, way);
            }
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void NoSampleIsFurtherOffThanTheBound(string original, string way)
    {
        var (model, x) = FittedModels.Get(original);
        var small = Compress(model, way, x);
        AssertWithin(small.Bound, Outputs(model, x), Outputs(small, x));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void TheWorstSampleIsWithinTheBoundAndNearIt(string original, string way)
    {
        var (model, x) = FittedModels.Get(original);
        var small = Compress(model, way, x);
        var bound = small.Bound;
        var width = x.Shape[1];
        var weights = model is LinearRegressor regressor ? regressor.Coef : ((LinearClassifier)model).Coef;
        var row = new double[width];
        for (var output = 0; output < small.Weights.Rows; output++)
        {
            small.Weights.CopyRow(output, row);
            // The corner of the box where all errors add up, on either side.
            foreach (var sign in new[] { 1, -1 })
            {
                var corner = new double[width];
                for (var j = 0; j < width; j++)
                    corner[j] = sign * (row[j] - weights.Span[output * width + j]) > 0 ? bound.FeatureMax[j] : bound.FeatureMin[j];
                AssertWithin(bound, Outputs(model, new(corner, 1, width)), Outputs(small, new(corner, 1, width)));
            }
            Assert.InRange(WorstOf(model, small, output, row, weights), bound.Prediction[output] * (1 - 1e-6) - 1e-9, double.PositiveInfinity);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void NoWeightIsFurtherOffThanTheBoundAndOneIsAsFar(string original, string way)
    {
        var (model, x) = FittedModels.Get(original);
        var small = Compress(model, way, x);
        var weights = model is LinearRegressor regressor ? regressor.Coef : ((LinearClassifier)model).Coef;
        var (largest, row) = (0.0, new double[x.Shape[1]]);
        for (var i = 0; i < weights.Length; i++)
        {
            small.Weights.CopyRow(i / row.Length, row);
            largest = Math.Max(largest, Math.Abs(row[i % row.Length] - weights.Span[i]));
        }
        Assert.Equal(largest, small.Bound.Weight);
    }

    [Theory]
    [InlineData("int8")]
    [InlineData("int8_per_row")]
    [InlineData("float16")]
    [InlineData("bfloat16")]
    public void NoDistanceToACentreIsFurtherOffThanTheBound(string way)
    {
        var (model, x) = FittedModels.Get("KMeans");
        var small = Compress(model, way, x);
        AssertWithin(small.Bound, ((KMeans)model).Transform(x), ((ITransformer)small).Transform(x));
    }

    static double WorstOf(object model, ICompressedModel small, int output, double[] row, NDArray<double> weights)
    {
        var (worst, width) = (0.0, row.Length);
        foreach (var sign in new[] { 1, -1 })
        {
            var corner = new double[width];
            for (var j = 0; j < width; j++)
                corner[j] = sign * (row[j] - weights.Span[output * width + j]) > 0 ? small.Bound.FeatureMax[j] : small.Bound.FeatureMin[j];
            var (expected, found) = (Outputs(model, new(corner, 1, width)), Outputs(small, new(corner, 1, width)));
            worst = Math.Max(worst, Math.Abs(expected.Span[output] - found.Span[output]));
        }
        return worst;
    }

    static void AssertWithin(ErrorBound bound, NDArray<double> expected, NDArray<double> found)
    {
        Assert.Equal(expected.Length, found.Length);
        for (var i = 0; i < expected.Length; i++)
            Assert.InRange(Math.Abs(expected.Span[i] - found.Span[i]), 0, bound.Prediction[i % bound.Prediction.Length]);
    }

    static ICompressedModel Compress(object model, string way, NDArray<double> x) => way switch
    {
        "half of the weights" => Models.Compression.Prune(model, Pruning.ToSparsity(0.5), x),
        "three weights" => Models.Compression.Prune(model, Pruning.ToLargest(3), x),
        "those above 0.1" => Models.Compression.Prune(model, Pruning.ByThreshold(0.1), x),
        _ => Models.Compression.Quantize(model, QuantizationConverter.FromWire(way), x),
    };

    static NDArray<double> Outputs(object model, NDArray<double> x) =>
        model is IDecisionFunction scores ? scores.DecisionFunction(x) : ((IRegressor)model).Predict(x);

    [Fact]
    public void WhereSumsOverflowThereIsNoBound()
    {
        var model = new Ridge();
        var x = new NDArray<double>(new[] { 1e150, 2e150, 3e150 }, 3, 1);
        model.Fit(x, new double[] { 1, 2, 3 });
        Assert.True(double.IsFinite(Models.Compression.Quantize(model, Quantization.Int8, x).Bound.Prediction[0]));
        var far = new NDArray<double>(new[] { 1e307 }, 1, 1);
        Assert.Equal(double.PositiveInfinity, Models.Compression.Quantize(model, Quantization.Int8, far).Bound.Prediction[0]);
    }
}
