using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Scigo.Buffers;
using Scigo.Files;
using Scigo.Schema;

namespace Scigo.Binary;

/// <summary>
/// Reads the binary format (docs/format.md). Every block is checked once against the bytes present; nothing is allocated before the
/// bytes that it is read from are known to be there.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct RecordReader
{
    readonly ReadOnlySpan<byte> data;
    readonly ArraySource? arrays;
    int position;
    int depth;

    internal RecordReader(ReadOnlySpan<byte> data, ModelOptions options, ArraySource? arrays = null)
    {
        this.data = data;
        this.arrays = arrays;
        Options = options;
        depth = options.Limits.MaxDepth;
    }

    /// <summary>How the record is read.</summary>
    public ModelOptions Options { get; }

    /// <summary>Whether arrays, strings and models that are there already may be written into.</summary>
    public bool Reuse { get; internal init; }

    /// <summary>Where the reader stands.</summary>
    public readonly int Position => position;

    internal readonly int Remaining => data.Length - position;

    /// <summary>Whether long arrays are left out of the record, as in a file.</summary>
    internal bool ArraysApart { readonly get => field || arrays is not null; init; }

    /// <summary>The schemas that the record was written under, where its file carries them or a part of it needs them.</summary>
    internal WrittenSchemas? Written { readonly get; set; }

    internal readonly ArraySource? Arrays => arrays;

    /// <summary>Begins a block of fixed size: after it, every byte of the block can be read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int BeginBlock(int size)
    {
        var at = position;
        if ((uint)size > (uint)(data.Length - at))
            Throw.Truncated(size, data.Length - at, at);
        position = at + size;
        return at;
    }

    /// <summary>Begins the blocks of <paramref name="count"/> elements.</summary>
    internal int BeginBlocks(int count, int size)
    {
        // An element of no size takes part of a byte at least: the count stays bounded by the bytes present.
        var total = (long)count * Math.Max(size, 1);
        if (total > data.Length - position)
            Throw.Truncated(total, data.Length - position, position);
        return BeginBlock(count * size);
    }

    /// <summary>Reads a value of fixed size from a block; <paramref name="at"/> comes from <see cref="BeginBlock"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly T Read<T>(int at)
        where T : unmanaged
    {
        // Within bounds: BeginBlock found the whole block among the bytes present, and a wire reads at most its BinarySize.
        Debug.Assert((uint)at <= (uint)position && Unsafe.SizeOf<T>() <= position - at);
        return Unsafe.ReadUnaligned<T>(ref Unsafe.AddByteOffset(ref MemoryMarshal.GetReference(data), (nuint)(uint)at));
    }

    /// <summary>Reads an element count or length from a block.</summary>
    internal readonly int ReadCount(int at)
    {
        var count = Read<uint>(at);
        if (count > int.MaxValue)
            Throw.TooManyElements(count, at);
        return (int)count;
    }

    /// <summary>Reads a byte that must be 0 or 1.</summary>
    internal readonly bool ReadBoolean(int at)
    {
        var value = data[at];
        if (value > 1)
            throw Error(ModelFormatError.InvalidValue, $"A boolean is 0 or 1, not {value}.", at);
        return value != 0;
    }

    /// <summary>Reads the next bytes.</summary>
    internal ReadOnlySpan<byte> ReadBytes(int count)
    {
        var at = BeginBlock(count);
        return data.Slice(at, count);
    }

    /// <summary>Reads a string whose length stands in a block.</summary>
    internal string ReadString(int at, string? existing)
    {
        var bytes = ReadBytes(ReadCount(at));
        return StrictUtf8.GetString(bytes, Reuse ? existing : null) ?? throw Throw.NotUtf8(position - bytes.Length);
    }

    /// <summary>Reads the name of an entry, as <see cref="ReadString"/> does; names that come again and again are one string.</summary>
    internal string ReadName(int at)
    {
        var bytes = ReadBytes(ReadCount(at));
        return NameCache.Get(bytes) ?? throw Throw.NotUtf8(position - bytes.Length);
    }

    /// <summary>Reads numbers into an array: <paramref name="existing"/> when it may be written into and is as long, else a new one.</summary>
    internal T[] ReadArray<T>(int count, T[]? existing)
        where T : unmanaged
    {
        RequireNumbers<T>(count);
        var result = Reuse && existing is not null && existing.Length == count ? existing : NewArray<T>(count);
        ReadNumbers(result.AsSpan());
        return result;
    }

    /// <summary>Checks that so many numbers are there, before memory is taken for them.</summary>
    internal readonly void RequireNumbers<T>(int count)
        where T : unmanaged
    {
        var byteLength = (long)count * Unsafe.SizeOf<T>();
        if (arrays is not null && byteLength >= FileLayout.ApartFrom)
            arrays.Require(DTypes<T>.Name, count, Unsafe.SizeOf<T>(), position);
        else if (byteLength > Remaining)
            Throw.Truncated(byteLength, Remaining, position);
    }

    /// <summary>Reads the numbers that <see cref="RequireNumbers"/> found to be there.</summary>
    internal void ReadNumbers<T>(Span<T> target)
        where T : unmanaged
    {
        var byteLength = (long)target.Length * Unsafe.SizeOf<T>();
        if (arrays is not null && byteLength >= FileLayout.ApartFrom)
            arrays.Read(TakeSection<T>(target.Length), ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(target)));
        else
            BlockCopy.Copy(ReadBytes((int)byteLength), MemoryMarshal.AsBytes(target));
    }

    /// <summary>Reads numbers that may stay where they lie in a mapped file.</summary>
    internal ReadOnlyMemory<T> ReadMemory<T>(int count, ReadOnlyMemory<T> existing)
        where T : unmanaged
    {
        var byteLength = (long)count * Unsafe.SizeOf<T>();
        var reusable = Reuse ? Memory.WholeArray(existing) : null;
        if (arrays is null || byteLength < FileLayout.ApartFrom)
            return ReadArray(count, reusable);
        var section = TakeSection<T>(count);
        if (arrays.RegionOf(section) is { } region)
            return new MappedMemory<T>(region, section.Offset, count).Memory;
        var array = reusable is not null && reusable.Length == count ? reusable : NewArray<T>(count);
        arrays.Read(section, ref Unsafe.As<T, byte>(ref MemoryMarshal.GetArrayDataReference(array)));
        return array;
    }

    readonly FileSection TakeSection<T>(int count)
        where T : unmanaged
        => arrays!.Take(DTypes<T>.Name, count, Unsafe.SizeOf<T>(), position);

    /// <summary>Goes one model or collection deeper.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Enter()
    {
        if (--depth < 0)
            Throw.TooDeepToRead(Options.Limits.MaxDepth, position);
    }

    /// <summary>Comes back from <see cref="Enter"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Leave() => depth++;

    /// <summary>Reads a polymorphic model of a known type.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal object ReadNested(ModelCodec codec, object? existing)
    {
        var header = BeginBlock(2 * sizeof(ulong));
        var fingerprint = Read<ulong>(header);
        var length = Read<ulong>(header + sizeof(ulong));
        if (length > (ulong)Remaining)
            Throw.Truncated((long)Math.Min(length, long.MaxValue), Remaining, position);
        var end = position + (int)length;
        var reusable = Reuse && codec.Makes(existing) ? existing : null;
        var model = fingerprint == codec.Fingerprint
            ? codec.ReadBinary(ref this, BeginBlock(codec.BinarySize), reusable)
            : RecordTranscoder.Read(ref this, codec, fingerprint, header, reusable);
        if (position != end)
            throw Error(ModelFormatError.Corrupt, $"The model {codec.WireName} ends at byte {position}, not at {end} as its length says.", header);
        return model;
    }

    internal static ModelFormatException UnknownSchema(ModelCodec codec, long at) => new(
        ModelFormatError.UnknownSchema,
        $"The model {codec.WireName} was written under another schema than that of the class here, and no release in the baseline of its "
        + "assembly had that one. A record does not carry its schema: save models that outlive their class as .scigo files, JSON or "
        + "protobuf, or keep a baseline (docs/evolution.md).",
        at);

    internal readonly ReadOnlySpan<byte> Bytes(int at, int size) => data.Slice(at, size);

    internal void Seek(int to) => position = to;

    /// <summary>Remembers the place, in the record and among the arrays that stand apart from it.</summary>
    internal readonly (int Position, int Array) Mark() => (position, arrays?.Next ?? 0);

    internal void Rewind((int Position, int Array) mark)
    {
        position = mark.Position;
        if (arrays is not null)
            arrays.Next = mark.Array;
    }

    /// <summary>Returns the exception for what is wrong at a byte.</summary>
    internal readonly ModelFormatException Error(ModelFormatError error, string message, int at) => new(error, message, at);

    internal readonly void End()
    {
        if (Remaining != 0)
            throw Unclaimed.Bytes($"{Remaining} bytes follow the end of the model.", position);
        arrays?.End();
    }

    // Measured: below about 8 KB, zeroing costs less than asking for memory that is not zeroed.
    internal const int LeastUninitialized = 8192;

    internal static T[] NewArray<T>(int count)
        where T : unmanaged
        => (long)count * Unsafe.SizeOf<T>() < LeastUninitialized ? new T[count] : GC.AllocateUninitializedArray<T>(count);
}
