using System.Diagnostics;

namespace Scigo.Models;

partial class StandardScaler
{
    /// <inheritdoc/>
    public void Fit(NDArray<double> x)
    {
        Require.Samples(x, nameof(x));
        var started = Stopwatch.GetTimestamp();
        Learn(default, x);
        Metadata = Training.Done(NSamplesSeen, NFeatures, started);
    }

    /// <summary>
    /// Learns from one more batch; after any number of batches the result is that of <see cref="Fit"/> on all of them, but for
    /// rounding errors. Leave <see cref="WithMean"/> and <see cref="WithStd"/> as they are in between.
    /// </summary>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <exception cref="ArgumentException">The shape does not fit, or a value is NaN or infinite.</exception>
    /// <exception cref="InvalidOperationException"><see cref="WithStd"/> was set after the first batch, whose variance is not
    /// known.</exception>
    public void PartialFit(NDArray<double> x)
    {
        var first = NSamplesSeen <= 0;
        if (first)
            Require.Samples(x, nameof(x));
        else
            Require.Samples(x, NFeatures, nameof(x));
        var started = Stopwatch.GetTimestamp();
        var before = first ? 0 : Metadata?.TrainingSeconds ?? 0;
        Learn(first ? default : Seen(), x);
        Metadata = Training.Done(NSamplesSeen, NFeatures, started, before);
    }

    RunningMoments Seen()
    {
        if ((WithStd && Var is null) || (WithMean && Mean is null))
            throw new InvalidOperationException("WithMean or WithStd was set between two batches: call Fit to start again.");
        RequireLength(Mean, "means");
        RequireLength(Var, "variances");
        return new(NSamplesSeen, Mean?.Span.ToArray(), Var?.Span.ToArray());
    }

    void Learn(RunningMoments seen, NDArray<double> x)
    {
        var samples = new Rows(x.Span, x.Shape[1]);
        var moments = WithMean || WithStd ? seen.Merge(samples) : new(seen.Count + samples.Count, null, null);

        Mean = moments.Mean is { } mean ? new(mean) : null;
        Var = WithStd ? new(moments.Variance) : null;
        Scale = WithStd ? new(moments.Scale()) : null;
        NFeatures = samples.Length;
        NSamplesSeen = moments.Count;
    }
}
