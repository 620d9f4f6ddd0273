using System.Diagnostics;
using MathNet.Numerics.LinearAlgebra;

namespace Scigo.Models;

partial class Pipeline
{
    /// <summary>
    /// Fits all steps, the last of which learns without targets: a transformer or a clusterer. When a step refuses its data, those
    /// before it stay fitted.
    /// </summary>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <exception cref="ArgumentException">The shape does not fit, a value is NaN or infinite, or <see cref="Steps"/> are not
    /// valid.</exception>
    /// <exception cref="InvalidOperationException">The last step needs targets.</exception>
    public void Fit(NDArray<double> x) => FitTransformFinal(x, transform: false);

    /// <summary>Fits all steps, the last of which is a regressor. When a step refuses its data, those before it stay fitted.</summary>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <param name="y">The targets, shape (samples) or (samples, outputs).</param>
    /// <exception cref="ArgumentException">A shape does not fit, a value is NaN or infinite, or <see cref="Steps"/> are not
    /// valid.</exception>
    /// <exception cref="InvalidOperationException">The last step is no regressor.</exception>
    public void Fit(NDArray<double> x, NDArray<double> y)
    {
        RequireFit(x);
        Require.Targets(y, x.Shape[0], nameof(y));
        var final = Steps[^1];
        Action<NDArray<double>> fit = final.Estimator switch
        {
            IRegressor regressor => transformed => regressor.Fit(transformed, y),
            Pipeline pipeline => transformed => pipeline.Fit(transformed, y),
            _ => throw new InvalidOperationException($"The last step, '{final.Name}', is no regressor: call another Fit."),
        };
        FitSteps(x, fit);
    }

    /// <summary>Fits all steps, the last of which is a classifier. When a step refuses its data, those before it stay fitted.</summary>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <param name="y">The labels, shape (samples).</param>
    /// <exception cref="ArgumentException">A shape does not fit, a feature is NaN or infinite, or <see cref="Steps"/> are not
    /// valid.</exception>
    /// <exception cref="InvalidOperationException">The last step is no classifier.</exception>
    public void Fit(NDArray<double> x, NDArray<int> y)
    {
        RequireFit(x);
        Require.Labels(y, x.Shape[0], nameof(y));
        var final = Steps[^1];
        Action<NDArray<double>> fit = final.Estimator switch
        {
            IClassifier classifier => transformed => classifier.Fit(transformed, y),
            Pipeline pipeline => transformed => pipeline.Fit(transformed, y),
            _ => throw new InvalidOperationException($"The last step, '{final.Name}', is no classifier: call another Fit."),
        };
        FitSteps(x, fit);
    }

    /// <summary>Fits all steps, the last of which is a classifier. When a step refuses its data, those before it stay fitted.</summary>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <param name="y">The name of the class of each sample.</param>
    /// <exception cref="ArgumentException">A shape does not fit, a feature is NaN or infinite, a name is <c>null</c>, or
    /// <see cref="Steps"/> are not valid.</exception>
    /// <exception cref="InvalidOperationException">The last step is no classifier.</exception>
    public void Fit(NDArray<double> x, IReadOnlyList<string> y)
    {
        RequireFit(x);
        Require.Labels(y, x.Shape[0], nameof(y));
        var final = Steps[^1];
        Action<NDArray<double>> fit = final.Estimator switch
        {
            IClassifier classifier => transformed => classifier.Fit(transformed, y),
            Pipeline pipeline => transformed => pipeline.Fit(transformed, y),
            _ => throw new InvalidOperationException($"The last step, '{final.Name}', is no classifier: call another Fit."),
        };
        FitSteps(x, fit);
    }

    /// <summary>Fits all steps and applies them, with each step's work done once.</summary>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <returns>The transformed features, shape (samples, <see cref="NFeaturesOut"/>).</returns>
    /// <exception cref="ArgumentException">The shape does not fit, a value is NaN or infinite, or <see cref="Steps"/> are not
    /// valid.</exception>
    /// <exception cref="InvalidOperationException">The last step does not transform.</exception>
    public NDArray<double> FitTransform(NDArray<double> x)
    {
        FinalTransformer();
        return FitTransformFinal(x, transform: true);
    }

    /// <inheritdoc cref="Fit(NDArray{double}, NDArray{double})"/>
    /// <param name="x">The features, samples × features.</param>
    /// <param name="y">The target of each sample.</param>
    public void Fit(Matrix<double> x, Vector<double> y) =>
        Fit(new NDArray<double>(x.ToRowMajorArray(), x.RowCount, x.ColumnCount), new NDArray<double>(y.ToArray()));

    NDArray<double> FitTransformFinal(NDArray<double> x, bool transform)
    {
        RequireFit(x);
        var final = Steps[^1];
        if (!PipelineEstimator.FitsWithoutTargets(final.Estimator))
            throw new InvalidOperationException($"The last step, '{final.Name}', learns from targets: call Fit with x and y.");
        NDArray<double> result = default;
        FitSteps(x, transformed =>
        {
            if (transform)
                result = FitTransformStep(final.Estimator, transformed);
            else if (final.Estimator is ITransformer transformer)
                transformer.Fit(transformed);
            else
                ((IClusterer)final.Estimator).Fit(transformed);
        });
        return result;
    }

    void FitSteps(NDArray<double> x, Action<NDArray<double>> fitFinal)
    {
        var started = Stopwatch.GetTimestamp();
        var transformed = x;
        for (var step = 0; step < Steps.Count - 1; step++)
            transformed = FitTransformStep(Steps[step].Estimator, transformed);
        fitFinal(transformed);
        Metadata = Training.Done(x.Shape[0], x.Shape[1], started);
    }

    static NDArray<double> FitTransformStep(object estimator, NDArray<double> x) =>
        estimator is Pipeline pipeline ? pipeline.FitTransform(x) : ((ITransformer)estimator).FitTransform(x);

    void RequireFit(NDArray<double> x)
    {
        RequireSteps.Valid(Steps, nameof(Steps));
        Require.Shape(x, nameof(x));
        RequireValues(x.Span, nameof(x));
    }
}
