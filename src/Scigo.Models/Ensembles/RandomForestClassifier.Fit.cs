using System.Diagnostics;

namespace Scigo.Models;

partial class RandomForestClassifier
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A shape does not fit, a feature is NaN, infinite or too large for single precision, or a
    /// hyperparameter is out of its range.</exception>
    public void Fit(NDArray<double> x, NDArray<int> y)
    {
        TreeInput.RequireSamples(x, nameof(x));
        Require.Labels(y, x.Shape[0], nameof(y));
        Fit(x, ClassNames.Of(y), ClassNames.Distinct(y));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A shape does not fit, a feature is NaN, infinite or too large for single precision, a name is
    /// <c>null</c>, or a hyperparameter is out of its range.</exception>
    public void Fit(NDArray<double> x, IReadOnlyList<string> y)
    {
        TreeInput.RequireSamples(x, nameof(x));
        Require.Labels(y, x.Shape[0], nameof(y));
        Fit(x, y, ClassNames.Distinct(y));
    }

    // Nothing changes until all is learnt.
    void Fit(NDArray<double> x, IReadOnlyList<string> y, string[] classes)
    {
        var started = Stopwatch.GetTimestamp();
        var (nSamples, nFeatures) = (x.Shape[0], x.Shape[1]);
        RequireHyperparameter.Known(ClassificationCriterionConverter.Names, Criterion, nameof(Criterion));
        var settings = this.Settings(nSamples, nFeatures);
        var labels = ClassNames.Positions(classes, y, nameof(y));
        FeatureColumns columns = new(x);
        var (trees, seen) = ForestGrower.Grow(
            this, nSamples, (weights, seed) => TreeGrowers.Of(Criterion, columns, labels, classes.Length, weights, settings, seed));
        double[]? means = null;
        if (seen is not null)
            means = OutOfBag.Means(TreeClassification.OfVotes(trees, classes, nFeatures, nameof(RandomForestClassifier)).Trees, seen, x);

        Trees = trees;
        Classes = classes;
        NFeatures = nFeatures;
        OobAccuracy = means is null ? null : OutOfBag.Accuracy(means, labels);
        OobDecisionFunction = means is null ? null : new(means, nSamples, classes.Length);
        Metadata = Training.Done(nSamples, nFeatures, started);
    }
}
