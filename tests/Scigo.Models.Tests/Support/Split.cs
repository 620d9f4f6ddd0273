namespace Scigo.Models.Tests;

/// <summary>Parts of a data set.</summary>
static class Split
{
    /// <summary>Every so many rows, from a start.</summary>
    internal static NDArray<double> Every(this NDArray<double> x, int step, int start = 0) => x.Where(i => i % step == start);

    /// <summary>The first rows.</summary>
    internal static NDArray<double> Head(this NDArray<double> x, int rows) => x.Where(i => i < rows);

    /// <summary>The rows, or values of rank 1, whose number the predicate takes.</summary>
    internal static NDArray<double> Where(this NDArray<double> x, Predicate<int> isTaken)
    {
        if (x.Rank == 1)
            return new(x.ToArray().Where((_, i) => isTaken(i)).ToArray());
        var columns = x.Shape[1];
        var values = x.ToArray().Where((_, i) => isTaken(i / columns)).ToArray();
        return new(values, values.Length / columns, columns);
    }

    /// <summary>The labels whose number the predicate takes.</summary>
    internal static NDArray<int> Where(this NDArray<int> y, Predicate<int> isTaken) => new(y.ToArray().Where((_, i) => isTaken(i)).ToArray());
}
