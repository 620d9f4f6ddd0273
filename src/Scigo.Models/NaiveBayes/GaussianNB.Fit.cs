namespace Scigo.Models;

partial class GaussianNB
{
    // What numpy's isclose allows of 1.
    const double SumTolerance = 1e-5 + 1e-8;

    private protected override void Learn(Rows samples, int[] labels, IReadOnlyList<string> classes, bool isFirst)
    {
        RequireHyperparameter.AtLeast(0, VarSmoothing, nameof(VarSmoothing));
        RequirePriors(classes.Count);
        var size = classes.Count * samples.Length;
        var (theta, var) = isFirst
            ? (new double[size], new double[size])
            : (Theta.GetValueOrDefault().ToArray(), Var.GetValueOrDefault().ToArray());
        var counts = isFirst ? new double[classes.Count] : SeenCounts(classes.Count);
        var epsilon = VarSmoothing * LargestVariance(samples);
        // As in scikit-learn, this batch's epsilon and not that of the batch before is what comes off.
        if (!isFirst)
            Add(var, -epsilon);
        for (var c = 0; c < classes.Count; c++)
        {
            var ofClass = Select(samples, labels, c);
            if (ofClass.Count == 0)
                continue;
            var range = new Range(c * samples.Length, (c + 1) * samples.Length);
            Merge(theta.AsSpan(range), var.AsSpan(range), counts[c], ofClass);
            counts[c] += ofClass.Count;
        }
        Add(var, epsilon);
        RequirePositive(var, counts, samples.Length, classes);

        Theta = new(theta, classes.Count, samples.Length);
        Var = new(var, classes.Count, samples.Length);
        ClassCount = new(counts);
        ClassPrior = new(Priors is { } priors ? priors.ToArray() : Shares(counts));
        Epsilon = epsilon;
        Classes = classes;
        NFeatures = samples.Length;
    }

    // A file of another program may lack them, and what was learnt would count for nothing.
    double[] SeenCounts(int nClasses)
    {
        var counts = ClassCount.GetValueOrDefault().ToArray();
        if (counts.Length != nClasses)
            throw Inconsistent.Error(nameof(GaussianNB), $"it has {counts.Length} counts for {nClasses} classes");
        return Array.TrueForAll(counts, static count => count >= 0)
            ? counts
            : throw Inconsistent.Error(nameof(GaussianNB), "a count is negative, or NaN");
    }

    // Chan, Golub and LeVeque, Updating Formulae and a Pairwise Algorithm for Computing Sample Variances, 1979.
    static void Merge(Span<double> theta, Span<double> var, double past, Rows batch)
    {
        var mean = ColumnStatistics.Means(batch);
        var squares = ColumnStatistics.SquaredDeviations(batch, mean);
        var total = past + batch.Count;
        for (var j = 0; j < mean.Length; j++)
        {
            var difference = theta[j] - mean[j];
            squares[j] += past * var[j] + batch.Count * past / total * difference * difference;
            theta[j] = past == 0 ? mean[j] : (batch.Count * mean[j] + past * theta[j]) / total;
            var[j] = squares[j] / total;
        }
    }

    static Rows Select(Rows samples, int[] labels, int position)
    {
        var values = new double[samples.Length * labels.Count(label => label == position)];
        var next = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == position)
                samples[i].CopyTo(values.AsSpan(next++ * samples.Length));
        }
        return new(values, samples.Length);
    }

    static double LargestVariance(Rows samples) =>
        ColumnStatistics.SquaredDeviations(samples, ColumnStatistics.Means(samples)).Max() / samples.Count;

    static void Add(double[] values, double term)
    {
        foreach (ref var value in values.AsSpan())
            value += term;
    }

    static double[] Shares(double[] counts)
    {
        var total = counts.Sum();
        return Array.ConvertAll(counts, count => count / total);
    }

    // Nothing can be said of rows by a distribution without width.
    static void RequirePositive(double[] var, double[] counts, int nFeatures, IReadOnlyList<string> classes)
    {
        for (var i = 0; i < var.Length; i++)
        {
            if (counts[i / nFeatures] > 0 && !(var[i] > 0))
                throw new ArgumentException(
                    FormattableString.Invariant($"The variance of feature {i % nFeatures} in class '{classes[i / nFeatures]}' is {var[i]}: raise it, or remove the feature if none varies."),
                    nameof(VarSmoothing));
        }
    }

    void RequirePriors(int nClasses)
    {
        if (Priors is not { } priors)
            return;
        if (priors.Length != nClasses)
            throw new ArgumentException($"Found {priors.Length} priors for {nClasses} classes.", nameof(Priors));
        var sum = 0.0;
        foreach (var prior in priors.Span)
        {
            if (!(prior >= 0))
                throw new ArgumentException(FormattableString.Invariant($"A prior is {prior}, while none must be negative."), nameof(Priors));
            sum += prior;
        }
        if (!(Math.Abs(sum - 1) <= SumTolerance))
            throw new ArgumentException(FormattableString.Invariant($"The priors add up to {sum}, not to 1."), nameof(Priors));
    }
}
