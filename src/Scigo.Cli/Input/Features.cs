namespace Scigo.Cli.Input;

/// <summary>What a model wants of each row.</summary>
/// <param name="Count">The number of features; 0 when the model does not say.</param>
/// <param name="Names">Their names, in order, when the file has them.</param>
sealed record Features(int Count, IReadOnlyList<string>? Names)
{
    internal static Features Of(object model, ModelMetadata? metadata)
    {
        var count = model switch
        {
            Models.IPredictor predictor => predictor.NFeatures,
            Models.ITransformer transformer => transformer.NFeatures,
            _ => 0,
        };
        // Names that are not those of the features help nobody.
        var names = metadata?.FeatureNames;
        return new Features(count, names is { Count: > 0 } && (count == 0 || names.Count == count) ? names : null);
    }
}
