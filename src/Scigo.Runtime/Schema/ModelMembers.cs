using System.ComponentModel;
using Scigo.Binary;
using Scigo.Buffers;
using Scigo.Protobuf;

namespace Scigo.Schema;

/// <summary>Writes the fields of a model's protobuf message, in ascending order.</summary>
/// <param name="writer">Where they go.</param>
/// <param name="state">What they are made of.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void FieldsWriter<in TState>(ref ProtobufWriter writer, TState state);

/// <summary>Models member by member, without their class: for formats that this library does not know.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ModelMembers
{
    /// <summary>Returns the codec of an object.</summary>
    /// <exception cref="InvalidOperationException">It is no model of the catalog in use.</exception>
    public static ModelCodec CodecOf(object model, ModelOptions options)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(options);
        return Models.CodecOf(model, options);
    }

    /// <summary>Returns the catalog in use.</summary>
    public static ModelCatalog CatalogOf(ModelOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Models.CatalogOf(options);
    }

    /// <summary>Tells a visitor all that a model holds. No array stands apart.</summary>
    /// <exception cref="InvalidOperationException">The model cannot be written.</exception>
    public static void Visit<TVisitor>(object model, ModelOptions options, ref TVisitor visitor)
        where TVisitor : struct, IRecordVisitor, allows ref struct
    {
        var codec = CodecOf(model, options);
        var catalog = Models.CatalogOf(options);
        var schemas = ReferenceEquals(catalog.Find(codec.TypeId), codec)
            ? catalog.Schemas
            : WrittenSchemas.Of([codec.Schema, .. catalog.OwnSchemas]);
        using var output = PooledOutput.Rent();
        var writer = new RecordWriter(output, options);
        BinaryRecord.Write(ref writer, model);
        writer.Finish();
        var reader = new RecordReader(output.ToArray(), options);
        reader.BeginBlock(BinaryRecord.HeaderSize);
        SchemaWalker.Walk(ref reader, schemas, codec.Schema, ref visitor);
    }

    /// <summary>Makes a model of fields; those that are absent keep what they have in a new one.</summary>
    /// <param name="codec">The model's codec.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="write">Writes the fields. It keeps the limits by itself: they apply to the data that it has read.</param>
    /// <param name="state">What it writes them of.</param>
    /// <exception cref="ModelFormatException">A field does not fit its member, or one that is required is absent. The path is known, the
    /// offset is not.</exception>
    public static object Make<TState>(ModelCodec codec, ModelOptions options, FieldsWriter<TState> write, TState state)
    {
        ArgumentNullException.ThrowIfNull(codec);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(write);
        options = RecordTranscoder.Roomier(options);
        using var output = PooledOutput.Rent();
        var fields = Write(output, options, write, state);
        var reader = new ProtobufReader(fields, options);
        try
        {
            return codec.ReadFields(ref reader, merge: false, (object?)null);
        }
        catch (ModelFormatException e)
        {
            var path = e.MemberPath ?? ProtobufPaths.Within(fields, e.Offset, codec.Schema, options);
            throw new ModelFormatException(e.Error, e.Reason, memberPath: path, innerException: e);
        }
        catch (Exception e) when (ModelRefusal.Is(e))
        {
            throw ModelRefusal.Wrap(e, -1, ProtobufPaths.Within(fields, reader.Position, codec.Schema, options));
        }
    }

    // What is written stays where it is, unless it refers to arrays elsewhere.
    static ReadOnlySpan<byte> Write<TState>(PooledOutput output, ModelOptions options, FieldsWriter<TState> write, TState state)
    {
        try
        {
            var writer = new ProtobufWriter(output, options);
            write(ref writer, state);
            writer.Finish();
            return output.Arrays.IsEmpty ? output.Buffer.AsSpan(0, output.Written) : output.ToArray();
        }
        catch (InvalidOperationException e)
        {
            throw new ModelFormatException(ModelFormatError.LimitExceeded, e.Message, innerException: e);
        }
    }
}
