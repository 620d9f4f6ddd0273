using System.Diagnostics;

namespace Scigo.Models;

partial class GradientBoostingClassifier
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A shape does not fit, a feature is NaN, infinite or too large for single precision, there is
    /// one class only, or a hyperparameter is out of its range.</exception>
    public void Fit(NDArray<double> x, NDArray<int> y)
    {
        TreeInput.RequireSamples(x, nameof(x));
        Require.Labels(y, x.Shape[0], nameof(y));
        Fit(x, ClassNames.Of(y), ClassNames.Distinct(y));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A shape does not fit, a feature is NaN, infinite or too large for single precision, a name is
    /// <c>null</c>, there is one class only, or a hyperparameter is out of its range.</exception>
    public void Fit(NDArray<double> x, IReadOnlyList<string> y)
    {
        TreeInput.RequireSamples(x, nameof(x));
        Require.Labels(y, x.Shape[0], nameof(y));
        Fit(x, y, ClassNames.Distinct(y));
    }

    // Nothing changes until all is learnt.
    void Fit(NDArray<double> x, IReadOnlyList<string> y, string[] classes)
    {
        if (classes.Length < 2)
            throw new ArgumentException($"Found {classes.Length} class, while at least 2 are required.", nameof(y));
        var started = Stopwatch.GetTimestamp();
        RequireHyperparameter.Known(ClassificationLossConverter.Names, Loss, nameof(Loss));
        this.Require();
        var loss = BoostedClassification.LossOf(Loss, classes.Length)
            ?? throw new ArgumentException($"{Loss} is a loss of 2 classes, not {classes.Length}.", nameof(Loss));
        var positions = Array.ConvertAll(ClassNames.Positions(classes, y, nameof(y)), static position => (double)position);
        var (trees, start, losses) = GradientBoosting.Fit(this, loss, x, positions, stratify: true);
        Trees = trees;
        Start = new(start);
        TrainScore = new(losses);
        Classes = classes;
        NFeatures = x.Shape[1];
        Metadata = Training.Done(x.Shape[0], x.Shape[1], started);
    }
}
