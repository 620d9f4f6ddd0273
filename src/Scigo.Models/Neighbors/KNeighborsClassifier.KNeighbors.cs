namespace Scigo.Models;

partial class KNeighborsClassifier
{
    /// <summary>Finds the nearest samples of each row.</summary>
    /// <param name="x">The features, shape (rows, features).</param>
    /// <returns>
    /// The distances, nearest first, and the positions of those samples among the ones fitted, both of shape (rows,
    /// <see cref="NNeighbors"/>).
    /// </returns>
    /// <exception cref="ArgumentException">The shape does not fit, or a value is NaN or infinite.</exception>
    /// <exception cref="InvalidOperationException">The model is not fitted.</exception>
    public (NDArray<double> Distances, NDArray<int> Indices) KNeighbors(NDArray<double> x)
    {
        RequireFitted();
        Require.Samples(x, NFeatures, nameof(x));
        var length = checked(x.Shape[0] * NNeighbors);
        var (distances, indices) = (new double[length], new int[length]);
        KNeighbors(x.Span, distances, indices);
        return (new(distances, x.Shape[0], NNeighbors), new(indices, x.Shape[0], NNeighbors));
    }

    /// <summary>Finds the nearest samples of each row without allocating.</summary>
    /// <param name="rows">Rows of <see cref="Classifier.NFeatures"/> features, one after the other.</param>
    /// <param name="distances">Receives <see cref="NNeighbors"/> distances per row, nearest first.</param>
    /// <param name="indices">Receives the positions of those samples among the ones fitted.</param>
    /// <exception cref="ArgumentException"><paramref name="rows"/> is not a whole number of rows or holds NaN or an infinity, or a
    /// destination is too short.</exception>
    /// <exception cref="InvalidOperationException">The model is not fitted.</exception>
    public void KNeighbors(ReadOnlySpan<double> rows, Span<double> distances, Span<int> indices)
    {
        RequireFitted();
        var nRows = Require.Rows(rows, NFeatures, nameof(rows));
        Require.Room(distances.Length, (long)nRows * NNeighbors, nameof(distances));
        Require.Room(indices.Length, (long)nRows * NNeighbors, nameof(indices));
        var x = new Rows(rows, NFeatures);
        for (var i = 0; i < nRows; i++)
            NearestRows.Find(x[i], Samples, new(P), distances.Slice(i * NNeighbors, NNeighbors), indices.Slice(i * NNeighbors, NNeighbors));
    }
}
