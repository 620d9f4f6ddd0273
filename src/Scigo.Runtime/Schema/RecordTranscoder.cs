using Scigo.Binary;
using Scigo.Buffers;
using Scigo.Protobuf;

namespace Scigo.Schema;

/// <summary>
/// Reads a model that was written under another schema than its class has now: its members are rewritten as protobuf fields, which the
/// codec reads by member id. What was added, removed, moved or widened is thereby treated as in protobuf.
/// </summary>
static class RecordTranscoder
{
    public const string TooLarge =
        "A model that was written by another version of its class is limited to 2 GB: read it with that class, and save it with this one.";

    /// <summary>Reads a model whose body begins at the reader's position.</summary>
    /// <param name="reader">The record.</param>
    /// <param name="codec">The codec of the class.</param>
    /// <param name="fingerprint">The fingerprint that the model was written under.</param>
    /// <param name="at">Where that stands, for errors.</param>
    /// <param name="existing">A model to read into, or <c>null</c>.</param>
    public static object Read(ref RecordReader reader, ModelCodec codec, ulong fingerprint, int at, object? existing)
    {
        var written = reader.Written ??= WrittenSchemas.OfRecord(Models.CatalogOf(reader.Options));
        if (written.Find(codec, fingerprint) is not { } schema)
            throw RecordReader.UnknownSchema(codec, at);
        var options = Roomier(reader.Options);
        var fields = Transcode(ref reader, written, schema, codec, options, at);
        var protobuf = new ProtobufReader(fields, options) { Reuse = reader.Reuse };
        try
        {
            return codec.ReadFields(ref protobuf, merge: false, existing);
        }
        catch (ModelFormatException e)
        {
            e.PathWithin = ProtobufPaths.Within(fields, e.Offset, codec.Schema, options);
            e.Offset = at;
            throw;
        }
    }

    static byte[] Transcode(
        ref RecordReader reader, WrittenSchemas written, ModelSchema schema, ModelCodec codec, ModelOptions options, int at)
    {
        using var output = PooledOutput.Rent();
        var transcoder = new FieldTranscoder(output, options, written, codec);
        reader.Arrays?.IsCopied = true;
        try
        {
            transcoder.Fields(ref reader, schema, codec.Schema, reader.BeginBlock(written.SizeOf(schema)));
            transcoder.Finish();
            return output.ToArray();
        }
        catch (InvalidOperationException e)
        {
            throw new ModelFormatException(ModelFormatError.LimitExceeded, TooLarge, at, innerException: e);
        }
        finally
        {
            reader.Arrays?.IsCopied = false;
        }
    }

    // Protobuf counts every message, a record only what can go on without end: the record's limit has been kept already.
    public static ModelOptions Roomier(ModelOptions options) =>
        options with { Limits = options.Limits with { MaxDepth = (int)Math.Min(options.Limits.MaxDepth * 4L + 100, int.MaxValue) } };
}
