namespace Scigo.Models;

/// <summary>Rows of equal length, one after the other in memory.</summary>
readonly ref struct Rows(ReadOnlySpan<double> values, int length)
{
    readonly ReadOnlySpan<double> values = values;

    /// <summary>The number of values in a row.</summary>
    internal int Length { get; } = length;

    /// <summary>The number of rows.</summary>
    internal int Count { get; } = values.Length / length;

    /// <summary>All values, in memory of their own.</summary>
    internal double[] ToArray() => values.ToArray();

    /// <summary>Some of the rows, one after the other.</summary>
    internal ReadOnlySpan<double> Slice(int start, int count) => values.Slice(start * Length, count * Length);

    internal ReadOnlySpan<double> this[int row] => values.Slice(row * Length, Length);
}
