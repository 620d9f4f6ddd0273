using System.Numerics;
using System.Runtime.Intrinsics;

namespace Scigo.Json;

public ref partial struct JsonReader
{
    /// <summary>
    /// Returns how many more numbers there are in an array and those around it, from a number on, which does not count. It is no more than half the
    /// bytes of the data, and right if the data is.
    /// </summary>
    /// <param name="level">How many arrays there are around the number's own.</param>
    internal readonly int CountElements(int level)
    {
        // Each number but the first of all has a comma before it: its own, or its row's.
        var text = data[position..];
        var (open, count, at) = (level + 1, 0, 0);
        for (; at <= text.Length - Vector256<byte>.Count; at += Vector256<byte>.Count)
        {
            var part = Vector256.Create(text.Slice(at, Vector256<byte>.Count));
            var commas = Vector256.Equals(part, Vector256.Create((byte)',')).ExtractMostSignificantBits();
            var opening = Vector256.Equals(part, Vector256.Create((byte)'[')).ExtractMostSignificantBits();
            var closing = Vector256.Equals(part, Vector256.Create((byte)']')).ExtractMostSignificantBits();
            if (BitOperations.PopCount(closing) < open)
            {
                open += BitOperations.PopCount(opening) - BitOperations.PopCount(closing);
            }
            else
            {
                // The last array may end here.
                for (var brackets = opening | closing; brackets != 0; brackets &= brackets - 1)
                {
                    var bracket = brackets & (0 - brackets);
                    open += (opening & bracket) != 0 ? 1 : -1;
                    if (open == 0)
                        return AtMostHalf(count + BitOperations.PopCount(commas & (bracket - 1)));
                }
            }
            count += BitOperations.PopCount(commas);
        }
        for (; at < text.Length && open > 0; at++)
        {
            if (text[at] == ',')
                count++;
            else if (text[at] is (byte)'[' or (byte)']')
                open += text[at] == '[' ? 1 : -1;
        }
        return AtMostHalf(count);
    }

    readonly int AtMostHalf(int count) => Math.Min(count, (data.Length - position) / 2);

    /// <summary>
    /// Finds out the dimensions of the nested arrays that start here, all of them more than zero. What they hold is no more than half the
    /// bytes of the data, and they are right if the data is.
    /// </summary>
    /// <param name="shape">As many dimensions as there are levels.</param>
    /// <returns>Whether the arrays may have a shape with so many dimensions.</returns>
    internal bool TryMeasure(scoped Span<int> shape)
    {
        if (Next() != '[')
            return false;
        // How many arrays there are at each level but the outermost, and how many numbers.
        shape.Clear();
        var at = position + 1;
        for (var level = 1; level > 0;)
        {
            var commas = CountCommas(ref at, out var bracket);
            if (bracket == EndOfData || bracket == '[' && level == shape.Length)
                return false;
            if (level == shape.Length)
                shape[^1] += commas + 1;
            else if (bracket == '[')
                shape[level - 1]++;
            level += bracket == '[' ? 1 : -1;
        }
        if (shape.Contains(0) || shape[^1] > (data.Length - position) / 2)
            return false;
        for (var i = shape.Length - 1; i > 0; i--)
        {
            if (shape[i] % shape[i - 1] != 0)
                return false;
            shape[i] /= shape[i - 1];
        }
        return true;
    }

    // How many commas there are before the next bracket, which it goes behind.
    readonly int CountCommas(scoped ref int at, out int bracket)
    {
        // In pieces, so that a long row is still in the cache when its commas are counted.
        const int Piece = 1 << 14;
        for (var count = 0; ;)
        {
            var piece = data.Slice(at, Math.Min(Piece, data.Length - at));
            var length = piece.IndexOfAny((byte)'[', (byte)']');
            if (length >= 0)
            {
                bracket = piece[length];
                at += length + 1;
                return count + piece[..length].Count((byte)',');
            }
            if (piece.IsEmpty)
            {
                bracket = EndOfData;
                return count;
            }
            count += piece.Count((byte)',');
            at += piece.Length;
        }
    }
}
