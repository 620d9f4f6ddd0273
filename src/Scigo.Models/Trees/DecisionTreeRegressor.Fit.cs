using System.Diagnostics;

namespace Scigo.Models;

partial class DecisionTreeRegressor
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
        var grower = TreeGrowers.Of(Criterion, new(x), y.ToArray(), Weights.Ones(nSamples), settings, RandomState);
        Tree = TreeBuilder.Join([grower.Grow()]);
        NFeatures = nFeatures;
        Metadata = Training.Done(nSamples, nFeatures, started);
    }
}
