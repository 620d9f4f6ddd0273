using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Scigo.Buffers;

/// <summary>
/// Moves records of up to 32 bytes, or several at once, from one layout to another: words of four bytes change places or make way for
/// zeros. One load and one store each, where moving field by field takes as many as there are fields.
/// </summary>
sealed class LaneShuffle
{
    /// <summary>The bytes of the largest record.</summary>
    public const int Width = 32;

    const int GreatWidth = 2 * Width;

    readonly Vector256<int> lanes;
    readonly Vector512<int> manyLanes;
    readonly int sourceSize;
    readonly int destinationSize;

    /// <param name="places">Where in the source each word of a record's destination comes from; -1 for zeros.</param>
    /// <param name="sourceSize">The bytes from one record to the next in the source, a multiple of four, at most 32.</param>
    /// <param name="destinationSize">The same in the destination.</param>
    public LaneShuffle(ReadOnlySpan<int> places, int sourceSize, int destinationSize)
    {
        this.sourceSize = sourceSize;
        this.destinationSize = destinationSize;
        Span<int> indices = stackalloc int[GreatWidth / sizeof(int)];
        Fill(places, indices[..(Width / sizeof(int))]);
        lanes = Vector256.Create<int>(indices);
        Fill(places, indices);
        manyLanes = Vector512.Create<int>(indices);
    }

    /// <summary>Whether the processor does it in one go.</summary>
    public static bool IsSupported => Vector256.IsHardwareAccelerated;

    /// <summary>
    /// Moves records from the start on as long as both sides have room for a whole vector. What of the destination is behind them is
    /// undefined.
    /// </summary>
    /// <returns>How many have been moved.</returns>
    public int Move(ReadOnlySpan<byte> source, Span<byte> destination)
    {
        var many = Vector512.IsHardwareAccelerated ? MoveMany(source, destination) : 0;
        return many + MoveFew(source[(many * sourceSize)..], destination[(many * destinationSize)..]);
    }

    int MoveMany(ReadOnlySpan<byte> source, Span<byte> destination)
    {
        var steps = Steps(GreatWidth, source, destination, out var fromNext, out var toNext);
        var words = manyLanes;
        // What an index of -1 brings may be anything.
        var kept = ~Vector512.Equals(words, Vector512<int>.AllBitsSet);
        ref var from = ref MemoryMarshal.GetReference(source);
        ref var to = ref MemoryMarshal.GetReference(destination);
        // In bounds: see Steps.
        for (var left = steps; left > 0; left--)
        {
            (Vector512.ShuffleNative(Vector512.LoadUnsafe(ref from).AsInt32(), words) & kept).AsByte().StoreUnsafe(ref to);
            from = ref Unsafe.Add(ref from, fromNext);
            to = ref Unsafe.Add(ref to, toNext);
        }
        return steps * CountIn(GreatWidth);
    }

    int MoveFew(ReadOnlySpan<byte> source, Span<byte> destination)
    {
        var steps = Steps(Width, source, destination, out var fromNext, out var toNext);
        var words = lanes;
        // What an index of -1 brings may be anything.
        var kept = ~Vector256.Equals(words, Vector256<int>.AllBitsSet);
        ref var from = ref MemoryMarshal.GetReference(source);
        ref var to = ref MemoryMarshal.GetReference(destination);
        // In bounds: see Steps.
        for (var left = steps; left > 0; left--)
        {
            (Vector256.ShuffleNative(Vector256.LoadUnsafe(ref from).AsInt32(), words) & kept).AsByte().StoreUnsafe(ref to);
            from = ref Unsafe.Add(ref from, fromNext);
            to = ref Unsafe.Add(ref to, toNext);
        }
        return steps * CountIn(Width);
    }

    // How often a vector is moved. Before the last time both sides are at most their length less a vector behind their start, and a step
    // is no longer than a vector.
    int Steps(int width, ReadOnlySpan<byte> source, ReadOnlySpan<byte> destination, out int fromNext, out int toNext)
    {
        fromNext = CountIn(width) * sourceSize;
        toNext = CountIn(width) * destinationSize;
        return source.Length < width || destination.Length < width
            ? 0
            : Math.Min((source.Length - width) / fromNext, (destination.Length - width) / toNext) + 1;
    }

    // As many records at once as fit on both sides.
    int CountIn(int width) => width / Math.Max(sourceSize, destinationSize);

    // A lane that no record falls on is zero: the next records are written over it.
    void Fill(ReadOnlySpan<int> places, Span<int> indices)
    {
        indices.Fill(-1);
        for (var i = 0; i < CountIn(indices.Length * sizeof(int)) * places.Length; i++)
        {
            if (places[i % places.Length] is >= 0 and var place)
                indices[i] = i / places.Length * (sourceSize / sizeof(int)) + place;
        }
    }
}
