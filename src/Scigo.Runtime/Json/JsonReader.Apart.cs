using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Scigo.Binary;
using Scigo.Files;

namespace Scigo.Json;

public ref partial struct JsonReader
{
    /// <summary>Whether a name follows, of an array that stands beside the document.</summary>
    [MemberNotNullWhen(true, nameof(Apart))]
    internal bool IsApart
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Apart is not null && Next() == '"';
    }

    /// <summary>Reads the numbers that a name stands for.</summary>
    /// <param name="rank">The number of dimensions that they must have; -1 for any.</param>
    /// <param name="shape">The dimensions.</param>
    /// <param name="mayStay">Whether they may stay where they lie in a mapped file.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal ReadOnlyMemory<T> ReadApart<T>(int rank, out int[] shape, bool mayStay)
        where T : unmanaged
    {
        var at = position;
        var name = ReadString(null);
        try
        {
            shape = Apart!.Take(name, DTypes<T>.Name);
            var count = NDArray<T>.CountElements(shape);
            if (count < 0 || shape.Length > NDArray<T>.MaxRank)
                throw Error(
                    ModelFormatError.InvalidValue, $"The shape ({ArrayText.Join(shape)}) of \"{name}\" is more than an array can have.", at);
            if (rank >= 0 && shape.Length != rank)
                throw Error(ModelFormatError.InvalidValue, $"Expected an array of rank {rank}, \"{name}\" has the rank {shape.Length}.", at);
            var numbers = Numbers<T>((int)count, mayStay);
            // The runtime has no meaning for another.
            if (typeof(T) == typeof(bool) && MemoryMarshal.AsBytes(numbers.Span).ContainsAnyExceptInRange((byte)0, (byte)1))
                throw Error(ModelFormatError.InvalidValue, $"\"{name}\" has a boolean that is neither 0 nor 1.", at);
            return numbers;
        }
        catch (ModelFormatException e) when (e.Offset != at)
        {
            // Of bytes elsewhere, not of the document's.
            e.Offset = at;
            throw;
        }
    }

    /// <summary>Reads a vector that a name stands for.</summary>
    internal T[] ReadVectorApart<T>()
        where T : unmanaged
        => MemoryMarshal.TryGetArray(ReadApart<T>(1, out _, mayStay: false), out var segment) ? segment.Array! : [];

    readonly ReadOnlyMemory<T> Numbers<T>(int count, bool mayStay)
        where T : unmanaged
    {
        if (count == 0)
            return Array.Empty<T>();
        if (mayStay && Apart!.Find(out var offset) is { } file)
            return file.Memory<T>(offset, count);
        var array = RecordReader.NewArray<T>(count);
        Apart!.Read(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetArrayDataReference(array)));
        return array;
    }
}
