using Scigo.Models;

namespace Scigo.Cli.Prediction;

/// <summary>What a model comes down to: a pipeline has the interfaces of every model, and does what its last step does.</summary>
static class FinalStep
{
    /// <summary>Returns the last step of a pipeline, through pipelines in it; <c>null</c> when there is none; or the model itself.</summary>
    internal static object? Of(object? model) => model is Pipeline pipeline ? Of(pipeline.Steps.LastOrDefault()?.Estimator) : model;

    /// <summary>Returns what the last step gets of rows that the model gets.</summary>
    internal static NDArray<double> InputOf(object model, NDArray<double> x)
    {
        if (model is not Pipeline pipeline)
            return x;
        foreach (var step in pipeline.Steps.SkipLast(1))
            x = ((ITransformer)step.Estimator).Transform(x);
        return InputOf(pipeline.Steps[^1].Estimator, x);
    }
}
