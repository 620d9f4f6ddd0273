using Scigo.Cli.Errors;
using Scigo.Cli.Prediction;
using Scigo.Models;

namespace Scigo.Cli.Fitting;

/// <summary>What a model learns from besides features.</summary>
enum TargetKind
{
    None,
    Numbers,
    Labels,
}

static class TargetKinds
{
    /// <summary>Returns what a model learns from; a pipeline learns from what its last step does.</summary>
    internal static TargetKind Of(object model) => FinalStep.Of(model) switch
    {
        IRegressor => TargetKind.Numbers,
        IClassifier => TargetKind.Labels,
        ITransformer or IClusterer => TargetKind.None,
        null => throw new ToolException("the pipeline has no steps."),
        var other => throw new ToolException($"{((IPersistableModel)other).Codec.WireName} does not learn."),
    };
}
