namespace Scigo.Models;

/// <summary>A named step of a <see cref="Pipeline"/>.</summary>
[PersistableModel("PipelineStep")]
public sealed partial class PipelineStep
{
    /// <summary>The step's name, unique in its pipeline, without two underscores in a row.</summary>
    [Member(1)]
    public required string Name { get; set; }

    /// <summary>
    /// The model: an <see cref="ITransformer"/>, or in the last step also an <see cref="IRegressor"/>, <see cref="IClassifier"/>,
    /// <see cref="IClusterer"/> or <see cref="Pipeline"/>. Its fitted state is saved with the pipeline.
    /// </summary>
    [Member(2)]
    public required object Estimator { get; set; }
}
