namespace Scigo.Models;

/// <summary>
/// How far a compressed model can be from its original: not measured, but proven, for every sample whose features lie between the
/// smallest and the largest of the samples that it was compressed with.
/// </summary>
/// <remarks>
/// The difference of a linear model's predictions is Σ eⱼ·xⱼ, e being the differences of the weights, which are known: its largest value
/// over the box of the features is a sum of largest values. To it comes what rounding adds to both predictions (Higham, <i>Accuracy and
/// Stability of Numerical Algorithms</i>, 2002, section 3.1).
/// </remarks>
[PersistableModel("ErrorBound")]
public sealed partial class ErrorBound
{
    // The relative error of one operation, the distance from 1 to the next double, halved; twice that for products of such errors.
    const double Rounding = 1.0 / (1L << 52);

    // Above the square root of the smallest numbers that are rounded like others.
    const double SmallestSquareRoot = 1e-153;

    /// <summary>Creates a bound that says nothing, to be read into.</summary>
    public ErrorBound()
    {
    }

    /// <summary>The largest difference of a weight.</summary>
    [Member(1)]
    public double Weight { get; private set; }

    /// <summary>The largest difference of each output, score or distance; infinite where x is so large that sums overflow.</summary>
    [Member(2, AllowNonFinite = true)]
    public double[] Prediction { get; private set; } = [];

    /// <summary>The smallest value of each feature for which <see cref="Prediction"/> holds.</summary>
    [Member(3)]
    public double[] FeatureMin { get; private set; } = [];

    /// <summary>The largest value of each feature for which <see cref="Prediction"/> holds.</summary>
    [Member(4)]
    public double[] FeatureMax { get; private set; } = [];

    /// <summary>The bound of linear outputs: a row of weights each.</summary>
    internal static ErrorBound OfLinear(NDArray<double> weights, ReadOnlySpan<double> intercepts, IWeights compressed, NDArray<double> x) =>
        OfSums(weights, intercepts, center: [], compressed, x);

    /// <summary>The bound of coordinates: of linear outputs of what is left when the means are subtracted, divided by the deviations if there are any.</summary>
    internal static ErrorBound OfComponents(NDArray<double> components, double[] mean, double[]? deviations, IWeights compressed, NDArray<double> x)
    {
        var bound = OfSums(components, intercepts: [], mean, compressed, x);
        for (var k = 0; deviations is not null && k < deviations.Length; k++)
        {
            var divided = bound.Prediction[k] / deviations[k];
            // What dividing adds to both coordinates is less than what was allowed for already.
            bound.Prediction[k] = double.IsNaN(divided) ? double.PositiveInfinity : divided * (1 + 2 * Rounding);
        }
        return bound;
    }

    static ErrorBound OfSums(
        NDArray<double> weights, ReadOnlySpan<double> intercepts, ReadOnlySpan<double> center, IWeights compressed, NDArray<double> x)
    {
        var bound = OfRange(weights, compressed, x);
        var row = new double[compressed.Columns];
        for (var output = 0; output < bound.Prediction.Length; output++)
        {
            compressed.CopyRow(output, row);
            var original = weights.Span.Slice(output * row.Length, row.Length);
            var (lower, upper, size) = (0.0, 0.0, intercepts.IsEmpty ? 0 : Math.Abs(intercepts[output]));
            for (var j = 0; j < row.Length; j++)
            {
                var shift = center.IsEmpty ? 0 : center[j];
                var (error, min, max) = (row[j] - original[j], bound.FeatureMin[j] - shift, bound.FeatureMax[j] - shift);
                lower += Math.Min(error * min, error * max);
                upper += Math.Max(error * min, error * max);
                size += Math.Max(Math.Abs(row[j]), Math.Abs(original[j])) * Math.Max(Math.Abs(min), Math.Abs(max));
            }
            bound.Prediction[output] = Math.Max(-lower, upper) + 4 * (row.Length + 4) * Rounding * size;
            // Products of integers are scaled when they have been summed: their sum is up to 255 times as large.
            if (!double.IsFinite(255 * size) || !double.IsFinite(255 * bound.Reach(center)))
                bound.Prediction[output] = double.PositiveInfinity;
        }
        return bound;
    }

