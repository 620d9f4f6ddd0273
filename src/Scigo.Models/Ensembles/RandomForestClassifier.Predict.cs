namespace Scigo.Models;

partial class RandomForestClassifier
{
    /// <inheritdoc/>
    public NDArray<int> Predict(NDArray<double> x) => Fitted().Labels(x);

    /// <inheritdoc/>
    public void Predict(ReadOnlySpan<double> rows, Span<int> destination) => Fitted().Labels(rows, destination);

    /// <inheritdoc/>
    public void Predict(ReadOnlySpan<double> rows, Span<double> destination) => Fitted().Labels(rows, destination);

    /// <inheritdoc/>
    public string[] PredictNames(NDArray<double> x) => Fitted().Names(x);

    /// <inheritdoc/>
    public NDArray<double> PredictProba(NDArray<double> x) => Fitted().Probabilities(x);

    /// <inheritdoc/>
    public void PredictProba(ReadOnlySpan<double> rows, Span<double> destination) => Fitted().Probabilities(rows, destination);
}
