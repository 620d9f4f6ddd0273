namespace Scigo.Models;

/// <summary>The search for the centre next to a row; the first of several at the same distance.</summary>
static class NearestCenter
{
    /// <summary>Writes the nearest centre of each row.</summary>
    internal static void Find(Rows rows, Rows centers, Span<int> labels)
    {
        var i = 0;
        for (; i <= rows.Count - 4; i += 4)
        {
            var nearest = new LargestOfFour();
            for (var c = 0; c < centers.Count; c++)
                nearest.See(-PairSums.OfFour<SquaredDifference>(rows.Slice(i, 4), centers[c]), c);
            if (nearest.SawNaN)
                throw HoldsNaN();
            nearest.CopyTo(labels.Slice(i, 4));
        }
        for (; i < rows.Count; i++)
            labels[i] = Of(rows[i], centers);
    }

    internal static int Of(ReadOnlySpan<double> row, Rows centers)
    {
        var (nearest, smallest) = (0, double.PositiveInfinity);
        for (var c = 0; c < centers.Count; c++)
        {
            var distance = Number(VectorMath.SquaredDistance(row, centers[c]));
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

    /// <summary>Returns a distance to a centre, which may be anything, if it is one.</summary>
    /// <exception cref="InvalidOperationException">The centre holds NaN, which nothing is near to.</exception>
    internal static double Number(double distance) => double.IsNaN(distance) ? throw HoldsNaN() : distance;

    static InvalidOperationException HoldsNaN() => Inconsistent.Error("The clusterer", "a centre holds NaN");
}
