namespace Scigo.Models;

partial class LinearRegression
{
    /// <inheritdoc/>
    public NDArray<double> Predict(NDArray<double> x)
    {
        var coef = Coef;
        Require.Samples(x, NFeatures, nameof(x));
        var nSamples = x.Shape[0];
        var predictions = new double[checked(nSamples * NOutputs)];
        PredictRows(coef, x.Span, predictions);
        return coef.Rank == 1 ? new(predictions) : new(predictions, nSamples, NOutputs);
    }

    /// <inheritdoc/>
    public void Predict(ReadOnlySpan<double> rows, Span<double> destination)
    {
        var coef = Coef;
        var nRows = Require.Rows(rows, NFeatures, nameof(rows));
        Require.Room(destination.Length, (long)nRows * NOutputs, nameof(destination));
        PredictRows(coef, rows, destination);
    }

    void PredictRows(NDArray<double> coef, ReadOnlySpan<double> values, Span<double> destination)
    {
        var coefficients = new Rows(coef.Span, NFeatures);
        var single = Intercept;
        var intercepts = coef.Rank == 1 ? new(in single) : Intercepts.GetValueOrDefault().Span;
        var rows = new Rows(values, coefficients.Length);
        var next = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            for (var output = 0; output < intercepts.Length; output++)
                destination[next++] = VectorMath.Dot(row, coefficients[output]) + intercepts[output];
        }
    }
}
