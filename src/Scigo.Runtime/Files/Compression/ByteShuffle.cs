namespace Scigo.Files;

/// <summary>
/// Takes numbers apart into their bytes: those that are alike, the signs and exponents, come to stand side by side, which compresses better.
/// Pieces are shuffled one by one, so that a section of any length needs memory for one.
/// </summary>
static class ByteShuffle
{
    /// <summary>Writes the first bytes of all numbers, then the second ones, and so on.</summary>
    /// <param name="numbers">Whole numbers.</param>
    /// <param name="bytes">As many bytes.</param>
    /// <param name="size">The bytes of a number.</param>
    public static void Shuffle(ReadOnlySpan<byte> numbers, Span<byte> bytes, int size)
    {
        var count = numbers.Length / size;
        for (var plane = 0; plane < size; plane++)
        {
            var target = bytes.Slice(plane * count, count);
            for (int i = 0, at = plane; i < target.Length; i++, at += size)
                target[i] = numbers[at];
        }
    }

    /// <summary>Puts the numbers together again.</summary>
    /// <inheritdoc cref="Shuffle"/>
    public static void Unshuffle(ReadOnlySpan<byte> bytes, Span<byte> numbers, int size)
    {
        var count = bytes.Length / size;
        for (var plane = 0; plane < size; plane++)
        {
            var source = bytes.Slice(plane * count, count);
            for (int i = 0, at = plane; i < source.Length; i++, at += size)
                numbers[at] = source[i];
        }
    }
}
