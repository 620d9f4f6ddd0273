namespace Scigo.Models;

partial class CentroidClusterer
{
    /// <summary>Finds the Euclidean distance of each sample to each centre.</summary>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <returns>The distances, shape (samples, clusters).</returns>
    /// <exception cref="ArgumentException">The shape does not fit, or a value is NaN or infinite.</exception>
    /// <exception cref="InvalidOperationException">The model is not fitted.</exception>
    public NDArray<double> Transform(NDArray<double> x)
    {
        var centers = FittedCenters();
        Require.Samples(x, NFeatures, nameof(x));
        var distances = new double[checked(x.Shape[0] * FittedClusters)];
        WriteDistances(x.Span, centers, distances);
        return new(distances, x.Shape[0], FittedClusters);
    }

    /// <summary>Finds the Euclidean distance of each row to each centre without allocating.</summary>
    /// <inheritdoc/>
    public void Transform(ReadOnlySpan<double> rows, Span<double> destination)
    {
        var centers = FittedCenters();
        var nRows = Require.Rows(rows, NFeatures, nameof(rows));
        Require.Room(destination.Length, (long)nRows * FittedClusters, nameof(destination));
        WriteDistances(rows, centers, destination);
    }

    void WriteDistances(ReadOnlySpan<double> values, NDArray<double> fitted, Span<double> destination)
    {
        var rows = new Rows(values, NFeatures);
        var centers = new Rows(fitted.Span, NFeatures);
        destination = destination[..(rows.Count * centers.Count)];
        PairSums.Write<SquaredDifference>(rows, centers, destination);
        foreach (ref var distance in destination)
            distance = Math.Sqrt(NearestCenter.Number(distance));
    }
}
