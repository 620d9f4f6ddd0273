namespace Scigo.Registry;

/// <summary>Inputs with the outputs that a model gave for them: whoever loads the model can see that it still gives them.</summary>
[PersistableModel("scigo.registry.ParitySamples")]
public sealed partial class ParitySamples
{
    /// <summary>The rows, shape (samples, features).</summary>
    [Member(1)]
    public required NDArray<double> Inputs { get; init; }

    /// <summary>What the model gave for each, shape (samples, outputs).</summary>
    [Member(2)]
    public required NDArray<double> Outputs { get; init; }

    /// <summary>Predicts rows, and keeps them with what the model gives for them.</summary>
    /// <param name="model">The model.</param>
    /// <param name="inputs">The rows, shape (samples, features).</param>
    /// <exception cref="ArgumentException">The model neither predicts nor transforms, or the rows do not fit it.</exception>
    public static ParitySamples Of(object model, NDArray<double> inputs)
    {
        var predictor = RowFunction.Of(model)
            ?? throw new ArgumentException($"{model.GetType()} neither predicts nor transforms: it has no parity samples.", nameof(model));
        if (inputs.Rank != 2 || inputs.Shape[0] == 0 || inputs.Shape[1] != predictor.NFeatures)
            throw new ArgumentException(
                $"The samples have the shape ({string.Join(", ", inputs.Shape.ToArray())}); the model takes rows of {predictor.NFeatures} features.",
                nameof(inputs));
        return new() { Inputs = inputs, Outputs = predictor.Apply(inputs) };
    }

    void OnLoaded()
    {
        if (Inputs.Rank != 2 || Outputs.Rank != 2 || Inputs.Shape[0] == 0 || Inputs.Shape[0] != Outputs.Shape[0])
            throw new FormatException("There are not as many outputs as inputs, or none.");
    }
}
