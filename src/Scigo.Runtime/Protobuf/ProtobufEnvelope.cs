namespace Scigo.Protobuf;

/// <summary>
/// The guide's <c>scigo.ModelProto</c> around a model: <c>name</c> 1, <c>version</c> 2, the model in a field of its own or in
/// <c>google.protobuf.Any custom</c> 15, <c>metadata</c> 10.
/// </summary>
static class ProtobufEnvelope
{
    const int NameField = 1;
    const int VersionField = 2;

    /// <summary>The field of the metadata.</summary>
    public const int MetadataField = 10;

    /// <summary>The field of every model that has none of its own.</summary>
    public const int CustomField = 15;

    const string FormatVersion = "1.0";

    public static void Write<T>(ref ProtobufWriter writer, T model, ModelMetadata? metadata)
        where T : IPersistableModel<T>
    {
        Throw.IfNull(model);
        if (!typeof(T).IsValueType && model.GetType() != typeof(T))
        {
            Write(ref writer, (object)model, metadata);
            return;
        }
        metadata ??= (model as IHasMetadata)?.Metadata;
        var codec = T.ModelCodec;
        var (outer, inner) = Begin(ref writer, codec, metadata);
        codec.WriteFields(ref writer, model);
        End(ref writer, codec, metadata, outer, inner);
    }

    public static void Write(ref ProtobufWriter writer, object model, ModelMetadata? metadata)
    {
        var codec = Models.CodecOf(model, writer.Options);
        metadata ??= (model as IHasMetadata)?.Metadata;
        var (outer, inner) = Begin(ref writer, codec, metadata);
        codec.WriteFields(ref writer, model);
        End(ref writer, codec, metadata, outer, inner);
    }

    // Fields go out in ascending order: the metadata before or after the model, depending on the model's field.
    static (LengthMark Outer, LengthMark Inner) Begin(ref ProtobufWriter writer, ModelCodec codec, ModelMetadata? metadata)
    {
        writer.WriteString(NameField, codec.WireName);
        writer.WriteString(VersionField, FormatVersion);
        if (metadata is not null && FieldOf(codec) > MetadataField)
            MetadataProtobuf.Write(ref writer, MetadataField, metadata);
        var outer = writer.BeginMessage(FieldOf(codec), codec.LastMessageLength);
        if (codec.Schema.ProtoField != 0)
            return (outer, default);
        writer.WriteString(AnyFields.TypeUrl, codec.TypeUrl);
        return (outer, writer.BeginMessage(AnyFields.Value, codec.LastMessageLength));
    }

    static void End(ref ProtobufWriter writer, ModelCodec codec, ModelMetadata? metadata, LengthMark outer, LengthMark inner)
    {
        if (codec.Schema.ProtoField == 0)
            writer.EndAnyValue(inner);
        codec.LastMessageLength = writer.EndMessage(outer);
        if (metadata is not null && FieldOf(codec) < MetadataField)
            MetadataProtobuf.Write(ref writer, MetadataField, metadata);
    }

    static int FieldOf(ModelCodec codec) => codec.Schema.ProtoField == 0 ? CustomField : codec.Schema.ProtoField;

    public static T Read<T>(ReadOnlySpan<byte> data, ModelOptions options, T? existing, bool reuse)
        where T : IPersistableModel<T>
    {
        var codec = T.ModelCodec;
        var reader = new ProtobufReader(data, options) { Reuse = reuse };
        try
        {
            var found = Find(ref reader, codec, out var at, out var tag);
            if (found != codec && (reuse || !found.MakesModelsOf<T>()))
                throw reader.Error(
                    ModelFormatError.WrongType, $"The data holds the model \"{found.WireName}\", not \"{codec.WireName}\".", at);
            Enter(ref reader, found, at, tag);
            var model = found == codec ? codec.ReadFields(ref reader, false, existing) : (T)found.ReadFields(ref reader, false, (object?)null);
            return found.TakesMetadata ? LoadedMetadata.Attach(model, ReadMetadata(data, options)) : model;
        }
        catch (ModelFormatException e)
        {
            e.MemberPath ??= ProtobufPaths.At(data, e.Offset, options);
            throw;
        }
        catch (Exception e) when (ModelRefusal.Is(e))
        {
            throw ModelRefusal.Wrap(e, reader.Position, ProtobufPaths.At(data, reader.Position, options));
        }
    }

    public static T ReadBare<T>(ReadOnlySpan<byte> data, ModelOptions options, T? existing, bool reuse)
        where T : IPersistableModel<T>
    {
        InputSize.Check(data.Length, options);
        var reader = new ProtobufReader(data, options) { Reuse = reuse };
        try
        {
            return T.ModelCodec.ReadFields(ref reader, merge: false, existing);
        }
        catch (ModelFormatException e)
        {
            e.MemberPath ??= ProtobufPaths.Within(data, e.Offset, T.ModelCodec.Schema, options);
            throw;
        }
        catch (Exception e) when (ModelRefusal.Is(e))
        {
            throw ModelRefusal.Wrap(e, reader.Position, ProtobufPaths.Within(data, reader.Position, T.ModelCodec.Schema, options));
        }
    }

