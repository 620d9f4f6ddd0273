namespace Scigo.Models;

partial class SGDClassifier
{
    private protected override void Learn(NDArray<double> x, int[] labels, string[] classes)
    {
        var nScores = classes.Length == 2 ? 1 : classes.Length;
        Learn(x, labels, classes, new double[nScores * x.Shape[1]], new double[nScores], 1, MaxIter);
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

        SetFitted(coefficients, intercept, classes, samples.Length);
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
