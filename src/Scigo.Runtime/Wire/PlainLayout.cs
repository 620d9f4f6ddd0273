using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Scigo.Binary;
using Scigo.Buffers;

namespace Scigo.Wire;

/// <summary>
/// How values whose wire <see cref="IWire{T}.IsPlain"/> lie in memory, so that many of them are moved at once: a forest's nodes in 1.1
/// times the time of memcpy, member by member in 1.7. Nothing is assumed about alignment and padding, and the format does not depend on
/// them: the codec itself reads a few values, and where their bytes turn up, there they lie.
/// </summary>
static class PlainLayout<T, TElement>
    where TElement : struct, IWire<T>
{
    // Where in the block each byte of a value in memory comes from, -1 for padding; null when it cannot be told.
    static readonly int[]? Places = Find();

    static readonly bool IsSame = Places is not null && IsAscending(Places);
    static readonly LaneShuffle? Reading = IsSame ? null : Shuffle(Places, TElement.BinarySize, Unsafe.SizeOf<T>());
    static readonly LaneShuffle? Writing = IsSame ? null : Shuffle(Inverse(Places), Unsafe.SizeOf<T>(), TElement.BinarySize);

    /// <summary>Writes values from the first one on into the block of all; returns how many, perhaps none.</summary>
    public static int Write(ReadOnlySpan<T> items, Span<byte> block)
    {
        if (IsSame)
        {
            BlockCopy.Copy(Bytes(items), block);
            return items.Length;
        }
        return Writing is null ? 0 : Writing.Move(Bytes(items), block);
    }

    /// <summary>Reads values from the first one on from the block of all; returns how many, perhaps none.</summary>
    public static int Read(ReadOnlySpan<byte> block, Span<T> items)
    {
        if (IsSame)
        {
            BlockCopy.Copy(block, Bytes(items));
            return items.Length;
        }
        return Reading is null ? 0 : Reading.Move(block, Bytes(items));
    }

    // All bytes of the values, and nothing else. Values without references: with them, nothing has been found, and nobody asks.
    static Span<byte> Bytes(ReadOnlySpan<T> items) => MemoryMarshal.CreateSpan(
        ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(items)), checked(items.Length * Unsafe.SizeOf<T>()));

    static bool IsAscending(int[] places)
    {
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] != i)
                return false;
        }
        return places.Length == TElement.BinarySize;
    }

    // Each byte of the block is given a mark of its own, four bytes long, of which four values show one byte each.
    static int[]? Find()
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
            return null;
        var marks = new uint[TElement.BinarySize];
        for (var i = 0; i < marks.Length; i++)
            marks[i] = (uint)(i + 1) * 0x9E3779B9; // Odd, so that no two are the same.
        var found = new uint[Unsafe.SizeOf<T>()];
        for (var shift = 0; shift < 32; shift += 8)
        {
            var block = Array.ConvertAll(marks, mark => (byte)(mark >> shift));
            var reader = new RecordReader(block, ModelOptions.Default);
            var value = TElement.ReadBinary(ref reader, reader.BeginBlock(block.Length), default);
            var bytes = Bytes(new ReadOnlySpan<T>(ref value));
            for (var i = 0; i < found.Length; i++)
                found[i] |= (uint)bytes[i] << shift;
        }
        // Each byte of the block lies in one place, or fields share their memory.
        var areApart = Array.TrueForAll(
            marks, mark => Array.IndexOf(found, mark) is var place and >= 0 && Array.LastIndexOf(found, mark) == place);
        return areApart ? Array.ConvertAll(found, mark => Array.IndexOf(marks, mark)) : null;
    }

    static int[]? Inverse(int[]? places)
    {
        if (places is null)
            return null;
        var inverse = new int[TElement.BinarySize];
        for (var at = 0; at < inverse.Length; at++)
            inverse[at] = Array.IndexOf(places, at);
        return inverse;
    }

    // Words of four bytes that stay together, or null where a field is narrower.
    static LaneShuffle? Shuffle(int[]? places, int sourceSize, int destinationSize)
    {
        const int Word = sizeof(int);
        if (places is null || !LaneShuffle.IsSupported || sourceSize % Word != 0 || destinationSize % Word != 0
            || sourceSize > LaneShuffle.Width || destinationSize > LaneShuffle.Width)
            return null;
        var words = new int[places.Length / Word];
        for (var i = 0; i < words.Length; i++)
        {
            var bytes = places.AsSpan(i * Word, Word);
            var isPadding = bytes.IndexOfAnyExcept(-1) < 0;
            if (!isPadding && (bytes[0] < 0 || bytes[0] % Word != 0 || bytes[1] != bytes[0] + 1 || bytes[2] != bytes[0] + 2 || bytes[3] != bytes[0] + 3))
                return null;
            words[i] = isPadding ? -1 : bytes[0] / Word;
        }
        return new LaneShuffle(words, sourceSize, destinationSize);
    }
}