    public static object ReadObject(ReadOnlySpan<byte> data, ModelOptions options)
    {
        var reader = new ProtobufReader(data, options);
        try
        {
            var codec = Find(ref reader, null, out var at, out var tag);
            Enter(ref reader, codec, at, tag);
            var model = codec.ReadFields(ref reader, merge: false, (object?)null);
            return codec.TakesMetadata ? LoadedMetadata.Attach(model, ReadMetadata(data, options)) : model;
        }
        catch (ModelFormatException e)
        {
            e.MemberPath ??= ProtobufPaths.At(data, e.Offset, options);
            throw;
        }
        catch (Exception e) when (ModelRefusal.Is(e))
        {
            throw ModelRefusal.Wrap(e, reader.Position, ProtobufPaths.At(data, reader.Position, options));
        }
    }

    public static ModelMetadata? ReadMetadata(ReadOnlySpan<byte> data, ModelOptions options)
    {
        var reader = new ProtobufReader(data, options);
        InputSize.Check(data.Length, options);
        ModelMetadata? metadata = null;
        while (reader.NextField(out var tag))
        {
            if (tag >> 3 == MetadataField)
                metadata = MetadataProtobuf.Read(ref reader, tag);
            else
                reader.Skip(tag);
        }
        return metadata;
    }

    // Checks the whole envelope before the model is read, and notes where it stands; the last of several wins.
    static ModelCodec Find(ref ProtobufReader reader, ModelCodec? expected, out int at, out uint modelTag)
    {
        InputSize.Check(reader.Remaining, reader.Options);
        string? name = null;
        ModelCodec? codec = null;
        (at, modelTag) = (0, 0);
        while (reader.NextField(out var tag))
        {
            var field = (int)(tag >> 3);
            if (field == NameField)
                name = ReadExpected(ref reader, tag, expected?.WireName);
            else if (field == VersionField)
                CheckVersion(ref reader, ReadExpected(ref reader, tag, FormatVersion));
            else if (field == CustomField || FindByField(ref reader, expected, field) is not null)
            {
                codec = field == CustomField ? null : FindByField(ref reader, expected, field);
                (at, modelTag) = (reader.Position, tag);
                reader.ReadBytes(tag);
            }
            else
                reader.Skip(tag);
        }
        if (modelTag == 0)
            throw reader.Error(
                ModelFormatError.UnknownType,
                name is null ? "The data is no scigo.ModelProto." : $"The data holds the model \"{name}\" in no field known here.",
                0);
        var end = reader.Position;
        codec ??= FindInAny(ref reader, expected, at, modelTag);
        reader.Seek(end);
        if (name is not null && !codec.Schema.IsNamed(name))
            throw reader.Error(ModelFormatError.Corrupt, $"The data is named \"{name}\" but holds the model \"{codec.WireName}\".", 0);
        return codec;
    }

    static ModelCodec? FindByField(ref ProtobufReader reader, ModelCodec? expected, int field) =>
        expected?.Schema.ProtoField == field ? expected : Models.CatalogOf(reader.Options).FindByProtoField(field);

    static ModelCodec FindInAny(ref ProtobufReader reader, ModelCodec? expected, int at, uint tag)
    {
        reader.Seek(at);
        ModelCodec? codec = null;
        var outer = reader.BeginMessage(tag);
        while (reader.NextField(out var inner))
        {
            if (inner >> 3 == AnyFields.TypeUrl)
                codec = Models.FindByTypeUrl(ref reader, inner, expected);
            else
                reader.Skip(inner);
        }
        reader.EndMessage(outer);
        return codec ?? throw reader.Error(ModelFormatError.MissingMember, "The model lacks its type_url.", at);
    }

    // Moves to the model's own fields.
    static void Enter(ref ProtobufReader reader, ModelCodec codec, int at, uint tag)
    {
        reader.Seek(at);
        reader.BeginMessage(tag);
        if (codec.Schema.ProtoField != 0)
            return;
        while (reader.NextField(out var inner))
        {
            if (inner >> 3 == AnyFields.Value)
            {
                reader.BeginMessage(inner);
                return;
            }
            reader.Skip(inner);
        }
    }

    // The strings of every envelope of a kind are the same: they are compared, not created.
    static string ReadExpected(ref ProtobufReader reader, uint tag, string? expected)
    {
        var at = reader.Position;
        var bytes = reader.ReadBytes(tag);
        if (expected is not null && bytes.Length == expected.Length && System.Text.Ascii.Equals(bytes, expected))
            return expected;
        reader.Seek(at);
        return reader.ReadString(tag, null);
    }

    static void CheckVersion(ref ProtobufReader reader, string version)
    {
        if (version != "1" && !version.StartsWith("1.", StringComparison.Ordinal))
            throw reader.Error(
                ModelFormatError.UnsupportedVersion, $"The data has the format version \"{version}\"; this library reads 1.x.");
    }
}
