using System.ComponentModel;
using Scigo.Binary;
using Scigo.Json;
using Scigo.Protobuf;

namespace Scigo.Wire;

/// <summary>An array of numbers: a packed <c>repeated</c> field in protobuf.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ArrayWire<T, TScalar> : IWire<T[]>
    where T : unmanaged
    where TScalar : struct, IScalar<T>
{
    /// <inheritdoc/>
    public static string SchemaText => $"array<{TScalar.SchemaText}>";

    /// <inheritdoc/>
    public static int BinarySize => sizeof(uint);

    /// <inheritdoc/>
    public static void WriteBinary(ref RecordWriter writer, int at, T[] value)
    {
        writer.WriteCount(at, NotNull.Of(value).Length);
        writer.Append(value);
    }

    /// <inheritdoc/>
    public static T[] ReadBinary(ref RecordReader reader, int at, T[]? existing) =>
        Numbers<T, TScalar>.Check(ref reader, reader.ReadArray(reader.ReadCount(at), existing), at);

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriter writer, T[] value)
    {
        if (writer.Apart is not null)
            writer.WriteApart<T>(NotNull.Of(value), [value.Length]);
        else
            Numbers<T, TScalar>.WriteJson(ref writer, NotNull.Of(value));
    }

    /// <inheritdoc/>
    public static T[] ReadJson(ref JsonReader reader, T[]? existing)
    {
        if (reader.IsApart)
            return reader.ReadVectorApart<T>();
        var builder = new ArrayBuilder<T>(reader.Reuse ? existing : null);
        if (!reader.BeginArrayOrOne())
            builder.Add(TScalar.ReadJson(ref reader));
        else
        {
            while (reader.NextElement())
                builder.AddElements<TScalar>(ref reader);
        }
        return builder.ToArray();
    }

    /// <inheritdoc/>
    public static void WriteProtobuf(ref ProtobufWriter writer, int field, T[] value) =>
        Numbers<T, TScalar>.WriteProtobuf(ref writer, field, NotNull.Of(value));

    /// <inheritdoc/>
    public static T[] ReadProtobuf(ref ProtobufReader reader, uint tag, bool first, T[]? existing) =>
        Numbers<T, TScalar>.ReadProtobuf(ref reader, tag, first, existing);

    /// <inheritdoc/>
    public static ParamValue ToParam(T[] value) => value is null ? default : ParamValue.FromArray(new NDArray<T>(value));

    /// <inheritdoc/>
    public static T[] FromParam(ParamValue value) => value.AsArray<T>() is { Rank: 1 } array
        ? array.ToArray()
        : throw new ArgumentException($"Expected a vector, found an array of rank {value.AsArray<T>().Rank}.");
}
