using Scigo.Buffers;
using Scigo.Json;

namespace Scigo.Wire;

/// <summary>
/// Arrays in JSON, as numpy's <c>tolist()</c> gives them; one with a dimension of zero, whose shape nesting cannot say, as
/// <c>{"shape": […], "data": []}</c>.
/// </summary>
static class NestedArrays<T, TScalar>
    where T : unmanaged
    where TScalar : struct, IScalar<T>
{
    const int ShortRow = 3;

    public static void Write(ref JsonWriter writer, NDArray<T> value)
    {
        value.ThrowIfTorn();
        var shape = value.Shape;
        if (writer.Apart is not null)
            writer.WriteApart(value.Memory, shape);
        else if (shape.Contains(0))
        {
            writer.BeginObject();
            writer.WriteName("shape"u8);
            writer.BeginArray();
            foreach (var dimension in shape)
                writer.WriteInteger((long)dimension);
            writer.EndArray();
            writer.WriteName("data"u8);
            writer.BeginArray();
            writer.EndArray();
            writer.EndObject();
        }
        else if (shape.IsEmpty)
            TScalar.WriteJson(ref writer, value.Span[0]);
        else
            WriteLevel(ref writer, value.Span, shape);
    }

    static void WriteLevel(ref JsonWriter writer, scoped ReadOnlySpan<T> data, scoped ReadOnlySpan<int> shape)
    {
        if (shape.Length == 1)
        {
            Numbers<T, TScalar>.WriteJson(ref writer, data);
            return;
        }
        var size = data.Length / shape[0];
        writer.BeginArray(multiline: true);
        for (var i = 0; i < shape[0]; i++)
            WriteLevel(ref writer, data.Slice(i * size, size), shape[1..]);
        writer.EndArray();
    }

    public static NDArray<T> Read(ref JsonReader reader, NDArray<T> existing)
    {
        if (reader.IsApart)
            return NDArrayWire<T, TScalar>.Shaped(reader.ReadApart<T>(-1, out var found, mayStay: true), found, reuse: false, existing);
        Span<int> shape = stackalloc int[NDArray<T>.MaxRank];
        var builder = new ArrayBuilder<T>(reader.Reuse ? Memory.WholeArray(existing.Memory) : null);
        var rank = Read(ref reader, ref builder, shape);
        return NDArrayWire<T, TScalar>.Shaped(builder.ToArray(), shape[..rank], reader.Reuse, existing);
    }

    /// <summary>Reads numbers, and the dimensions that they stand in; returns how many of these there are.</summary>
    public static int Read(ref JsonReader reader, ref ArrayBuilder<T> builder, scoped Span<int> shape)
    {
        var at = reader.Position;
        var rank = reader.Peek() switch
        {
            JsonToken.Object => ReadObject(ref reader, ref builder, shape),
            JsonToken.Array => ReadLevels(ref reader, ref builder, shape),
            _ => ReadNumber(ref reader, ref builder),
        };
        if (NDArray<T>.CountElements(shape[..rank]) != builder.Count)
            throw reader.Error(
                ModelFormatError.InvalidValue,
                $"The shape ({string.Join(", ", shape[..rank].ToArray())}) does not hold {builder.Count} elements.",
                at);
        return rank;
    }

    static int ReadNumber(ref JsonReader reader, ref ArrayBuilder<T> builder)
    {
        builder.Add(TScalar.ReadJson(ref reader));
        return 0;
    }

    static int ReadLevels(ref JsonReader reader, ref ArrayBuilder<T> builder, scoped Span<int> shape)
    {
        shape.Fill(-1);
        var rank = 0;
        ReadLevel(ref reader, ref builder, shape, 0, ref rank);
        return rank;
    }

    // The first array met at each level sets its length, and the first number the rank; all others must agree.
    static void ReadLevel(ref JsonReader reader, ref ArrayBuilder<T> builder, scoped Span<int> shape, int level, ref int rank)
    {
        if (level == shape.Length)
            throw reader.Error(ModelFormatError.InvalidValue, $"An array has at most {shape.Length} dimensions.");
        var at = reader.Position;
        var count = 0;
        reader.BeginArray();
        while (reader.NextElement())
        {
            var token = reader.Peek();
            var nested = token == JsonToken.Array;
            if (rank != 0 && nested != level + 1 < rank && token != JsonToken.End)
                throw reader.Error(ModelFormatError.InvalidValue, "The rows of an array differ in depth.");
            if (nested)
                ReadLevel(ref reader, ref builder, shape, level + 1, ref rank);
            else
            {
                rank = level + 1;
                count += (uint)shape[level] <= ShortRow ? ReadShortRow(ref reader, ref builder) : ReadRow(ref reader, ref builder, level);
                break;
            }
            count++;
        }
        if (count == 0)
            rank = Math.Max(rank, level + 1);
        if (shape[level] < 0)
            shape[level] = count;
        else if (shape[level] != count)
            throw reader.Error(ModelFormatError.InvalidValue, $"A row of an array has {count} elements, the one before has {shape[level]}.", at);
    }

    // As the first row was: to look for a run of numbers takes longer than to read so few.
    static int ReadShortRow(ref JsonReader reader, ref ArrayBuilder<T> builder)
    {
        var before = builder.Count;
        do
            builder.Add(TScalar.ReadJson(ref reader));
        while (reader.NextElement());
        return builder.Count - before;
    }

    // The reader stands at the first number of a row, and NextElement has been answered for it.
    static int ReadRow(ref JsonReader reader, ref ArrayBuilder<T> builder, int level)
    {
        var before = builder.Count;
        do
            builder.AddElements<TScalar>(ref reader, level);
        while (reader.NextElement());
        return builder.Count - before;
    }

    static readonly JsonNames Names = new("shape", "data");

    static int ReadObject(ref JsonReader reader, ref ArrayBuilder<T> builder, scoped Span<int> shape)
    {
        var seen = default(MemberSet);
        var rank = 0;
        reader.BeginObject();
        var index = -1;
        while (reader.NextMember(Names, ref seen, ref index))
        {
            reader.BeginArray();
            while (reader.NextElement())
            {
                if (index == 1)
                    builder.Add(TScalar.ReadJson(ref reader));
                else if (rank < shape.Length)
                    shape[rank++] = (int)reader.ReadInteger(0, int.MaxValue);
                else
                    throw reader.Error(ModelFormatError.InvalidValue, $"An array has at most {shape.Length} dimensions.");
            }
        }
        if (!seen.Contains(0) || !seen.Contains(1))
            throw reader.Error(ModelFormatError.MissingMember, "An array written as an object needs \"shape\" and \"data\".");
        return rank;
    }
}
