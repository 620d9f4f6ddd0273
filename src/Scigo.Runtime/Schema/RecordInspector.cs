using System.Buffers;
using Scigo.Binary;
using Scigo.Json;

namespace Scigo.Schema;

/// <summary>Shows a record as JSON with nothing but the schemas that it was written under: no class is needed.</summary>
public static class RecordInspector
{
    /// <summary>Writes a record as <c>{"type": …, "params": {…}}</c>.</summary>
    /// <param name="output">Where the JSON goes.</param>
    /// <param name="record">The record, from its type id on.</param>
    /// <param name="schemas">The schemas of the model and of all that it holds.</param>
    /// <param name="options">The limits, and whether to indent; the catalog is not asked.</param>
    /// <param name="everything">Whether arrays and lists are written whole; otherwise long ones are shown by what they begin with and,
    /// for arrays, by their type, shape, least and greatest number.</param>
    /// <exception cref="ModelFormatException">The record does not fit the schemas; nothing else is thrown for bad data.</exception>
    public static void WriteJson(
        IBufferWriter<byte> output, ReadOnlySpan<byte> record, IEnumerable<ModelSchema> schemas, ModelOptions? options = null, bool everything = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(schemas);
        options ??= ModelOptions.Default;
        WriteJson(output, new RecordReader(record, options), WrittenSchemas.Of(schemas), everything, null);
    }

    /// <summary>Writes the record of a file, whose arrays may stand apart.</summary>
    internal static void WriteJson(
        IBufferWriter<byte> output, RecordReader reader, WrittenSchemas schemas, bool everything, ApartBytes? apart)
    {
        InputSize.Check(reader.Remaining, reader.Options);
        var header = reader.BeginBlock(2 * sizeof(ulong));
        var typeId = reader.Read<ulong>(header);
        var schema = schemas.Find(typeId)
            ?? throw reader.Error(ModelFormatError.UnknownType, $"The record's model, with the type id {typeId:x16}, is not among the schemas.", header);
        if (reader.Read<ulong>(header + sizeof(ulong)) != schema.Fingerprint)
            throw reader.Error(
                ModelFormatError.UnknownSchema, $"The model {schema.WireName} was written under another schema than the one given.", header + sizeof(ulong));
        // The walk has a limit of its own; brackets come with models, lists and maps.
        var visitor = new JsonVisitor(new JsonWriter(output, reader.Options), everything, apart);
        visitor.BeginType(schema);
        SchemaWalker.Walk(ref reader, schemas, schema, ref visitor);
        visitor.EndType();
        visitor.Flush();
        if (reader.Remaining != 0)
            throw reader.Error(ModelFormatError.Corrupt, $"{reader.Remaining} bytes follow the end of the model.", reader.Position);
    }
}

/// <summary>Returns some bytes of one of the arrays that stand apart from a file's record.</summary>
/// <param name="array">The number of the array, from 0 in the order of the record.</param>
/// <param name="offset">The first byte.</param>
/// <param name="length">How many bytes.</param>
delegate ReadOnlySpan<byte> ApartBytes(int array, long offset, int length);
