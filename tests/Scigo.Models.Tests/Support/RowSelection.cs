namespace Scigo.Models.Tests;

static class RowSelection
{
    /// <summary>One of so many rows, or values of rank 1, from the first or another on.</summary>
    internal static NDArray<T> Every<T>(this NDArray<T> x, int step, int start = 0)
        where T : unmanaged
    {
        var width = x.Rank == 1 ? 1 : x.Shape[1];
        var values = x.ToArray().Where((_, i) => i / width % step == start).ToArray();
        return x.Rank == 1 ? new(values) : new(values, values.Length / width, width);
    }

    /// <summary>The first rows.</summary>
    internal static NDArray<double> Head(this NDArray<double> x, int rows) => new(x.Memory[..(rows * x.Shape[1])], rows, x.Shape[1]);
}
