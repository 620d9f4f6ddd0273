namespace Scigo;

/// <summary>
/// What is known about how a model came to be. <c>Fit</c> fills it, saving stores it beside the model. Two are equal when all in them is:
/// names in order, metrics and tags by name, times with their offsets.
/// </summary>
public sealed partial record ModelMetadata
{
    /// <summary>When the model was trained. Nothing else puts a time into a file: equal models and metadata give equal bytes.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>The number of rows trained on.</summary>
    public long? TrainingSamples { get; init; }

    /// <summary>The number of columns trained on.</summary>
    public int? TrainingFeatures { get; init; }

    /// <summary>The names of the columns, in order.</summary>
    public IReadOnlyList<string>? FeatureNames { get; init; }

    /// <summary>How long training took, in seconds.</summary>
    public double? TrainingSeconds { get; init; }

    /// <summary>Figures that judge the model, by name.</summary>
    public IReadOnlyDictionary<string, double>? Metrics { get; init; }

    /// <summary>Whatever else is to be kept, by name: numbers, strings, bools, and lists and maps of them.</summary>
    public ParamSet? Tags { get; init; }
}

/// <summary>A model that knows how it was trained; saving stores that unless it is told otherwise.</summary>
public interface IHasMetadata
{
    /// <summary>How the model was trained; <c>null</c> before training, and after loading a file without metadata.</summary>
    ModelMetadata? Metadata { get; set; }
}
