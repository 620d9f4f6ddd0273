namespace Scigo.Models;

/// <summary>
/// The predictions of a regression by trees: for each output a start and the sum of the trees' values, or their mean. Immutable.
/// </summary>
/// <param name="trees">The trees.</param>
/// <param name="start">What sums start from.</param>
/// <param name="divisor">What sums are divided by.</param>
sealed class TreeRegression(CompiledTrees trees, double start, double divisor)
{
    /// <summary>The trees.</summary>
    internal CompiledTrees Trees => trees;

    /// <summary>Returns the predictions of trees whose values are to be averaged.</summary>
    /// <exception cref="InvalidOperationException">The members do not fit together.</exception>
    internal static TreeRegression OfMeans(Trees trees, int nFeatures, string model)
    {
        var width = trees.Value.Rank == 2 ? trees.Value.Shape[1] : 0;
        if (width == 0)
            throw Inconsistent.Error(model, "its nodes have no values");
        return new(CompiledTrees.Compile(trees, nFeatures, width, width, null, model), 0, trees.Count);
    }

    /// <summary>Whether it was made from these.</summary>
    internal bool Uses(Trees source, int nFeatures) => ReferenceEquals(trees.Source, source) && trees.NFeatures == nFeatures;

    /// <inheritdoc cref="IRegressor.Predict(NDArray{double})"/>
    internal NDArray<double> Predict(NDArray<double> x)
    {
        TreeInput.RequireSamples(x, trees.NFeatures, nameof(x));
        var predictions = new double[checked(x.Shape[0] * trees.NSums)];
        PredictRows(x.Span, predictions);
        return trees.NSums == 1 ? new(predictions) : new(predictions, x.Shape[0], trees.NSums);
    }

    /// <inheritdoc cref="IPredictor.Predict"/>
    internal void Predict(ReadOnlySpan<double> rows, Span<double> destination)
    {
        var needed = (long)TreeInput.RequireRows(rows, trees.NFeatures, nameof(rows)) * trees.NSums;
        Require.Room(destination.Length, needed, nameof(destination));
        PredictRows(rows, destination[..(int)needed]);
    }

    void PredictRows(ReadOnlySpan<double> rows, Span<double> sums)
    {
        sums.Fill(start);
        trees.AddTo(rows, sums);
        if (divisor == 1)
            return;
        foreach (ref var sum in sums)
            sum /= divisor;
    }
}
