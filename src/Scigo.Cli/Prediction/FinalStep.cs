using Scigo.Models;

namespace Scigo.Cli.Prediction;

/// <summary>What a model comes down to: a pipeline has the interfaces of every model, and does what its last step does.</summary>
static class FinalStep
{
    /// <summary>Returns the last step of a pipeline, through pipelines in it; <c>null</c> when there is none; or the model itself.</summary>
    internal static object? Of(object? model) => model is Pipeline pipeline ? Of(pipeline.Steps.LastOrDefault()?.Estimator) : model;
}
