using System.Diagnostics;

namespace Scigo.Models;

partial class PCA
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The shape does not fit, a value is NaN or infinite, there is one sample only, or
    /// <see cref="NComponents"/> is out of its range.</exception>
    public void Fit(NDArray<double> x)
    {
        Require.Samples(x, nameof(x));
        if (x.Shape[0] == 1)
            throw new ArgumentException("Found 1 sample, while at least 2 are required: one does not vary.", nameof(x));
        RequireComponents(Math.Min(x.Shape[0], x.Shape[1]));
        var started = Stopwatch.GetTimestamp();
        var (nSamples, nFeatures) = (x.Shape[0], x.Shape[1]);
        var data = new CentredData(x);
        var svd = ThinSvd.Of(data);
        var (singular, directions) = (svd.Values, svd.VT.ToRowMajorArray());
        Orient(directions, data);

        var variances = Array.ConvertAll(singular, s => s * s / (nSamples - 1));
        var total = variances.Sum();
        // Where nothing varies, nothing is explained.
        var ratios = Array.ConvertAll(variances, v => total == 0 ? 0 : v / total);
        var kept = Kept(ratios);
        Components = new(directions[..(kept * nFeatures)], kept, nFeatures);
        ExplainedVariance = new(variances[..kept]);
        ExplainedVarianceRatio = new(ratios[..kept]);
        SingularValues = new(singular[..kept]);
        Mean = new(data.Means);
        NoiseVariance = variances[kept..].DefaultIfEmpty().Average();
        NSamples = nSamples;
        Metadata = Training.Done(nSamples, nFeatures, started);
    }

    // The sample with the largest coordinate along a direction, by absolute value and the first of several, gets a positive one.
    static void Orient(double[] directions, CentredData data)
    {
        var coordinates = new double[data.NSamples];
        for (var start = 0; start < directions.Length; start += data.NFeatures)
        {
            var direction = directions.AsSpan(start, data.NFeatures);
            Array.Clear(coordinates);
            for (var j = 0; j < direction.Length; j++)
                VectorMath.AddMultiple(coordinates, data.Feature(j), direction[j]);
            var largest = 0.0;
            foreach (var coordinate in coordinates)
                largest = Math.Abs(coordinate) > Math.Abs(largest) ? coordinate : largest;
            if (largest >= 0)
                continue;
            foreach (ref var value in direction)
                value = -value;
        }
    }

    // As many as are asked for, or as few as explain the part of the variance that is.
    int Kept(double[] ratios)
    {
        if (NComponents is not { } asked)
            return ratios.Length;
        if (asked >= 1)
            return (int)asked;
        var (kept, explained) = (0, 0.0);
        while (kept < ratios.Length && explained <= asked)
            explained += ratios[kept++];
        return kept;
    }

    void RequireComponents(int most)
    {
        if (NComponents is not { } asked)
            return;
        if (!(asked > 0) || asked > most || (asked >= 1 && asked != Math.Truncate(asked)))
            throw new ArgumentException(
                FormattableString.Invariant($"Must be a whole number from 1 to {most}, or a part of the variance between 0 and 1, not {asked}."),
                nameof(NComponents));
    }
}
