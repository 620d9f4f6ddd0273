using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Scigo.Binary;
using Scigo.Json;
using Scigo.Protobuf;

namespace Scigo.Wire;

/// <summary>What the kinds of arrays share.</summary>
static class Numbers<T, TScalar>
    where T : unmanaged
    where TScalar : struct, IScalar<T>
{
    /// <summary>Checks numbers read from binary: a bool may only be 0 or 1, the runtime has no meaning for 2.</summary>
    public static T[] Check(ref RecordReader reader, T[] values, int at)
    {
        Check(ref reader, values.AsSpan(), at);
        return values;
    }

    /// <inheritdoc cref="Check(ref RecordReader, T[], int)"/>
    public static void Check(ref RecordReader reader, scoped ReadOnlySpan<T> values, int at)
    {
        if (typeof(T) == typeof(bool) && MemoryMarshal.AsBytes(values).ContainsAnyExceptInRange((byte)0, (byte)1))
            throw reader.Error(ModelFormatError.InvalidValue, "A boolean is 0 or 1.", at);
    }

    /// <inheritdoc cref="Check(ref RecordReader, T[], int)"/>
    public static void Check(ref RecordReader reader, ReadOnlyMemory<T> values, int at)
    {
        if (typeof(T) == typeof(bool))
            Check(ref reader, values.Span, at);
    }

    public static void WriteJson(ref JsonWriter writer, scoped ReadOnlySpan<T> values)
    {
        writer.BeginArray();
        TScalar.WriteJsonElements(ref writer, values);
        writer.EndArray();
    }

    /// <summary>Writes a packed field, or a note that there are no numbers.</summary>
    public static void WriteProtobuf(ref ProtobufWriter writer, int field, ReadOnlyMemory<T> values)
    {
        if (values.IsEmpty)
            writer.AddEmpty(field);
        else
            WritePacked(ref writer, field, values);
    }

    public static void WritePacked(ref ProtobufWriter writer, int field, ReadOnlyMemory<T> values)
    {
        if (TScalar.Blits)
        {
            writer.WriteBlit(field, values);
            return;
        }
        var mark = writer.BeginMessage(field, values.Length);
        if (TScalar.IsPlainVarint && PackedVarints.IsSupported)
            writer.WriteVarints(values.Span);
        else
        {
            foreach (var value in values.Span)
                TScalar.WriteProtobuf(ref writer, value);
        }
        writer.EndMessage(mark);
    }

    /// <summary>Reads numbers, packed or not, and appends them to those of the same message.</summary>
    public static T[] ReadProtobuf(ref ProtobufReader reader, uint tag, bool first, T[]? existing)
    {
        if (!first && existing is not null)
            reader.ChargeMerge((long)existing.Length * Unsafe.SizeOf<T>());
        var builder = first ? new ArrayBuilder<T>(reader.Reuse ? existing : null) : ArrayBuilder<T>.From(existing);
        do
        {
            switch ((WireType)(tag & 7))
            {
                case WireType.Empty:
                    break;
                case WireType.Len when TScalar.Blits:
                    builder.AddBytes(ref reader, reader.ReadBytes(tag));
                    break;
                case WireType.Len:
                    var outer = reader.BeginMessage(tag);
                    if (TScalar.IsPlainVarint && PackedVarints.IsSupported)
                        builder.AddVarints(ref reader);
                    while (reader.Remaining > 0)
                        builder.Add(TScalar.ReadProtobuf(ref reader));
                    reader.EndMessage(outer);
                    break;
                default:
                    builder.Add(Scalar<T, TScalar>.ReadProtobuf(ref reader, tag, first: true, default));
                    break;
            }
        }
        while (reader.TryRepeat(tag));
        return builder.ToArray();
    }
}
