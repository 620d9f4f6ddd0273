namespace Scigo.Models;

partial class DecisionTreeRegressor
{
    /// <inheritdoc/>
    public NDArray<double> Predict(NDArray<double> x) => Fitted().Predict(x);

    /// <inheritdoc/>
    public void Predict(ReadOnlySpan<double> rows, Span<double> destination) => Fitted().Predict(rows, destination);
}
