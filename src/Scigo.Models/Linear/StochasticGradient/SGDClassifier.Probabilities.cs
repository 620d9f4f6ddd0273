namespace Scigo.Models;

partial class SGDClassifier
{
    /// <inheritdoc/>
    /// <remarks>
    /// Logistic regression has 1 / (1 + exp(−score)), modified Huber the score cut off at −1 and 1 and mapped to 0 … 1. Of more than
    /// two classes they are divided by their sum; where all are 0, each is as probable as the others.
    /// </remarks>
    /// <exception cref="InvalidOperationException">The model is not fitted, or <see cref="Loss"/> is neither
    /// <see cref="SGDLoss.LogLoss"/> nor <see cref="SGDLoss.ModifiedHuber"/>.</exception>
    public NDArray<double> PredictProba(NDArray<double> x)
    {
        RequireFitted();
        RequireProbabilities();
        Require.Samples(x, NFeatures, nameof(x));
        var probabilities = new double[checked(x.Shape[0] * NClasses)];
        WriteProbabilities(x.Span, probabilities);
        return new(probabilities, x.Shape[0], NClasses);
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The model is not fitted, or <see cref="Loss"/> is neither
    /// <see cref="SGDLoss.LogLoss"/> nor <see cref="SGDLoss.ModifiedHuber"/>.</exception>
    public void PredictProba(ReadOnlySpan<double> rows, Span<double> destination)
    {
        RequireFitted();
        RequireProbabilities();
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
                row[c] = ProbabilityOf(scores.Of(rows[i], c));
            if (scores.Count == 1)
                (row[0], row[1]) = (1 - row[0], row[0]);
            else
                Probabilities.Normalise(row);
        }
    }

    double ProbabilityOf(double score) =>
        Loss == SGDLoss.LogLoss ? Logistic.Of(score) : (Math.Clamp(score, -1, 1) + 1) / 2;

    void RequireProbabilities()
    {
        if (Loss is not (SGDLoss.LogLoss or SGDLoss.ModifiedHuber))
            throw new InvalidOperationException("This loss gives no probabilities: set Loss to LogLoss or ModifiedHuber and fit again.");
    }
}
