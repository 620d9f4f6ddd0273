namespace Scigo.Models;

partial class Pipeline
{
    /// <summary>Applies all transformers and predicts with the last step.</summary>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <returns>
    /// What the last step predicts: shape (samples), or (samples, outputs) from a regressor fitted with targets of rank 2. Labels
    /// of classes and clusters are whole numbers.
    /// </returns>
    /// <exception cref="ArgumentException">The shape does not fit, or a value is NaN or infinite.</exception>
    /// <exception cref="InvalidOperationException">The pipeline is not fitted, or its last step does not predict.</exception>
    public NDArray<double> Predict(NDArray<double> x)
    {
        var final = FinalPredictor();
        RequireFitted();
        RequireSamples(x);
        var transformed = TransformBefore(x, Steps.Count - 1);
        switch (final)
        {
            case IRegressor regressor:
                return regressor.Predict(transformed);
            case Pipeline pipeline:
                return pipeline.Predict(transformed);
            default:
                var labels = new double[x.Shape[0]];
                final.Predict(transformed.Span, labels);
                return new(labels);
        }
    }

    /// <inheritdoc/>
    /// <remarks>What is between two steps lives in pooled memory, some rows at a time.</remarks>
    public void Predict(ReadOnlySpan<double> rows, Span<double> destination)
    {
        var final = FinalPredictor();
        InBlocks(final, final.NOutputs, rows, destination, static (last, block, results) => last.Predict(block, results));
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The pipeline is not fitted, or its last step does not transform.</exception>
    public NDArray<double> Transform(NDArray<double> x)
    {
        FinalTransformer();
        RequireFitted();
        RequireSamples(x);
        return TransformBefore(x, Steps.Count);
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The pipeline is not fitted, or its last step does not transform.</exception>
    public void Transform(ReadOnlySpan<double> rows, Span<double> destination)
    {
        var final = FinalTransformer();
        InBlocks(final, final.NFeaturesOut, rows, destination, static (last, block, results) => last.Transform(block, results));
    }

    // Applies the last step to what those before it make of some rows at a time.
    void InBlocks<T>(T final, int width, ReadOnlySpan<double> rows, Span<double> destination, RowsFunction<T> apply)
    {
        RequireFitted();
        var nRows = Require.WholeRows(rows.Length, NFeatures, nameof(rows));
        RequireValues(rows, nameof(rows));
        Require.Room(destination.Length, (long)nRows * width, nameof(destination));

        using var blocks = new PipelineBlocks(Steps, rows, NFeatures);
        while (blocks.MoveNext())
        {
            apply(final, blocks.Current, destination);
            destination = destination[(blocks.CurrentRows * width)..];
        }
    }

    NDArray<double> TransformBefore(NDArray<double> x, int end)
    {
        for (var step = 0; step < end; step++)
            x = PipelineEstimator.Transformer(Steps[step]).Transform(x);
        return x;
    }

    void RequireSamples(NDArray<double> x)
    {
        Require.Shape(x, NFeatures, nameof(x));
        RequireValues(x.Span, nameof(x));
    }

    // A first step that knows missing values looks at them itself.
    void RequireValues(ReadOnlySpan<double> values, string name)
    {
        if (AllowsMissing)
            Require.FiniteOrMissing(values, name);
        else
            Require.Finite(values, name);
    }

    // Steps can be replaced after fitting, and files can hold steps that were never fitted together.
    void RequireFitted()
    {
        var found = NFeatures;
        for (var i = 0; i < Steps.Count; i++)
        {
            var step = Steps[i];
            var taken = PipelineEstimator.NFeatures(step.Estimator);
            if (taken <= 0)
                throw NotFitted.Error($"Step '{step.Name}' of the pipeline");
            if (taken != found)
                throw new InvalidOperationException(
                    $"Step '{step.Name}' takes {taken} features, but the step before it makes {found}: fit the pipeline again.");
            if (i < Steps.Count - 1)
                found = PipelineEstimator.Transformer(step).NFeaturesOut;
        }
    }

    delegate void RowsFunction<in T>(T final, ReadOnlySpan<double> rows, Span<double> destination);
}
