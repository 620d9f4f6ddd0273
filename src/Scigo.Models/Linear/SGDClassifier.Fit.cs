using System.Diagnostics;

namespace Scigo.Models;

partial class SGDClassifier
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A shape does not fit, a feature is NaN or infinite, there is one class only, or a
    /// hyperparameter is out of its range.</exception>
    /// <exception cref="ArithmeticException">A weight exceeds the range of a double: scale x, or take smaller steps.</exception>
    public void Fit(NDArray<double> x, NDArray<int> y)
    {
        Require.Samples(x, nameof(x));
        Require.Labels(y, x.Shape[0], nameof(y));
        Fit(x, ClassNames.Of(y), ClassNames.Distinct(y));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A shape does not fit, a feature is NaN or infinite, a name is <c>null</c>, there is one
    /// class only, or a hyperparameter is out of its range.</exception>
    /// <exception cref="ArithmeticException">A weight exceeds the range of a double: scale x, or take smaller steps.</exception>
    public void Fit(NDArray<double> x, IReadOnlyList<string> y)
    {
        Require.Samples(x, nameof(x));
        Require.Labels(y, x.Shape[0], nameof(y));
        Fit(x, y, ClassNames.Distinct(y));
    }

    void Fit(NDArray<double> x, IReadOnlyList<string> y, string[] classes)
    {
        if (classes.Length < 2)
            throw new ArgumentException($"Found {classes.Length} class, while at least 2 are required.", nameof(y));
        var started = Stopwatch.GetTimestamp();
        var nScores = classes.Length == 2 ? 1 : classes.Length;
        Learn(x, ClassNames.Positions(classes, y, nameof(y)), classes, new double[nScores * x.Shape[1]], new double[nScores], 1, MaxIter);
        Metadata = Training.Done(x.Shape[0], x.Shape[1], started);
    }

    // Nothing changes until all is learnt.
    void Learn(
        NDArray<double> x, int[] labels, IReadOnlyList<string> classes, double[] coefficients, double[] intercept, double t, int maxIter)
    {
        var settings = Settings(maxIter);
        var samples = new Rows(x.Span, x.Shape[1]);
        var random = new RandomNumbers(RandomState);
        var nIter = 0;
        for (var score = 0; score < intercept.Length; score++)
        {
            var positive = intercept.Length == 1 ? 1 : score;
            var weights = coefficients[(score * samples.Length)..((score + 1) * samples.Length)];
            var shuffling = new RandomNumbers(random.Next());
            var epochs = StochasticGradient.Run(settings, samples, positive, labels, weights, ref intercept[score], t, shuffling);
            weights.CopyTo(coefficients, score * samples.Length);
            nIter = Math.Max(nIter, epochs);
        }

        Coefficients = new(coefficients);
        Intercept = new(intercept);
        NClasses = classes.Count;
        Classes = classes;
        NFeatures = samples.Length;
        NIter = nIter;
        T = t + (double)nIter * samples.Count;
    }

    GradientSettings Settings(int maxIter)
    {
        RequireHyperparameter.Known(SGDLossConverter.Names, Loss, nameof(Loss));
        RequireHyperparameter.Known(PenaltyConverter.Names, Penalty, nameof(Penalty));
        RequireHyperparameter.Known(LearningRateConverter.Names, LearningRate, nameof(LearningRate));
        var optimal = LearningRate == LearningRate.Optimal;
        RequireHyperparameter.AtLeast(optimal ? double.Epsilon : 0, Alpha, nameof(Alpha));
        RequireHyperparameter.AtLeast(optimal ? 0 : double.Epsilon, Eta0, nameof(Eta0));
        RequireHyperparameter.Within(0, 1, L1Ratio, nameof(L1Ratio));
        RequireHyperparameter.Within(double.MinValue, double.MaxValue, PowerT, nameof(PowerT));
        RequireHyperparameter.AtLeast(1, MaxIter, nameof(MaxIter));
        RequireHyperparameter.AtLeast(0, Tol ?? 0, nameof(Tol));
        RequireHyperparameter.AtLeast(1, NIterNoChange, nameof(NIterNoChange));
        return new()
        {
            Loss = Loss,
            Penalty = Penalty,
            Alpha = Alpha,
            L1Ratio = L1Ratio,
            FitIntercept = FitIntercept,
            MaxEpochs = maxIter,
            Tol = Tol,
            NIterNoChange = NIterNoChange,
            Shuffle = Shuffle,
            Step = new(LearningRate, Alpha, Eta0, PowerT),
        };
    }
}
