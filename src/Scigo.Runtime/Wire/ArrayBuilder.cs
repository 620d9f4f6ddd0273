using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Scigo.Json;
using Scigo.Protobuf;

namespace Scigo.Wire;

/// <summary>
/// Collects numbers whose count is not known beforehand, in the array that is there already as long as they fit: when it turns out
/// to be exactly as long, nothing has been allocated.
/// </summary>
ref struct ArrayBuilder<T>(T[]? existing)
    where T : unmanaged
{
    T[] items = existing ?? [];
    int count;

    public static ArrayBuilder<T> From(T[]? present) => new(present) { count = present?.Length ?? 0 };

    public readonly int Count => count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T value)
    {
        if ((uint)count >= (uint)items.Length)
            Grow(1);
        items[count++] = value;
    }

    /// <summary>Adds an element of a JSON array, and those behind it that can be read fast.</summary>
    /// <param name="reader">The reader, before the element.</param>
    /// <param name="level">How many arrays there are around the element's own.</param>
    public void AddElements<TScalar>(ref JsonReader reader, int level = 0)
        where TScalar : struct, IScalar<T>
    {
        var value = TScalar.ReadJson(ref reader);
        if (count == items.Length)
            Resize((int)Math.Min((long)count + 1 + reader.CountElements(level), Array.MaxLength));
        items[count++] = value;
        count += TScalar.ReadJsonRun(ref reader, items.AsSpan(count));
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
        bytes.CopyTo(MemoryMarshal.AsBytes(items.AsSpan(count, added)));
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
        count += PackedVarints.Read(ref bytes, items.AsSpan(count));
        reader.Seek(reader.Position + length - bytes.Length);
    }

    public readonly T[] ToArray() => count == items.Length ? items : items.AsSpan(0, count).ToArray();

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
        items.AsSpan(0, count).CopyTo(grown);
        items = grown;
    }
}
