namespace Scigo.Models;

partial class MultinomialNB
{
    private protected override void Learn(Rows samples, int[] labels, IReadOnlyList<string> classes, bool isFirst)
    {
        RequireHyperparameter.AtLeast(0, Alpha, nameof(Alpha));
        RequireClassPrior(classes.Count);
        if (!isFirst)
        {
            RequireMatrix(FeatureCount, "counts");
            RequireVector(ClassCount, "counts");
        }
        var counts = isFirst ? new double[classes.Count * samples.Length] : FeatureCount.GetValueOrDefault().ToArray();
        var classCounts = isFirst ? new double[classes.Count] : ClassCount.GetValueOrDefault().ToArray();
        for (var i = 0; i < labels.Length; i++)
        {
            AddCounts(samples[i], counts.AsSpan(labels[i] * samples.Length, samples.Length), i);
            classCounts[labels[i]]++;
        }

        FeatureLogProb = new(LogShares(counts, samples.Length), classes.Count, samples.Length);
        FeatureCount = new(counts, classes.Count, samples.Length);
        ClassLogPrior = new(LogPriors(classCounts));
        ClassCount = new(classCounts);
        Classes = classes;
        NFeatures = samples.Length;
    }

    static void AddCounts(ReadOnlySpan<double> x, Span<double> counts, int sample)
    {
        for (var j = 0; j < x.Length; j++)
        {
            if (x[j] < 0)
                throw new ArgumentException(
                    FormattableString.Invariant($"Feature {j} of sample {sample} is {x[j]}, while counts are not negative: scale to a range from 0."), nameof(x));
            counts[j] += x[j];
        }
    }

    double[] LogShares(double[] counts, int nFeatures)
    {
        var alpha = Math.Max(Alpha, SmallestAlpha);
        var logs = new double[counts.Length];
        for (var start = 0; start < counts.Length; start += nFeatures)
        {
            var sum = 0.0;
            for (var j = start; j < start + nFeatures; j++)
                sum += counts[j] + alpha;
            var logSum = Math.Log(sum);
            for (var j = start; j < start + nFeatures; j++)
                logs[j] = Math.Log(counts[j] + alpha) - logSum;
        }
        return logs;
    }

    double[] LogPriors(double[] counts)
    {
        if (ClassPrior is { } priors)
            return Array.ConvertAll(priors.ToArray(), Math.Log);
        var logSum = Math.Log(counts.Sum());
        return Array.ConvertAll(counts, count => FitPrior ? Math.Log(count) - logSum : -Math.Log(counts.Length));
    }

    void RequireClassPrior(int nClasses)
    {
        if (ClassPrior is not { } priors)
            return;
        if (priors.Length != nClasses)
            throw new ArgumentException($"Found {priors.Length} priors for {nClasses} classes.", nameof(ClassPrior));
        foreach (var prior in priors.Span)
        {
            if (!(prior >= 0) || double.IsInfinity(prior))
                throw new ArgumentException(FormattableString.Invariant($"A prior is {prior}, while none must be negative or infinite."), nameof(ClassPrior));
        }
    }
}
