namespace Scigo.Models;

/// <summary>The questions that a pipeline asks a step, whatever it is.</summary>
static class PipelineEstimator
{
    internal static int NFeatures(object estimator) => estimator switch
    {
        ITransformer transformer => transformer.NFeatures,
        IPredictor predictor => predictor.NFeatures,
        _ => 0,
    };

    /// <summary>The estimator of a step before the last. Steps can change after fitting, and files can hold anything.</summary>
    internal static ITransformer Transformer(PipelineStep step) => step.Estimator as ITransformer
        ?? throw new InvalidOperationException($"Step '{step.Name}' is not a transformer, and not the last either.");

    /// <summary>Whether the estimator transforms; a pipeline does if its last step does.</summary>
    internal static bool Transforms(object estimator) =>
        estimator is Pipeline pipeline ? pipeline.Steps is [.., { Estimator: var last }] && Transforms(last) : estimator is ITransformer;

    /// <summary>Whether the estimator learns from no targets.</summary>
    internal static bool FitsWithoutTargets(object estimator) =>
        estimator is Pipeline pipeline
            ? pipeline.Steps is [.., { Estimator: var last }] && FitsWithoutTargets(last)
            : estimator is ITransformer or IClusterer;
}
