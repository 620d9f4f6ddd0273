namespace Scigo.Models.Tests.Compression;

/// <summary>The bound of quantized forests, held against the originals on real samples, far outside them, and on the worst there are.</summary>
public class QuantizedForestTests
{
    static readonly string[] Originals =
        ["RandomForestRegressor", "RandomForestRegressor of several outputs", "RandomForestClassifier", "RandomForestClassifier of names"];

    public static TheoryData<string, Quantization> Cases => QuantizationCases.Of(Originals);

    [Theory]
    [MemberData(nameof(Cases))]
    public void NoPredictionIsFurtherOffThanTheBound(string original, Quantization quantization)
    {
        var (model, x) = FittedModels.Get(original);
        var small = Models.Compression.Quantize(model, quantization, x);
        AssertWithin(small.Bound, Outputs(model, x), Outputs(small, x));
        // Whatever its features, a sample reaches the same leaves.
        var random = new Random(2);
        for (var round = 0; round < 200; round++)
        {
            var row = new double[x.Shape[1]];
            for (var j = 0; j < row.Length; j++)
                row[j] = random.Next(4) == 0 ? (random.NextDouble() - 0.5) * 1e6 : x[random.Next(x.Shape[0]), j];
            NDArray<double> sample = new(row, 1, row.Length);
            AssertWithin(small.Bound, Outputs(model, sample), Outputs(small, sample));
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void NoValueOfALeafIsFurtherOffThanTheBoundAndOneIsAsFar(string original, Quantization quantization)
    {
        // Every sample learnt from reaches a leaf, and every leaf is reached: of a forest of one tree, that is its worst.
        var (model, x) = FittedModels.Get(original);
        var one = OneTree(model, x);
        var small = Models.Compression.Quantize(one, quantization, x);
        var (expected, found) = (Outputs(one, x), Outputs(small, x));
        var largest = 0.0;
        for (var i = 0; i < expected.Length; i++)
            largest = Math.Max(largest, Math.Abs(expected.Span[i] - found.Span[i]));
        Assert.InRange(largest, small.Bound.Weight * (1 - 1e-9), small.Bound.Weight * (1 + 1e-9));
        Assert.InRange(small.Bound.Prediction.Max(), small.Bound.Weight, small.Bound.Weight + 1e-12 * expected.ToArray().Max(Math.Abs));
    }

    [Fact]
    public void LabelsDifferOnlyWhereProbabilitiesAreNearerThanTheirBounds()
    {
        var (model, x) = FittedModels.Get("RandomForestClassifier");
        var forest = (RandomForestClassifier)model;
        var small = (QuantizedForestClassifier)Models.Compression.Quantize(forest, Quantization.Int8, x);
        var (before, after, probabilities) = (forest.Predict(x), small.Predict(x), forest.PredictProba(x));
        var apart = 0;
        for (var i = 0; i < x.Shape[0]; i++)
        {
            if (Math.Abs(probabilities[i, 0] - probabilities[i, 1]) <= small.Bound.Prediction.Sum())
                continue;
            apart++;
            Assert.Equal(before[i], after[i]);
        }
        Assert.InRange(apart, x.Shape[0] / 2, x.Shape[0]);
        Assert.Equal(forest.Classes, small.Classes);
    }

    [Fact]
    public void ProbabilitiesStillAddUpToOne()
    {
        var (model, x) = FittedModels.Get("RandomForestClassifier");
        var found = ((QuantizedForestClassifier)Models.Compression.Quantize(model, Quantization.BFloat16, x)).PredictProba(x);
        for (var i = 0; i < x.Shape[0]; i++)
            Assert.Equal(1, found[i, 0] + found[i, 1], 12);
    }

    [Fact]
    public void ThresholdsBetweenFloatsSendSamplesWhereTheyWent()
    {
        // Samples whose features are next to each other as floats: the threshold between them is no float.
        var values = new double[400];
        var value = 1f;
        for (var i = 0; i < values.Length; i++)
            values[i] = value = float.BitIncrement(value);
        NDArray<double> x = new(values, values.Length, 1);
        var y = new NDArray<double>(Enumerable.Range(0, values.Length).Select(static i => i % 7 * 1.0).ToArray());
        var forest = new RandomForestRegressor { NEstimators = 3 };
        forest.Fit(x, y);
        var small = (QuantizedForestRegressor)Models.Compression.Quantize(forest, Quantization.Int8, x);
        AssertWithin(small.Bound, forest.Predict(x), small.Predict(x));
        Assert.InRange(small.Bound.Prediction[0], 0, 0.02);
    }

    [Fact]
    public void ReadingIntoAModelForgetsWhatItPredicted()
    {
        var (model, x) = FittedModels.Get("RandomForestRegressor");
        var small = (QuantizedForestRegressor)Models.Compression.Quantize(model, Quantization.Int8, x);
        var other = (QuantizedForestRegressor)Models.Compression.Quantize(OneTree(model, x), Quantization.Float16, x);
        Assert.NotEqual(small.Predict(x), other.Predict(x));
        ModelBinary.DeserializeInto(ModelBinary.Serialize(small), other);
        Assert.Equal(small.Predict(x), other.Predict(x));
    }

    [Fact]
    public void ValuesThatAreClaimedTakeNoMemory()
    {
        var (model, x) = FittedModels.Get("QuantizedForestRegressor, int8");
        var text = System.Text.Encoding.UTF8.GetString(ModelJson.Serialize((QuantizedForestRegressor)model));
        var claims = System.Text.RegularExpressions.Regex.Replace(
            text, "\"rows\":1,\"columns\":[0-9]+,\"integers\":\\[[^]]*\\]", "\"rows\":500000000,\"columns\":0,\"integers\":[]");
        Assert.NotEqual(text, claims);
        var wrong = ModelJson.Deserialize<QuantizedForestRegressor>(System.Text.Encoding.UTF8.GetBytes(claims));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<InvalidOperationException>(() => wrong.Predict(x.Row(0), new double[1]));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Fact]
    public void ValuesThatAreNotThoseOfTheLeavesAreRefused()
    {
        var (model, x) = FittedModels.Get("QuantizedForestRegressor, int8");
        var json = ModelJson.Serialize((QuantizedForestRegressor)model);
        var text = System.Text.Encoding.UTF8.GetString(json);
        var columns = ((QuantizedForestRegressor)model).Trees.Leaves.Columns;
        var wrong = ModelJson.Deserialize<QuantizedForestRegressor>(System.Text.Encoding.UTF8.GetBytes(
            text.Replace($"\"columns\":{columns}", $"\"columns\":{columns - 1}", StringComparison.Ordinal)));
        Assert.Throws<InvalidOperationException>(() => wrong.Predict(x));
        Assert.Throws<InvalidOperationException>(() => new QuantizedForestRegressor().Predict(x));
        Assert.Throws<InvalidOperationException>(() => new QuantizedForestClassifier().PredictProba(x));
        Assert.Throws<InvalidOperationException>(() => Models.Compression.Quantize(new RandomForestClassifier(), Quantization.Int8, x));
    }

    static object OneTree(object model, NDArray<double> x)
    {
        if (model is RandomForestRegressor)
        {
            var forest = new RandomForestRegressor { NEstimators = 1, Bootstrap = false };
            forest.Fit(x, ((RandomForestRegressor)model).Predict(x));
            return forest;
        }
        var classifier = new RandomForestClassifier { NEstimators = 1, Bootstrap = false, MaxDepth = 2 };
        classifier.Fit(x, ((RandomForestClassifier)model).PredictNames(x));
        return classifier;
    }

    static NDArray<double> Outputs(object model, NDArray<double> x) =>
        model is IProbabilities classifier ? classifier.PredictProba(x) : ((IRegressor)model).Predict(x);

    static void AssertWithin(ErrorBound bound, NDArray<double> expected, NDArray<double> found)
    {
        Assert.Equal(expected.Length, found.Length);
        for (var i = 0; i < expected.Length; i++)
            Assert.InRange(Math.Abs(expected.Span[i] - found.Span[i]), 0, bound.Prediction[i % bound.Prediction.Length]);
    }
}
