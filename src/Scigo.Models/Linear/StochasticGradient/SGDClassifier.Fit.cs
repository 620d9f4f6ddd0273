namespace Scigo.Models;

partial class SGDClassifier
{
    private protected override GradientSettings Settings()
    {
        RequireHyperparameter.Known(SGDLossConverter.Names, Loss, nameof(Loss));
        RequireHyperparameter.Known(PenaltyConverter.Names, Penalty, nameof(Penalty));
        RequireHyperparameter.Within(0, 1, L1Ratio, nameof(L1Ratio));
        return CheckedSettings() with
        {
            Penalty = Penalty,
            Alpha = Alpha,
            L1Ratio = L1Ratio,
            Step = StepSize.Checked(LearningRate, Alpha, Eta0, PowerT),
        };
    }

    private protected override int Run(
        GradientSettings settings, Rows samples, double[] targets, double[] weights, ref double intercept, double t, RandomNumbers random) =>
        StochasticGradient.Run(settings, new MarginLoss(Loss), samples, targets, weights, ref intercept, t, random);
}
