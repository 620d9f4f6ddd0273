using System.ComponentModel;
using Scigo.Binary;
using Scigo.Buffers;
using Scigo.Json;
using Scigo.Protobuf;

namespace Scigo.Wire;

/// <summary>An <see cref="NDArray{T}"/> declared to be of rank 1: laid out like a plain array in every format.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct VectorWire<T, TScalar> : IWire<NDArray<T>>
    where T : unmanaged
    where TScalar : struct, IScalar<T>
{
    /// <inheritdoc/>
    public static string SchemaText => $"vector<{TScalar.SchemaText}>";

    /// <inheritdoc/>
    public static int BinarySize => sizeof(uint);

    /// <inheritdoc/>
    public static void WriteBinary(ref RecordWriter writer, int at, NDArray<T> value)
    {
        Require(value);
        writer.WriteCount(at, value.Length);
        writer.Append(value.Memory);
    }

    /// <inheritdoc/>
    public static NDArray<T> ReadBinary(ref RecordReader reader, int at, NDArray<T> existing)
    {
        var data = reader.ReadMemory(reader.ReadCount(at), existing.Memory);
        Numbers<T, TScalar>.Check(ref reader, data, at);
        return new NDArray<T>(data);
    }

    /// <inheritdoc/>
    public static void WriteJson(ref JsonWriter writer, NDArray<T> value)
    {
        Require(value);
        if (writer.Apart is not null)
            writer.WriteApart(value.Memory, value.Shape);
        else
            Numbers<T, TScalar>.WriteJson(ref writer, value.Span);
    }

    /// <inheritdoc/>
    public static NDArray<T> ReadJson(ref JsonReader reader, NDArray<T> existing) => new(reader.IsApart
        ? reader.ReadApart<T>(1, out _, mayStay: true)
        : ArrayWire<T, TScalar>.ReadJson(ref reader, Memory.WholeArray(existing.Memory)));

    /// <inheritdoc/>
    public static void WriteProtobuf(ref ProtobufWriter writer, int field, NDArray<T> value)
    {
        Require(value);
        Numbers<T, TScalar>.WriteProtobuf(ref writer, field, value.Memory);
    }

    /// <inheritdoc/>
    public static NDArray<T> ReadProtobuf(ref ProtobufReader reader, uint tag, bool first, NDArray<T> existing) =>
        new(Numbers<T, TScalar>.ReadProtobuf(ref reader, tag, first, Memory.WholeArray(existing.Memory)));

    /// <inheritdoc/>
    public static ParamValue ToParam(NDArray<T> value) => ParamValue.FromArray(value);

    /// <inheritdoc/>
    public static NDArray<T> FromParam(ParamValue value) => value.AsArray<T>() is { Rank: 1 } array
        ? array
        : throw new ArgumentException($"Expected a vector, found an array of rank {value.AsArray<T>().Rank}.");

    static void Require(NDArray<T> value)
    {
        if (value.Rank != 1)
            throw new InvalidOperationException($"A member declared with Rank = 1 holds an array of rank {value.Rank}.");
        value.ThrowIfTorn();
    }
}
