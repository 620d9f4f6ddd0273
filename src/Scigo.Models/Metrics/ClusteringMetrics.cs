namespace Scigo.Models;

/// <summary>How tight clusters are, and how alike two ways to group the same samples.</summary>
public static class ClusteringMetrics
{
    /// <summary>The sum of the samples' squared distances to their nearest centre (scikit-learn's <c>inertia_</c>).</summary>
    /// <param name="x">The features, shape (samples, features), in some unit.</param>
    /// <param name="centers">The centres, shape (clusters, features).</param>
    /// <returns>The inertia, in that unit squared; 0 is best.</returns>
    /// <exception cref="ArgumentException">A shape does not fit, or a value is NaN or infinite.</exception>
    public static double Inertia(NDArray<double> x, NDArray<double> centers)
    {
        Require.Samples(x, nameof(x));
        Require.Samples(centers, nameof(centers));
        Require.Features(centers.Shape[1], x.Shape[1], nameof(centers));
        return NearestCenter.Inertia(new(x.Span, x.Shape[1]), new(centers.Span, x.Shape[1]));
    }

    /// <summary>
    /// The adjusted Rand index (Hubert and Arabie, <i>Comparing Partitions</i>, 1985): of all pairs of samples, how many more are
    /// together, or apart, in both groupings than chance would have it. What the groups are called does not matter.
    /// </summary>
    /// <param name="labels">The group of each sample, shape (samples).</param>
    /// <param name="other">The group of each sample in the other grouping, shape (samples).</param>
    /// <returns>1 for equal groupings, about 0 for independent ones, at least −0.5 (scikit-learn's <c>adjusted_rand_score</c>).</returns>
    /// <exception cref="ArgumentException">The lengths differ, or there are no samples.</exception>
    public static double AdjustedRandIndex(NDArray<int> labels, NDArray<int> other)
    {
        if (labels.Rank != 1 || labels.Length == 0)
            throw new ArgumentException("Expected shape (samples), with at least one.", nameof(labels));
        Require.Labels(other, labels.Length, nameof(other));
        var cells = new Dictionary<(int, int), long>();
        var (rows, columns) = (new Dictionary<int, long>(), new Dictionary<int, long>());
        for (var i = 0; i < labels.Length; i++)
        {
            Increment(cells, (labels.Span[i], other.Span[i]));
            Increment(rows, labels.Span[i]);
            Increment(columns, other.Span[i]);
        }
        // Ordered pairs of different samples: together in both, in one only, in none.
        var both = Squares(cells.Values) - labels.Length;
        var first = Squares(rows.Values) - labels.Length - both;
        var second = Squares(columns.Values) - labels.Length - both;
        var neither = (Int128)labels.Length * (labels.Length - 1) - both - first - second;
        if (first == 0 && second == 0)
            return 1;
        return 2 * ((double)both * (double)neither - (double)first * (double)second)
            / ((double)(both + first) * (double)(first + neither) + (double)(both + second) * (double)(second + neither));
    }

    static void Increment<T>(Dictionary<T, long> counts, T key)
        where T : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;

    static Int128 Squares(IEnumerable<long> counts) => counts.Aggregate((Int128)0, static (sum, count) => sum + (Int128)count * count);
}
