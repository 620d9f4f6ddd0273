namespace Scigo.Models;

partial class SGDClassifier
{
    /// <inheritdoc/>
    public override ScoreFunction ScoreFunction => Loss switch
    {
        SGDLoss.LogLoss => ScoreFunction.Logistic,
        SGDLoss.ModifiedHuber => ScoreFunction.ModifiedHuber,
        _ => ScoreFunction.None,
    };

    /// <inheritdoc/>
    /// <remarks>
    /// Logistic regression has 1 / (1 + exp(−score)), modified Huber the score cut off at −1 and 1 and mapped to 0 … 1. Of more than
    /// two classes they are divided by their sum; where all are 0, each is as probable as the others.
    /// </remarks>
    /// <exception cref="InvalidOperationException">The model is not fitted, or <see cref="Loss"/> is neither
    /// <see cref="SGDLoss.LogLoss"/> nor <see cref="SGDLoss.ModifiedHuber"/>.</exception>
    public NDArray<double> PredictProba(NDArray<double> x)
    {
        RequireProbabilities();
        return ProbabilitiesOf(x);
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The model is not fitted, or <see cref="Loss"/> is neither
    /// <see cref="SGDLoss.LogLoss"/> nor <see cref="SGDLoss.ModifiedHuber"/>.</exception>
    public void PredictProba(ReadOnlySpan<double> rows, Span<double> destination)
    {
        RequireProbabilities();
        ProbabilitiesOf(rows, destination);
    }

    void RequireProbabilities()
    {
        RequireFitted();
        if (ScoreFunction == ScoreFunction.None)
            throw new InvalidOperationException("This loss gives no probabilities: set Loss to LogLoss or ModifiedHuber and fit again.");
    }
}
