using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Scigo.Numbers;

/// <summary>
/// Reads decimals in fixed notation that follow one another in a JSON array, a batch at a time and in three passes: where each ends, its
/// digits, its value. In each pass the processor works on several numbers at once, since none waits for the one before.
/// </summary>
static class FixedRun
{
    const int Width = 32;
    const int LeastBatch = 16;
    const int GreatestBatch = 64;

    // The last block may hold as many ends as it has bytes, and one more place is written than there are ends.
    const int Room = GreatestBatch + Width;

    /// <summary>Reads the numbers, each behind a comma and perhaps a space; the first may stand behind a bracket.</summary>
    /// <param name="text">The text around them.</param>
    /// <param name="position">Where the comma or bracket before the first stands; moved behind the last number that has been read.</param>
    /// <param name="values">Where the numbers go.</param>
    /// <returns>How many have been read: up to the first that is not plain, or too near to the ends of the text.</returns>
    [SkipLocalsInit]
    internal static int Read<T, TFormat>(ReadOnlySpan<byte> text, ref int position, Span<T> values)
        where TFormat : struct, IBinaryFormat<T>
    {
        var total = 0;
        if (position < FixedNotation.Reach)
            return total;
        Span<int> ends = stackalloc int[Room];
        Span<FixedDecimal> splits = stackalloc FixedDecimal[Room];
        for (var batch = LeastBatch; total < values.Length; batch = Math.Min(batch * 2, GreatestBatch))
        {
            var rest = values[total..];
            var found = FindEnds(text, position + 1, Math.Min(batch, rest.Length), ends);
            var split = Split(text, position, ends[..found], splits);
            var read = Round<T, TFormat>(splits[..split], rest);
            if (read > 0)
                position = ends[read - 1];
            total += read;
            if (read < found || found == 0)
                break;
        }
        return total;
    }

    /// <summary>Finds where numbers may end: the next commas and brackets, as many as are asked for if there are.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    static int FindEnds(ReadOnlySpan<byte> text, int start, int enough, Span<int> ends)
    {
        ref var first = ref MemoryMarshal.GetReference(text);
        ref var end = ref MemoryMarshal.GetReference(ends[..Room]);
        var found = 0;
        // In bounds: a whole block of text is there, and before the last one fewer ends than a batch have been found.
        for (var at = start; at <= text.Length - Width && found < enough; at += Width)
        {
            var block = Vector256.LoadUnsafe(ref Unsafe.Add(ref first, at));
            var those = (Vector256.Equals(block, Vector256.Create((byte)',')) | Vector256.Equals(block, Vector256.Create((byte)']')))
                .ExtractMostSignificantBits();
            var next = found;
            found += BitOperations.PopCount(those);
            // Two at a time: no more of the longest numbers end in a block, and no branch depends on whether it is one or two.
            for (; those != 0; next += 2)
            {
                Unsafe.Add(ref end, next) = at + BitOperations.TrailingZeroCount(those);
                those &= those - 1;
                Unsafe.Add(ref end, next + 1) = at + BitOperations.TrailingZeroCount(those);
                those &= those - 1;
            }
        }
        return Math.Min(found, enough);
    }

    /// <summary>Takes the texts up to the ends apart; returns how many of them are numbers, up to the first that is none.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    static int Split(ReadOnlySpan<byte> text, int position, ReadOnlySpan<int> ends, Span<FixedDecimal> splits)
    {
        ref var first = ref MemoryMarshal.GetReference(text);
        nint at = position;
        for (var i = 0; i < ends.Length; i++)
        {
            // In bounds: the position is before the end, and that is in the text.
            if (Unsafe.Add(ref first, at) != ',' && (i > 0 || Unsafe.Add(ref first, at) != '['))
                return i;
            at += Unsafe.Add(ref first, at + 1) == ' ' ? 2 : 1;
            nint end = ends[i];
            if (!FixedNotation.TrySplit(ref Unsafe.Add(ref first, at), end - at, out splits[i]))
                return i;
            at = end;
        }
        return ends.Length;
    }

    /// <summary>Rounds the decimals; returns how many of them could be, up to the first that could not.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    static int Round<T, TFormat>(ReadOnlySpan<FixedDecimal> splits, Span<T> values)
        where TFormat : struct, IBinaryFormat<T>
    {
        for (var i = 0; i < splits.Length; i++)
        {
            if (!splits[i].TryRound<T, TFormat>(out var value))
                return i;
            values[i] = value;
        }
        return splits.Length;
    }
}
