namespace Scigo.Models;

partial class LogisticRegression
{
    /// <inheritdoc/>
    public override ScoreFunction ScoreFunction =>
        MultiClass == MultiClass.Multinomial || (MultiClass == MultiClass.Auto && NClasses > 2) ? ScoreFunction.Softmax : ScoreFunction.Logistic;

    /// <inheritdoc/>
    /// <remarks>
    /// The softmax of the scores, of two classes by <see cref="MultiClass.Auto"/> 1 / (1 + exp(−score)), which
    /// <see cref="MultiClass.OneVsRest"/> divides by their sum over all classes.
    /// </remarks>
    public NDArray<double> PredictProba(NDArray<double> x) => ProbabilitiesOf(x);

    /// <inheritdoc/>
    public void PredictProba(ReadOnlySpan<double> rows, Span<double> destination) => ProbabilitiesOf(rows, destination);
}
