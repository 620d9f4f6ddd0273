namespace Scigo.Models;

partial class LogisticRegression
{
    /// <inheritdoc/>
    /// <remarks>
    /// The softmax of the scores, of two classes by <see cref="MultiClass.Auto"/> 1 / (1 + exp(−score)), which
    /// <see cref="MultiClass.OneVsRest"/> divides by their sum over all classes.
    /// </remarks>
    public NDArray<double> PredictProba(NDArray<double> x)
    {
        RequireFitted();
        Require.Samples(x, NFeatures, nameof(x));
        var probabilities = new double[checked(x.Shape[0] * NClasses)];
        WriteProbabilities(x.Span, probabilities);
        return new(probabilities, x.Shape[0], NClasses);
    }

    /// <inheritdoc/>
    public void PredictProba(ReadOnlySpan<double> rows, Span<double> destination)
    {
        RequireFitted();
        Require.Room(destination.Length, (long)Require.Rows(rows, NFeatures, nameof(rows)) * NClasses, nameof(destination));
        WriteProbabilities(rows, destination);
    }

    void WriteProbabilities(ReadOnlySpan<double> values, Span<double> destination)
    {
        var scores = Scores;
        var rows = new Rows(values, NFeatures);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = destination.Slice(i * NClasses, NClasses);
            for (var c = 0; c < scores.Count; c++)
                row[c] = scores.Of(rows[i], c);
            if (scores.Count == 1)
            {
                // Multinomial, the scores are 2·score apart.
                var second = Logistic.Of(IsMultinomial ? 2 * row[0] : row[0]);
                (row[0], row[1]) = (1 - second, second);
            }
            else if (IsMultinomial)
            {
                Softmax.Apply(row);
            }
            else
            {
                Logistic.Normalised(row);
            }
        }
    }
}