    // The largest sum of what is multiplied.
    double Reach(ReadOnlySpan<double> center)
    {
        var sum = 0.0;
        for (var j = 0; j < FeatureMin.Length; j++)
        {
            var shift = center.IsEmpty ? 0 : center[j];
            sum += Math.Max(Math.Abs(FeatureMin[j] - shift), Math.Abs(FeatureMax[j] - shift));
        }
        return sum;
    }

    /// <summary>The bound of Euclidean distances: a centre moves them by no more than it has moved itself.</summary>
    internal static ErrorBound OfDistances(NDArray<double> centers, IWeights compressed, NDArray<double> x)
    {
        var bound = OfRange(centers, compressed, x);
        var row = new double[compressed.Columns];
        for (var c = 0; c < bound.Prediction.Length; c++)
        {
            compressed.CopyRow(c, row);
            var original = centers.Span.Slice(c * row.Length, row.Length);
            var size = 0.0;
            for (var j = 0; j < row.Length; j++)
                size += Math.Max(Math.Abs(row[j]), Math.Abs(original[j])) + Math.Max(Math.Abs(bound.FeatureMin[j]), Math.Abs(bound.FeatureMax[j]));
            // Squares of what is very small are 0, and of what is very large infinite.
            bound.Prediction[c] = double.IsFinite(size * size)
                ? Math.Sqrt(VectorMath.SquaredDistance(row, original)) + 4 * (row.Length + 4) * Rounding * size + row.Length * SmallestSquareRoot
                : double.PositiveInfinity;
        }
        return bound;
    }

    /// <summary>
    /// The bound of means of trees: each tree is off by the largest difference of a leaf at most, whichever its leaves a sample reaches.
    /// </summary>
    /// <param name="original">The values of the leaves, one leaf after the other.</param>
    /// <param name="compressed">Those of the compressed model.</param>
    /// <param name="counts">The number of leaves of each tree.</param>
    /// <param name="width">The number of values of a leaf.</param>
    /// <param name="x">Samples, whose range is kept although the bound holds outside it, too.</param>
    internal static ErrorBound OfLeaves(double[] original, double[] compressed, int[] counts, int width, NDArray<double> x)
    {
        var (min, max) = RangeOf(x);
        var bound = new ErrorBound { Prediction = new double[width], FeatureMin = min, FeatureMax = max };
        for (var k = 0; k < width; k++)
        {
            var (leaf, sum, size) = (0, 0.0, 0.0);
            foreach (var count in counts)
            {
                var (worst, largest) = (0.0, 0.0);
                for (var end = leaf + count; leaf < end; leaf++)
                {
                    var (before, after) = (original[leaf * width + k], compressed[leaf * width + k]);
                    worst = Math.Max(worst, Math.Abs(after - before));
                    largest = Math.Max(largest, Math.Max(Math.Abs(before), Math.Abs(after)));
                }
                sum += worst;
                size += largest;
                bound.Weight = Math.Max(bound.Weight, worst);
            }
            bound.Prediction[k] = (sum + 4 * (counts.Length + 4) * Rounding * size) / counts.Length;
        }
        return bound;
    }

    static (double[] Min, double[] Max) RangeOf(NDArray<double> x)
    {
        var (min, max) = (x.Span[..x.Shape[1]].ToArray(), x.Span[..x.Shape[1]].ToArray());
        var samples = new Rows(x.Span, x.Shape[1]);
        for (var i = 1; i < samples.Count; i++)
            ColumnStatistics.Widen(min, max, samples[i]);
        return (min, max);
    }

    static ErrorBound OfRange(NDArray<double> weights, IWeights compressed, NDArray<double> x)
    {
        var (min, max) = RangeOf(x);
        var largest = 0.0;
        var row = new double[compressed.Columns];
        for (var r = 0; r < compressed.Rows; r++)
        {
            compressed.CopyRow(r, row);
            for (var j = 0; j < row.Length; j++)
                largest = Math.Max(largest, Math.Abs(row[j] - weights.Span[r * row.Length + j]));
        }
        return new() { Weight = largest, Prediction = new double[compressed.Rows], FeatureMin = min, FeatureMax = max };
    }
}
