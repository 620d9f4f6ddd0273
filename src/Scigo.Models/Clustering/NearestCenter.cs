namespace Scigo.Models;

/// <summary>The search for the centre next to a row; the first of several at the same distance.</summary>
static class NearestCenter
{
    /// <summary>Writes the nearest centre of each row.</summary>
    internal static void Find(Rows rows, Rows centers, Span<int> labels)
    {
        for (var i = 0; i < rows.Count; i++)
            labels[i] = Of(rows[i], centers);
    }

    internal static int Of(ReadOnlySpan<double> row, Rows centers)
    {
        var (nearest, smallest) = (0, double.PositiveInfinity);
        for (var c = 0; c < centers.Count; c++)
        {
            var distance = SquaredDistance(row, centers[c]);
            if (distance < smallest)
                (nearest, smallest) = (c, distance);
        }
        return nearest;
    }

    /// <summary>The sum of the rows' squared distances to their nearest centres.</summary>
    internal static double Inertia(Rows rows, Rows centers)
    {
        var inertia = 0.0;
        for (var i = 0; i < rows.Count; i++)
            inertia += VectorMath.SquaredDistance(rows[i], centers[Of(rows[i], centers)]);
        return inertia;
    }

    /// <summary>The squared distance of a row, whose values are finite, to a centre that may be anything.</summary>
    /// <exception cref="InvalidOperationException">The centre holds NaN, which nothing is near to.</exception>
    internal static double SquaredDistance(ReadOnlySpan<double> row, ReadOnlySpan<double> center)
    {
        var distance = VectorMath.SquaredDistance(row, center);
        return double.IsNaN(distance) ? throw Inconsistent.Error("The clusterer", "a centre holds NaN") : distance;
    }
}
