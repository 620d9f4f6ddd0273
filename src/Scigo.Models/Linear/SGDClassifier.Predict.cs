namespace Scigo.Models;

partial class SGDClassifier
{
    /// <inheritdoc/>
    public NDArray<int> Predict(NDArray<double> x)
    {
        var coefficients = FittedCoefficients();
        Require.Samples(x, NFeatures, nameof(x));
        var labels = new int[x.Shape[0]];
        PredictRows(coefficients, x.Span, labels);
        return new(labels);
    }

    /// <inheritdoc/>
    public void Predict(ReadOnlySpan<double> rows, Span<int> destination)
    {
        var coefficients = FittedCoefficients();
        Require.Room(destination.Length, Require.Rows(rows, NFeatures, nameof(rows)), nameof(destination));
        PredictRows(coefficients, rows, destination);
    }

    /// <inheritdoc/>
    public void Predict(ReadOnlySpan<double> rows, Span<double> destination)
    {
        var coefficients = FittedCoefficients();
        Require.Room(destination.Length, Require.Rows(rows, NFeatures, nameof(rows)), nameof(destination));
        var numbers = Numbers;
        var samples = new Rows(rows, NFeatures);
        for (var i = 0; i < samples.Count; i++)
            destination[i] = numbers[PositionOf(coefficients, samples[i])];
    }

    /// <inheritdoc/>
    public string[] PredictNames(NDArray<double> x)
    {
        var coefficients = FittedCoefficients();
        Require.Samples(x, NFeatures, nameof(x));
        var samples = new Rows(x.Span, NFeatures);
        var names = new string[samples.Count];
        for (var i = 0; i < names.Length; i++)
            names[i] = Classes[PositionOf(coefficients, samples[i])];
        return names;
    }

    void PredictRows(NDArray<double> coefficients, ReadOnlySpan<double> values, Span<int> destination)
    {
        var numbers = Numbers;
        var rows = new Rows(values, NFeatures);
        for (var i = 0; i < rows.Count; i++)
            destination[i] = numbers[PositionOf(coefficients, rows[i])];
    }

    // The class of the highest score, the first of several; of two classes, the second if its score is positive.
    int PositionOf(NDArray<double> coefficients, ReadOnlySpan<double> row)
    {
        var scores = new LinearScores(coefficients.Span, Intercept.GetValueOrDefault().Span);
        if (scores.Count == 1)
            return scores.Of(row, 0) > 0 ? 1 : 0;
        var (position, highest) = (0, double.NegativeInfinity);
        for (var c = 0; c < scores.Count; c++)
        {
            var score = scores.Of(row, c);
            if (score > highest)
                (position, highest) = (c, score);
        }
        return position;
    }
}
