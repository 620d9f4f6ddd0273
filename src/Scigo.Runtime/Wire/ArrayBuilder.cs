using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Scigo.Json;
using Scigo.Protobuf;

namespace Scigo.Wire;

/// <summary>
/// Collects numbers whose count is not known beforehand, in the array that is there already as long as they fit: when it turns out
/// to be exactly as long, nothing has been allocated.
/// </summary>
ref struct ArrayBuilder<T>
    where T : unmanaged
{
    Span<T> items;
    int count;

    // The array that the items are, from end to end; null while they are memory of another kind.
    T[]? array;

    public ArrayBuilder(T[]? existing) => items = array = existing ?? [];

    /// <summary>Begins in memory that is there already, of which there may be too little.</summary>
    public ArrayBuilder(Span<T> existing) => items = existing;

    public static ArrayBuilder<T> From(T[]? present) => new(present) { count = present?.Length ?? 0 };

    public readonly int Count => count;

    /// <summary>The numbers so far.</summary>
    public readonly ReadOnlySpan<T> Numbers => items[..count];

    /// <summary>Whether the memory that was there already is what holds the numbers, all of it.</summary>
    public readonly bool IsInPlace => array is null && count == items.Length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T value)
    {
        if ((uint)count >= (uint)items.Length)
            Grow(1);
        items[count++] = value;
    }

    /// <summary>Adds elements of a JSON array: those that can be read fast, or one.</summary>
    /// <param name="reader">The reader, before the element.</param>
    /// <param name="level">How many arrays there are around the element's own.</param>
    public void AddElements<TScalar>(ref JsonReader reader, int level = 0)
        where TScalar : struct, IScalar<T>
    {
        if (count == items.Length)
            Resize((int)Math.Min((long)count + 1 + reader.CountElements(level), Array.MaxLength));
        var added = TScalar.ReadJsonRun(ref reader, items[count..]);
        count += added;
        if (added == 0)
            items[count++] = TScalar.ReadJson(ref reader);
    }

    /// <summary>Adds numbers as they lie in memory.</summary>
    public void AddBytes(ref ProtobufReader reader, ReadOnlySpan<byte> bytes)
    {
        var added = bytes.Length / Unsafe.SizeOf<T>();
        if (added * Unsafe.SizeOf<T>() != bytes.Length)
            throw reader.Error(
                ModelFormatError.Corrupt, $"{bytes.Length} bytes are no whole number of elements of {Unsafe.SizeOf<T>()}.");
        if (added > items.Length - count)
            Grow(added);
        bytes.CopyTo(MemoryMarshal.AsBytes(items.Slice(count, added)));
        count += added;
    }

    /// <summary>Adds integers up to the end of the message, all but the last few; makes room for all.</summary>
    public void AddVarints(ref ProtobufReader reader)
    {
        var bytes = reader.Rest;
        var length = bytes.Length;
        var added = PackedVarints.Count(bytes);
        if (added > items.Length - count)
            Grow(added);
        count += PackedVarints.Read(ref bytes, items[count..]);
        reader.Seek(reader.Position + length - bytes.Length);
    }

    public readonly T[] ToArray() => count == items.Length && array is not null ? array : Numbers.ToArray();

    // Exact for the first bulk, which usually is all of it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    void Grow(int added)
    {
        var needed = checked(count + added);
        Resize(count == 0 && added > 1 ? needed : (int)Math.Min(Math.Max(needed, Math.Max(8, count * 2L)), Array.MaxLength));
    }

    // The model's own array is left behind, not resized.
    void Resize(int size)
    {
        var grown = GC.AllocateUninitializedArray<T>(size);
        Numbers.CopyTo(grown);
        items = array = grown;
    }
}
