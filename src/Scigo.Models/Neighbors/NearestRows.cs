namespace Scigo.Models;

/// <summary>The rows nearest to another, nearest first; of several at the same distance, the first.</summary>
static class NearestRows
{
    // Rows whose distances are found at a time.
    const int BlockLength = 256;

    /// <summary>Finds as many neighbours as the spans have room for, which are no more than there are rows.</summary>
    /// <param name="row">The row, whose values are finite.</param>
    /// <param name="rows">The rows to search.</param>
    /// <param name="metric">What is near.</param>
    /// <param name="distances">Receives the distances.</param>
    /// <param name="positions">Receives the positions in <paramref name="rows"/>.</param>
    /// <exception cref="InvalidOperationException">A row holds NaN, which nothing is near to.</exception>
    internal static void Find(ReadOnlySpan<double> row, Rows rows, MinkowskiMetric metric, Span<double> distances, Span<int> positions)
    {
        positions = positions[..distances.Length];
        var found = 0;
        Span<double> sums = stackalloc double[BlockLength];
        for (var start = 0; start < rows.Count; start += BlockLength)
        {
            var count = Math.Min(BlockLength, rows.Count - start);
            metric.Reduced(row, new(rows.Slice(start, count), rows.Length), sums);
            for (var i = 0; i < count; i++)
            {
                var reduced = sums[i];
                if (found == distances.Length && reduced >= distances[^1])
                    continue;
                if (double.IsNaN(reduced))
                    throw Inconsistent.Error(nameof(KNeighborsClassifier), "a sample holds NaN");
                // The last place is free, or is given up.
                var place = found < distances.Length ? found++ : found - 1;
                for (; place > 0 && distances[place - 1] > reduced; place--)
                    (distances[place], positions[place]) = (distances[place - 1], positions[place - 1]);
                (distances[place], positions[place]) = (reduced, start + i);
            }
        }
        foreach (ref var distance in distances)
            distance = metric.Distance(distance);
    }
}
