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
    /// <summary>The bytes that are moved at once.</summary>
    public const int Width = 32;

    readonly Vector256<int> lanes;
    readonly int sourceSize;
    readonly int destinationSize;

    /// <param name="places">Where in the source each word of a record's destination comes from; -1 for zeros.</param>
    /// <param name="sourceSize">The bytes from one record to the next in the source, a multiple of four, at most 32.</param>
    /// <param name="destinationSize">The same in the destination.</param>
    public LaneShuffle(ReadOnlySpan<int> places, int sourceSize, int destinationSize)
    {
        // As many records at once as fit on both sides. A lane that no record falls on is zero: the next records are written over it.
        Count = Width / Math.Max(sourceSize, destinationSize);
        this.sourceSize = Count * sourceSize;
        this.destinationSize = Count * destinationSize;
        Span<int> indices = stackalloc int[Width / sizeof(int)];
        indices.Fill(-1);
        for (var i = 0; i < Count * places.Length; i++)
        {
            if (places[i % places.Length] is >= 0 and var place)
                indices[i] = i / places.Length * (sourceSize / sizeof(int)) + place;
        }
        lanes = Vector256.Create<int>(indices);
    }

    /// <summary>The records moved at once.</summary>
    public int Count { get; }

    /// <summary>Whether the processor does it in one go.</summary>
    public static bool IsSupported => Vector256.IsHardwareAccelerated;

    /// <summary>
    /// Moves records from the start on as long as both sides have room for a whole vector. What of the destination is behind them is
    /// undefined.
    /// </summary>
    /// <returns>How many have been moved.</returns>
    public int Move(ReadOnlySpan<byte> source, Span<byte> destination)
    {
        if (source.Length < Width || destination.Length < Width)
            return 0;
        var steps = Math.Min((source.Length - Width) / sourceSize, (destination.Length - Width) / destinationSize) + 1;
        var (words, fromNext, toNext) = (lanes, sourceSize, destinationSize);
        ref var from = ref MemoryMarshal.GetReference(source);
        ref var to = ref MemoryMarshal.GetReference(destination);
        // Before the last step both are at most their length less a vector behind their start, and a step is no longer than a vector.
        for (var left = steps; left > 0; left--)
        {
            Vector256.Shuffle(Vector256.LoadUnsafe(ref from).AsInt32(), words).AsByte().StoreUnsafe(ref to);
            from = ref Unsafe.Add(ref from, fromNext);
            to = ref Unsafe.Add(ref to, toNext);
        }
        return steps * Count;
    }
}
