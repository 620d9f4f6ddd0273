namespace Scigo.MathNet;

/// <summary>Turns rows one after the other into columns one after the other, and back.</summary>
static class Transposition
{
    // Blocks of this many rows and columns stay in the first level of the cache, read one way and written the other.
    const int Block = 32;

    /// <summary>Returns the elements of a block of <paramref name="rows"/> rows, column by column.</summary>
    public static T[] Of<T>(ReadOnlySpan<T> source, int rows, int columns)
    {
        var target = new T[source.Length];
        // A matrix without elements may still have two thousand million rows.
        if (target.Length == 0)
            return target;
        for (var top = 0; top < rows; top += Block)
        {
            var bottom = Math.Min(rows - top, Block) + top;
            for (var left = 0; left < columns; left += Block)
            {
                var right = Math.Min(columns - left, Block) + left;
                for (var column = left; column < right; column++)
                {
                    for (var row = top; row < bottom; row++)
                        target[column * rows + row] = source[row * columns + column];
                }
            }
        }
        return target;
    }
}
