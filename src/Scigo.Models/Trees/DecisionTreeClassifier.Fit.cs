using System.Diagnostics;

namespace Scigo.Models;

partial class DecisionTreeClassifier
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
        var grower = TreeGrowers.Of(Criterion, new(x), labels, classes.Length, Weights.Ones(nSamples), settings, RandomState);
        Tree = TreeBuilder.Join([grower.Grow()]);
        Classes = classes;
        NFeatures = nFeatures;
        Metadata = Training.Done(nSamples, nFeatures, started);
    }
}
