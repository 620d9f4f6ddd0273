using System.Diagnostics;

namespace Scigo.Models;

partial class RandomForestRegressor
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A shape does not fit, a value is NaN, infinite or too large, or a hyperparameter is out of its
    /// range.</exception>
    public void Fit(NDArray<double> x, NDArray<double> y)
    {
        TreeInput.RequireSamples(x, nameof(x));
        TreeInput.RequireTargets(y, x.Shape[0], nameof(y));
        var started = Stopwatch.GetTimestamp();
        var (nSamples, nFeatures) = (x.Shape[0], x.Shape[1]);
        RequireHyperparameter.Known(RegressionCriterionConverter.Names, Criterion, nameof(Criterion));
        TreeGrowers.RequireTargets(Criterion, y.Span, nameof(y));
        var settings = this.Settings(nSamples, nFeatures);
        FeatureColumns columns = new(x);
        var targets = y.ToArray();
        var (trees, seen) = ForestGrower.Grow(
            this, nSamples, (weights, seed) => TreeGrowers.Of(Criterion, columns, targets, weights, settings, seed));
        NDArray<double>? means = null;
        if (seen is not null)
            means = new(OutOfBag.Means(TreeRegression.OfMeans(trees, nFeatures, nameof(RandomForestRegressor)).Trees, seen, x), y.Shape);

        Trees = trees;
        NFeatures = nFeatures;
        OobR2 = means is { } known && nSamples > 1 ? RegressionMetrics.R2(y, known) : null;
        OobPrediction = means;
        Metadata = Training.Done(nSamples, nFeatures, started);
    }
}
