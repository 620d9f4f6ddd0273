using Scigo.Models;

namespace Scigo.Registry;

/// <summary>What a model does to rows, whichever interface it does it by: it predicts, or else it transforms.</summary>
/// <param name="NFeatures">The number of features in a row.</param>
/// <param name="NOutputs">The number of values given for a row.</param>
/// <param name="Apply">Takes (samples, features), gives (samples, outputs).</param>
sealed record RowFunction(int NFeatures, int NOutputs, Func<NDArray<double>, NDArray<double>> Apply)
{
    /// <summary>Returns <c>null</c> when the model does neither.</summary>
    public static RowFunction? Of(object model) => model switch
    {
        IPredictor { NOutputs: > 0 } predictor => new(predictor.NFeatures, predictor.NOutputs, rows => Predict(predictor, rows)),
        ITransformer { NFeaturesOut: > 0 } transformer => new(transformer.NFeatures, transformer.NFeaturesOut, transformer.Transform),
        _ => null,
    };

    static NDArray<double> Predict(IPredictor predictor, NDArray<double> rows)
    {
        var outputs = new double[checked(rows.Shape[0] * predictor.NOutputs)];
        predictor.Predict(rows.Span, outputs);
        return new(outputs, rows.Shape[0], predictor.NOutputs);
    }
}
