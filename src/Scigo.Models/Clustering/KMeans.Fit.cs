using System.Diagnostics;
using MathNet.Numerics.LinearAlgebra;

namespace Scigo.Models;

partial class KMeans
{
    /// <inheritdoc cref="IClusterer.Fit"/>
    /// <exception cref="ArgumentException">The shape does not fit, a value is NaN or infinite, there are fewer samples than
    /// clusters, or a hyperparameter is out of its range.</exception>
    public override void Fit(NDArray<double> x)
    {
        Require.Samples(x, nameof(x));
        RequireHyperparameters(x);
        var started = Stopwatch.GetTimestamp();

        // Around the mean, distances lose fewer digits.
        var nFeatures = x.Shape[1];
        var mean = ColumnStatistics.Means(new(x.Span, nFeatures));
        var samples = new Rows(Shift.By(mean, -1, x.Span), nFeatures);
        var start = Init is { } init ? Shift.By(mean, -1, init.Span) : null;
        var best = BestRun(samples, start);

        Centers = new(Shift.By(mean, 1, best.Centers));
        Inertia = best.Inertia;
        Labels = best.Labels;
        NIter = best.Iterations;
        NFeatures = nFeatures;
        Metadata = Training.Done(samples.Count, nFeatures, started);
    }

    /// <inheritdoc cref="Fit(NDArray{double})"/>
    /// <param name="x">The features, samples × features.</param>
    public void Fit(Matrix<double> x) => Fit(new NDArray<double>(x.ToRowMajorArray(), x.RowCount, x.ColumnCount));

    LloydRun BestRun(Rows samples, double[]? start)
    {
        var threshold = Tol == 0 ? 0 : Tol * MeanVariance(samples);
        if (start is not null)
            return Lloyd.Run(samples, start, MaxIter, threshold);

        var random = new RandomNumbers(RandomState);
        LloydRun? best = null;
        for (var i = 0; i < NInit; i++)
        {
            var run = Lloyd.Run(samples, KMeansPlusPlus.Choose(samples, NClusters, random), MaxIter, threshold);
            // The same clusters in another order can have a smaller inertia by rounding errors alone.
            if (best is null || (run.Inertia < best.Inertia && !run.HasClustersOf(best)))
                best = run;
        }
        return best!;
    }

    // The samples have mean 0.
    static double MeanVariance(Rows samples)
    {
        var squares = ColumnStatistics.SquaredDeviations(samples, new double[samples.Length]);
        return squares.Sum() / samples.Count / samples.Length;
    }

    void RequireHyperparameters(NDArray<double> x)
    {
        RequireHyperparameter.AtLeast(1, NClusters, nameof(NClusters));
        RequireHyperparameter.AtLeast(1, NInit, nameof(NInit));
        RequireHyperparameter.AtLeast(1, MaxIter, nameof(MaxIter));
        RequireHyperparameter.AtLeast(0, Tol, nameof(Tol));
        RequireCenters.Of(x, NClusters, Init);
    }
}
