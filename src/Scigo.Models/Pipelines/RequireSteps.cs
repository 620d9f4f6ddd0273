namespace Scigo.Models;

/// <summary>The check of a pipeline's steps.</summary>
static class RequireSteps
{
    internal static void Valid(List<PipelineStep> steps, string parameter)
    {
        if (steps.Count == 0)
            throw new ArgumentException("A pipeline has at least one step.", parameter);
        RequireNames.Valid(steps.Select(static step => step.Name), parameter, "steps");
        foreach (var step in steps.SkipLast(1))
        {
            if (!PipelineEstimator.Transforms(step.Estimator))
                throw new ArgumentException($"Step '{step.Name}' is not a transformer, and not the last either.", parameter);
        }
        if (steps[^1].Estimator is not (ITransformer or IRegressor or IClassifier or IClusterer))
            throw new ArgumentException(
                $"The last step, '{steps[^1].Name}', is no transformer, regressor, classifier or clusterer.", parameter);
    }
}
