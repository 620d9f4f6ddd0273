using System.Diagnostics;

namespace Scigo.Models;

partial class MiniBatchKMeans
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The shape does not fit, a value is NaN or infinite, there are fewer samples than clusters, or a
    /// hyperparameter is out of its range.</exception>
    public override void Fit(NDArray<double> x)
    {
        Require.Samples(x, nameof(x));
        RequireHyperparameters(x);
        var started = Stopwatch.GetTimestamp();
        var samples = new Rows(x.Span, x.Shape[1]);
        var random = new RandomNumbers(RandomState);
        var batches = new MiniBatches(Start(samples, random), new double[NClusters], samples.Length, random);
        var batch = new double[Math.Min(BatchSize, samples.Count) * samples.Length];
        var most = Math.Max((long)MaxIter * samples.Count / Math.Min(BatchSize, samples.Count), 1);
        var progress = new MiniBatchProgress(MaxNoImprovement, Tol == 0 ? 0 : Tol * MeanVariance(samples), samples.Count);
        var before = new double[batches.Centers.Length];

        var steps = 0;
        for (var settled = false; !settled && steps < most; steps++)
        {
            Draw(samples, random, batch);
            batches.Centers.CopyTo(before, 0);
            var inertia = batches.Move(new(batch, samples.Length), ReassignmentRatio);
            settled = progress.IsSettled(steps, batch.Length / samples.Length, inertia, VectorMath.SquaredDistance(before, batches.Centers));
        }
        Finish(samples, batches);
        NSteps = steps;
        NIter = (int)Math.Ceiling((double)steps * (batch.Length / samples.Length) / samples.Count);
        Metadata = Training.Done(samples.Count, samples.Length, started);
    }

    /// <summary>Learns from one more batch, which moves the centres once; the first one also starts them.</summary>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <exception cref="ArgumentException">The shape does not fit, a value is NaN or infinite, the first batch has fewer samples than
    /// clusters, or a hyperparameter is out of its range.</exception>
    /// <exception cref="InvalidOperationException">What was loaded does not fit together.</exception>
    public void PartialFit(NDArray<double> x)
    {
        Require.Samples(x, nameof(x));
        var isFirst = NOutputs == 0;
        if (isFirst)
            RequireHyperparameters(x);
        else
            RequireSeen(x);
        var started = Stopwatch.GetTimestamp();
        var before = isFirst ? null : Metadata;
        var samples = new Rows(x.Span, x.Shape[1]);
        // Each batch has random numbers of its own, whether or not the model has been saved in between.
        var random = new RandomNumbers(RandomState + ((ulong)NSteps << 32));
        var batches = isFirst
            ? new MiniBatches(Start(samples, random), new double[NClusters], samples.Length, random)
            : new MiniBatches(FittedCenters().ToArray(), Counts.GetValueOrDefault().ToArray(), NFeatures, random, SinceReassignment);
        batches.Move(samples, ReassignmentRatio);
        Finish(samples, batches);
        NSteps = isFirst ? 1 : NSteps + 1;
        Metadata = Training.Done((before?.TrainingSamples ?? 0) + samples.Count, samples.Length, started, before?.TrainingSeconds ?? 0);
    }

    void Finish(Rows samples, MiniBatches batches)
    {
        var labels = new int[samples.Count];
        var centers = new Rows(batches.Centers, samples.Length);
        NearestCenter.Find(samples, centers, labels);
        var inertia = 0.0;
        for (var i = 0; i < labels.Length; i++)
            inertia += VectorMath.SquaredDistance(samples[i], centers[labels[i]]);
        (Labels, Inertia) = (labels, inertia);
        Centers = new(batches.Centers);
        Counts = new(batches.Counts);
        SinceReassignment = batches.SinceReassignment;
        NFeatures = samples.Length;
    }

    // The start that leaves the smallest inertia of samples drawn for that.
    double[] Start(Rows samples, RandomNumbers random)
    {
        if (Init is { } init)
            return init.ToArray();
        var size = Math.Min(Math.Max(InitSize ?? 3L * BatchSize, NClusters), samples.Count);
        var judges = new double[size * samples.Length];
        var candidates = new double[size * samples.Length];
        Draw(samples, random, judges);
        var (best, smallest) = (Array.Empty<double>(), double.PositiveInfinity);
        for (var i = 0; i < NInit; i++)
        {
            Draw(samples, random, candidates);
            var start = KMeansPlusPlus.Choose(new(candidates, samples.Length), NClusters, random);
            var inertia = NearestCenter.Inertia(new(judges, samples.Length), new(start, samples.Length));
            if (inertia < smallest || best.Length == 0)
                (best, smallest) = (start, inertia);
        }
        return best;
    }

    // With replacement.
    static void Draw(Rows samples, RandomNumbers random, double[] drawn)
    {
        for (var start = 0; start < drawn.Length; start += samples.Length)
            samples[random.NextInt32(samples.Count)].CopyTo(drawn.AsSpan(start));
    }

    static double MeanVariance(Rows samples) =>
        ColumnStatistics.SquaredDeviations(samples, ColumnStatistics.Means(samples)).Sum() / samples.Count / samples.Length;

    void RequireSeen(NDArray<double> x)
    {
        FittedCenters();
        Require.Features(x.Shape[1], NFeatures, nameof(x));
        RequireHyperparameter.Within(0, 1, ReassignmentRatio, nameof(ReassignmentRatio));
        var counts = Counts.GetValueOrDefault();
        if (counts.Length != FittedClusters)
            throw Inconsistent.Error(nameof(MiniBatchKMeans), $"it has {counts.Length} counts for {FittedClusters} clusters");
        foreach (var count in counts.Span)
        {
            if (!(count >= 0))
                throw Inconsistent.Error(nameof(MiniBatchKMeans), "a count is negative, or NaN");
        }
    }

    void RequireHyperparameters(NDArray<double> x)
    {
        RequireHyperparameter.AtLeast(1, NClusters, nameof(NClusters));
        RequireHyperparameter.AtLeast(1, NInit, nameof(NInit));
        RequireHyperparameter.AtLeast(1, MaxIter, nameof(MaxIter));
        RequireHyperparameter.AtLeast(0, Tol, nameof(Tol));
        RequireHyperparameter.AtLeast(1, BatchSize, nameof(BatchSize));
        RequireHyperparameter.AtLeast(1, MaxNoImprovement ?? 1, nameof(MaxNoImprovement));
        RequireHyperparameter.AtLeast(1, InitSize ?? 1, nameof(InitSize));
        RequireHyperparameter.Within(0, 1, ReassignmentRatio, nameof(ReassignmentRatio));
        RequireCenters.Of(x, NClusters, Init);
    }
}
