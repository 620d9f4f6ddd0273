namespace Scigo.Cli.Fitting;

/// <summary>How well a model says again what it was taught: no judgement of what it says about other rows.</summary>
static class TrainingScore
{
    /// <summary>The part of labels that are right.</summary>
    internal static double Accuracy(IReadOnlyList<string> labels, string[] predicted) =>
        (double)labels.Zip(predicted, static (label, name) => label == name).Count(static same => same) / labels.Count;

    /// <summary>
    /// The coefficient of determination, the mean of those of all outputs: 1 less the squared errors over the squared deviations from
    /// the mean. An output that is constant counts as 1 if it is predicted exactly, else as 0, as with scikit-learn.
    /// </summary>
    internal static double R2(ReadOnlySpan<double> targets, ReadOnlySpan<double> predicted, int outputs)
    {
        var total = 0.0;
        for (var output = 0; output < outputs; output++)
        {
            var (mean, residual, deviation) = (0.0, 0.0, 0.0);
            for (var i = output; i < targets.Length; i += outputs)
                mean += targets[i] * outputs / targets.Length;
            for (var i = output; i < targets.Length; i += outputs)
            {
                residual += (targets[i] - predicted[i]) * (targets[i] - predicted[i]);
                deviation += (targets[i] - mean) * (targets[i] - mean);
            }
            total += residual == 0 ? 1 : deviation == 0 ? 0 : 1 - residual / deviation;
        }
        return total / outputs;
    }
}
