using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using Scigo.Binary;
using Scigo.Buffers;
using Scigo.Json;
using Scigo.Protobuf;

namespace Scigo.Wire;

/// <summary>
/// An array of several dimensions, written as an <see cref="NDArray{T}"/>: its numbers lie in one block in row-major order, which is
/// read straight into.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct GridWire<TArray, T, TGrid, TScalar> : IWire<TArray>
    where TArray : class
    where T : unmanaged
    where TGrid : struct, IGrid<TArray>
    where TScalar : struct, IScalar<T>
{
    /// <inheritdoc/>
    public static string SchemaText => NDArrayWire<T, TScalar>.SchemaText;

    /// <inheritdoc/>
    public static bool IsSingular => true;

    /// <inheritdoc/>
    public static int BinarySize => NDArrayWire<T, TScalar>.BinarySize;

    /// <inheritdoc/>
    public static void WriteBinary(ref RecordWriter writer, int at, TArray value) =>
        NDArrayWire<T, TScalar>.WriteBinary(ref writer, at, Flatten(value));

    /// <inheritdoc/>
    public static TArray ReadBinary(ref RecordReader reader, int at, TArray? existing)
    {
        Span<int> dimensions = stackalloc int[NDArray<T>.MaxRank];
        var rank = NDArrayWire<T, TScalar>.ReadShape(ref reader, at, dimensions, out var count);
        if (rank != TGrid.Rank)
            throw reader.Error(ModelFormatError.InvalidValue, WrongRank(rank), at);
        var shape = dimensions[..rank];
        if (IsTooLong(shape))
            throw reader.Error(ModelFormatError.InvalidValue, TooLong, at);
        reader.RequireNumbers<T>(count);
        var array = reader.Reuse && HasShape(existing, shape) ? existing : TGrid.New(shape);
        var numbers = Numbers(array);
        reader.ReadNumbers(numbers);
        Wire.Numbers<T, TScalar>.Check(ref reader, numbers, at);
        return array;
    }

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriter writer, TArray value) => NDArrayWire<T, TScalar>.WriteJson(ref writer, Flatten(value));

    /// <inheritdoc/>
    public static TArray ReadJson(ref JsonReader reader, TArray? existing)
    {
        var start = reader.Position;
        if (reader.IsApart)
        {
            var numbers = reader.ReadApart<T>(TGrid.Rank, out var found, mayStay: true);
            return IsTooLong(found) ? throw reader.Error(ModelFormatError.InvalidValue, TooLong, start) : Filled(numbers.Span, found);
        }
        Span<int> dimensions = stackalloc int[NDArray<T>.MaxRank];
        // Read straight into the array that is there, or one of the shape that the text seems to have.
        var target = reader.Reuse ? existing : null;
        if (target is null && reader.TryMeasure(dimensions[..TGrid.Rank]) && !IsTooLong(dimensions[..TGrid.Rank]))
            target = TGrid.New(dimensions[..TGrid.Rank]);
        var builder = new ArrayBuilder<T>(target is null ? default : Numbers(target));
        var rank = NestedArrays<T, TScalar>.Read(ref reader, ref builder, dimensions);
        if (rank != TGrid.Rank)
            throw reader.Error(ModelFormatError.InvalidValue, WrongRank(rank), start);
        var shape = dimensions[..rank];
        if (IsTooLong(shape))
            throw reader.Error(ModelFormatError.InvalidValue, TooLong, start);
        return builder.IsInPlace && HasShape(target, shape) ? target : Filled(builder.Numbers, shape);
    }

    /// <inheritdoc/>
    public static void WriteProtobuf(ref ProtobufWriter writer, int field, TArray value) =>
        NDArrayWire<T, TScalar>.WriteProtobuf(ref writer, field, Flatten(value));

    /// <inheritdoc/>
    public static TArray ReadProtobuf(ref ProtobufReader reader, uint tag, bool first, TArray? existing)
    {
        var start = reader.Position;
        Span<int> dimensions = stackalloc int[NDArray<T>.MaxRank];
        if (NDArrayWire<T, TScalar>.TryReadBlock(ref reader, tag, dimensions, out var rank, out var numbers) && rank == TGrid.Rank)
        {
            var shape = dimensions[..rank];
            if (IsTooLong(shape))
                throw reader.Error(ModelFormatError.InvalidValue, TooLong, start);
            var array = reader.Reuse && HasShape(existing, shape) ? existing : TGrid.New(shape);
            BlockCopy.Copy(numbers, MemoryMarshal.AsBytes(Numbers(array)));
            return array;
        }
        var flat = NDArrayWire<T, TScalar>.ReadProtobuf(ref reader, tag, first, default);
        if (flat.Rank != TGrid.Rank)
            throw reader.Error(ModelFormatError.InvalidValue, WrongRank(flat.Rank), start);
        if (IsTooLong(flat.Shape))
            throw reader.Error(ModelFormatError.InvalidValue, TooLong, start);
        return Filled(flat.Span, flat.Shape);
    }

    /// <inheritdoc/>
    public static ParamValue ToParam(TArray value) => value is null ? default : ParamValue.FromArray(Flatten(value));

    /// <inheritdoc/>
    public static TArray FromParam(ParamValue value)
    {
        var flat = value.AsArray<T>();
        if (flat.Rank != TGrid.Rank)
            throw new ArgumentException(WrongRank(flat.Rank));
        return IsTooLong(flat.Shape) ? throw new ArgumentException(TooLong) : Filled(flat.Span, flat.Shape);
    }

    static NDArray<T> Flatten(TArray value)
    {
        var array = (Array)(object)NotNull.Of(value);
        Span<int> shape = stackalloc int[array.Rank];
        for (var i = 0; i < shape.Length; i++)
            shape[i] = array.GetLength(i);
        return new NDArray<T>(new BlockMemory<T>(array).Memory, shape);
    }

    static TArray Filled(ReadOnlySpan<T> numbers, ReadOnlySpan<int> shape)
    {
        var array = TGrid.New(shape);
        numbers.CopyTo(Numbers(array));
        return array;
    }

    static Span<T> Numbers(TArray array) => BlockMemory<T>.SpanOf((Array)(object)array);

    static bool HasShape([NotNullWhen(true)] TArray? existing, ReadOnlySpan<int> shape)
    {
        if (existing is null)
            return false;
        var array = (Array)(object)existing;
        for (var i = 0; i < shape.Length; i++)
        {
            if (array.GetLength(i) != shape[i])
                return false;
        }
        return true;
    }

    // .NET throws OutOfMemoryException for a longer one, even where another dimension is 0 and nothing is to be allocated.
    static bool IsTooLong(ReadOnlySpan<int> shape) => shape.ContainsAnyExceptInRange(0, Array.MaxLength);

    static string TooLong => $"A dimension is longer than {Array.MaxLength}, which an array of several dimensions cannot have.";

    static string WrongRank(int rank) => $"Expected an array of rank {TGrid.Rank}, found one of rank {rank}.";
}
