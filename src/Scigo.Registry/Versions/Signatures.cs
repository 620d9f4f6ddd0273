using Scigo.Models;

namespace Scigo.Registry;

/// <summary>The signatures of models, and how two differ.</summary>
static class Signatures
{
    /// <summary>Returns what a fitted model takes and gives; <c>null</c> when it neither predicts nor transforms.</summary>
    public static InputSignature? Of(object model, ModelMetadata? metadata) => RowFunction.Of(model) is not { } function ? null : new()
    {
        NFeatures = function.NFeatures,
        NOutputs = function.NOutputs,
        FeatureNames = metadata?.FeatureNames is { } names && names.Count == function.NFeatures ? [.. names] : null,
        Classes = LastStep(model) is IClassifier classifier ? [.. classifier.Classes] : null,
    };

    /// <summary>Says the first thing in which two signatures differ for those who use them; <c>null</c> when there is none.</summary>
    public static string? Difference(InputSignature before, InputSignature after)
    {
        if (before.NFeatures != after.NFeatures)
            return $"it takes {after.NFeatures} features, not {before.NFeatures}";
        if (before.DType != after.DType)
            return $"it takes features of {after.DType}, not {before.DType}";
        if (before.FeatureNames is { } names && after.FeatureNames is { } others && !names.SequenceEqual(others))
            return $"its features are {string.Join(", ", others)}, not {string.Join(", ", names)}";
        if (before.NOutputs != after.NOutputs)
            return $"it gives {after.NOutputs} values for a row, not {before.NOutputs}";
        if (!(before.Classes ?? []).SequenceEqual(after.Classes ?? []))
            return $"its classes are {Words(after.Classes)}, not {Words(before.Classes)}";
        return null;
    }

    static string Words(IReadOnlyList<string>? classes) => classes is null ? "none" : string.Join(", ", classes);

    static object? LastStep(object? model) => model is Pipeline pipeline ? LastStep(pipeline.Steps.LastOrDefault()?.Estimator) : model;
}
