namespace Scigo.Models;

/// <summary>The check of a pipeline's steps.</summary>
static class RequireSteps
{
    internal static void Valid(List<PipelineStep> steps, string parameter)
    {
        if (steps.Count == 0)
            throw new ArgumentException("A pipeline has at least one step.", parameter);
        var names = new HashSet<string>();
        foreach (var step in steps)
        {
            if (string.IsNullOrEmpty(step.Name) || step.Name.Contains("__", StringComparison.Ordinal))
                throw new ArgumentException($"'{step.Name}' is no name for a step: it is empty or holds '__'.", parameter);
            if (step.Name == "steps")
                throw new ArgumentException("A step cannot be named 'steps': that is a parameter of the pipeline.", parameter);
            if (!names.Add(step.Name))
                throw new ArgumentException($"Two steps have the name '{step.Name}'.", parameter);
        }
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
