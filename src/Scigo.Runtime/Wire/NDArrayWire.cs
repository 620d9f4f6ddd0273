using System.ComponentModel;
using System.Runtime.CompilerServices;
using Scigo.Binary;
using Scigo.Buffers;
using Scigo.Json;
using Scigo.Protobuf;

namespace Scigo.Wire;

/// <summary>
/// An array of any rank: in binary the rank in one byte, then the dimensions and the numbers; in JSON nested arrays; in protobuf a
/// message <c>{ repeated int64 shape = 1; repeated T data = 2; }</c>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NDArrayWire<T, TScalar> : IWire<NDArray<T>>
    where T : unmanaged
    where TScalar : struct, IScalar<T>
{
    const int ShapeField = 1;
    const int DataField = 2;

    /// <inheritdoc/>
    public static string SchemaText => $"ndarray<{TScalar.SchemaText}>";

    /// <inheritdoc/>
    public static bool IsSingular => true;

    /// <inheritdoc/>
    public static int BinarySize => 1;

    /// <inheritdoc/>
    public static void WriteBinary(ref RecordWriter writer, int at, NDArray<T> value)
    {
        value.ThrowIfTorn();
        var shape = value.Shape;
        writer.Write(at, (byte)shape.Length);
        var block = writer.BeginBlock(shape.Length * sizeof(uint));
        for (var i = 0; i < shape.Length; i++)
            writer.WriteCount(block + i * sizeof(uint), shape[i]);
        writer.Append(value.Memory);
    }

    /// <inheritdoc/>
    [SkipLocalsInit]
    public static NDArray<T> ReadBinary(ref RecordReader reader, int at, NDArray<T> existing)
    {
        Span<int> dimensions = stackalloc int[NDArray<T>.MaxRank];
        var rank = ReadShape(ref reader, at, dimensions, out var count);
        var data = reader.ReadMemory(count, existing.Memory);
        Numbers<T, TScalar>.Check(ref reader, data, at);
        return Shaped(data, dimensions[..rank], reader.Reuse, existing);
    }

    /// <summary>Reads the rank and the dimensions, and how many elements they stand for.</summary>
    internal static int ReadShape(ref RecordReader reader, int at, scoped Span<int> dimensions, out int count)
    {
        var rank = reader.Read<byte>(at);
        if (rank > NDArray<T>.MaxRank)
            throw reader.Error(ModelFormatError.InvalidValue, $"An array has at most {NDArray<T>.MaxRank} dimensions, not {rank}.", at);
        var block = reader.BeginBlock(rank * sizeof(uint));
        for (var i = 0; i < rank; i++)
            dimensions[i] = reader.ReadCount(block + i * sizeof(uint));
        var product = NDArray<T>.CountElements(dimensions[..rank]);
        if (product < 0)
            throw reader.Error(ModelFormatError.InvalidValue, "An array has more elements than an int can count.", block);
        count = (int)product;
        return rank;
    }

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriter writer, NDArray<T> value) => NestedArrays<T, TScalar>.Write(ref writer, value);

    /// <inheritdoc/>
    public static NDArray<T> ReadJson(ref JsonReader reader, NDArray<T> existing) =>
        NestedArrays<T, TScalar>.Read(ref reader, existing);

    /// <inheritdoc/>
    public static void WriteProtobuf(ref ProtobufWriter writer, int field, NDArray<T> value)
    {
        value.ThrowIfTorn();
        // All but the last few bytes of it are the numbers.
        var mark = writer.BeginMessage(field, TScalar.Blits ? value.Length * (long)Unsafe.SizeOf<T>() + 2 * (value.Rank + 4) : 0);
        var shape = value.Shape;
        if (shape.Length > 0)
        {
            var dimensions = writer.BeginMessage(ShapeField);
            foreach (var dimension in shape)
                writer.WriteVarint32((uint)dimension);
            writer.EndMessage(dimensions);
        }
        if (value.Length > 0)
            Numbers<T, TScalar>.WritePacked(ref writer, DataField, value.Memory);
        writer.EndMessage(mark);
    }

    /// <inheritdoc/>
    public static NDArray<T> ReadProtobuf(ref ProtobufReader reader, uint tag, bool first, NDArray<T> existing)
    {
        var at = reader.Position;
        Span<int> shape = stackalloc int[NDArray<T>.MaxRank];
        var rank = 0;
        var data = Memory.WholeArray(existing.Memory);
        var hasData = false;
        var outer = reader.BeginMessage(tag);
        while (reader.NextField(out var inner))
        {
            if (inner >> 3 == ShapeField)
                ReadShape(ref reader, inner, shape, ref rank);
            else if (inner >> 3 == DataField)
            {
                data = Numbers<T, TScalar>.ReadProtobuf(ref reader, inner, !hasData, data);
                hasData = true;
            }
            else
                reader.Skip(inner);
        }
        reader.EndMessage(outer);
        var values = hasData ? data! : [];
        if (NDArray<T>.CountElements(shape[..rank]) != values.Length)
            throw reader.Error(
                ModelFormatError.InvalidValue,
                $"The shape ({string.Join(", ", shape[..rank].ToArray())}) does not hold {values.Length} elements.",
                at);
        return Shaped(values, shape[..rank], reader.Reuse, existing);
    }

    /// <inheritdoc/>
    public static ParamValue ToParam(NDArray<T> value) => ParamValue.FromArray(value);

    /// <inheritdoc/>
    public static NDArray<T> FromParam(ParamValue value) => value.AsArray<T>();

    /// <summary>
    /// Reads an array that is written as Scigo writes it, first the shape and then all of the numbers, without copying them. If it is
    /// not, the reader stands where it stood.
    /// </summary>
    internal static bool TryReadBlock(
        ref ProtobufReader reader, uint tag, scoped Span<int> dimensions, out int rank, out ReadOnlySpan<byte> numbers)
    {
        var start = reader.Here;
        rank = 0;
        numbers = default;
        if (!TScalar.Blits || (WireType)(tag & 7) != WireType.Len)
            return false;
        var outer = reader.BeginMessage(tag);
        if (reader.NextField(out var field) && field == (ShapeField << 3 | (uint)WireType.Len))
        {
            ReadShape(ref reader, field, dimensions, ref rank);
            if (reader.NextField(out field) && field == (DataField << 3 | (uint)WireType.Len))
            {
                numbers = reader.ReadBytes(field);
                if (reader.Remaining == 0 && NDArray<T>.CountElements(dimensions[..rank]) * Unsafe.SizeOf<T>() == numbers.Length)
                {
                    reader.EndMessage(outer);
                    return true;
                }
            }
        }
        reader.Return(start);
        return false;
    }

    /// <summary>Puts a checked shape on numbers; keeps the array that holds it when it is the same.</summary>
    internal static NDArray<T> Shaped(ReadOnlyMemory<T> data, ReadOnlySpan<int> shape, bool reuse, NDArray<T> existing)
    {
        if (shape.Length == 1)
            return NDArray<T>.FromTrusted(data, null);
        var kept = reuse && existing.KeptShape is { } present && shape.SequenceEqual(present) ? present : shape.ToArray();
        return NDArray<T>.FromTrusted(data, kept);
    }

    static void ReadShape(ref ProtobufReader reader, uint tag, scoped Span<int> shape, scoped ref int rank)
    {
        if ((WireType)(tag & 7) == WireType.Varint)
        {
            Add(ref reader, shape, ref rank);
            return;
        }
        var outer = reader.BeginMessage(tag);
        while (reader.Remaining > 0)
            Add(ref reader, shape, ref rank);
        reader.EndMessage(outer);
    }

    static void Add(ref ProtobufReader reader, scoped Span<int> shape, scoped ref int rank)
    {
        var dimension = reader.ReadVarint64();
        if (rank == shape.Length)
            throw reader.Error(ModelFormatError.InvalidValue, $"An array has at most {shape.Length} dimensions.");
        if (dimension > int.MaxValue)
            throw reader.Error(ModelFormatError.InvalidValue, $"{dimension} is no dimension of an array.");
        shape[rank++] = (int)dimension;
    }
}
