using System.Buffers;
using Scigo.Wire;

namespace Scigo.Json;

/// <summary>
/// The document around a model: <c>{"model_spec": {…}, "parameters": {…}, "metadata": {…}}</c>. Nested models have none. SciGo's own
/// exporter writes <c>params</c> for <c>parameters</c>; both are read, and the members may come in any order.
/// </summary>
static class JsonEnvelope
{
    const string FormatVersion = "1.0";
    const string Library = "scigo";

    static readonly JsonNames Names = new(("model_spec", 0), ("parameters", 1), ("params", 1), ("metadata", 2));
    static readonly JsonNames SpecNames = new("name", "format_version", "library", "created_at");

    public static void Write<T>(IBufferWriter<byte> output, T model, ModelOptions options, ModelMetadata? metadata)
        where T : IPersistableModel<T>
    {
        Throw.IfNull(model);
        if (!typeof(T).IsValueType && model.GetType() != typeof(T))
        {
            Write(output, (object)model, options, metadata);
            return;
        }
        metadata ??= (model as IHasMetadata)?.Metadata;
        var writer = new JsonWriter(output, options);
        Begin(ref writer, T.ModelCodec, metadata);
        T.ModelCodec.WriteJson(ref writer, model);
        End(ref writer, metadata);
    }

    /// <param name="output">Where the document goes.</param>
    /// <param name="model">The model.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="metadata">How it came to be; <c>null</c> for what it says itself.</param>
    /// <param name="apart">Where arrays go; <c>null</c> when they are part of the document.</param>
    public static void Write(
        IBufferWriter<byte> output, object model, ModelOptions options, ModelMetadata? metadata, List<NamedArray>? apart = null)
    {
        var codec = Models.CodecOf(model, options);
        metadata ??= (model as IHasMetadata)?.Metadata;
        var writer = new JsonWriter(output, options) { Apart = apart };
        Begin(ref writer, codec, metadata);
        codec.WriteJson(ref writer, model);
        End(ref writer, metadata);
    }

    public static T Read<T>(ReadOnlySpan<byte> data, ModelOptions options, T? existing, bool reuse, NamedArrays? apart = null)
        where T : IPersistableModel<T>
    {
        var target = new ModelTarget<T>(T.ModelCodec, existing, mayDiffer: !reuse);
        Read(data, options, reuse, ref target, apart);
        return target.Model;
    }

    public static object ReadObject(ReadOnlySpan<byte> data, ModelOptions options, NamedArrays? apart = null)
    {
        var target = new AnyTarget();
        Read(data, options, reuse: false, ref target, apart);
        return target.Model;
    }

    public static ModelMetadata? ReadMetadata(ReadOnlySpan<byte> data, ModelOptions options)
    {
        var target = new MetadataTarget();
        Read(data, options, reuse: false, ref target);
        return target.Metadata;
    }

    /// <summary>What is written before the parameters of a model that says nothing about when it was created.</summary>
    public static byte[] StartOf(ModelCodec codec)
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new JsonWriter(output, ModelOptions.Default);
        WriteStart(ref writer, codec, null);
        writer.Flush();
        return output.WrittenSpan.ToArray();
    }

    static void Begin(ref JsonWriter writer, ModelCodec codec, ModelMetadata? metadata)
    {
        if (writer.Options.Indented || metadata?.Created is not null)
            WriteStart(ref writer, codec, metadata);
        else
            writer.BeginDocument(codec.JsonStart);
    }

    static void WriteStart(ref JsonWriter writer, ModelCodec codec, ModelMetadata? metadata)
    {
        writer.BeginObject();
        writer.WriteName("model_spec"u8);
        writer.BeginObject();
        writer.WriteName("name"u8);
        writer.WriteString(codec.WireName);
        writer.WriteName("format_version"u8);
        writer.WriteString(FormatVersion);
        writer.WriteName("library"u8);
        writer.WriteString(Library);
        if (metadata?.Created is { } created)
        {
            writer.WriteName("created_at"u8);
            MetadataJson.WriteCreated(ref writer, created);
        }
        writer.EndObject();
        writer.WriteName("parameters"u8);
    }

    static void End(ref JsonWriter writer, ModelMetadata? metadata)
    {
        if (metadata is not null)
        {
            writer.WriteName("metadata"u8);
            MetadataJson.Write(ref writer, metadata);
        }
        writer.EndObject();
        writer.Flush();
    }

    static void Read<TTarget>(ReadOnlySpan<byte> data, ModelOptions options, bool reuse, ref TTarget target, NamedArrays? apart = null)
        where TTarget : struct, IJsonTarget
    {
        var reader = new JsonReader(data, options) { Reuse = reuse, Apart = apart };
        try
        {
            Read(ref reader, ref target);
        }
        catch (Exception e) when (reader.Explain(e) is { } error)
        {
            if (ReferenceEquals(error, e))
                throw;
            throw error;
        }
        finally
        {
            reader.Dispose();
        }
    }

    static void Read<TTarget>(ref JsonReader reader, ref TTarget target)
        where TTarget : struct, IJsonTarget
    {
        var seen = new MemberSet();
        var index = -1;
        var parametersAt = -1;
        if (target.ExpectedStart is { } start && reader.BeginDocument(start))
        {
            seen.Add(0);
            seen.Add(1);
            index = 1;
            target.ReadParameters(ref reader);
        }
        else
        {
            reader.BeginObject();
        }
        while (reader.NextMember(Names, ref seen, ref index))
        {
            switch (index)
            {
                case 0:
                    ReadSpec(ref reader, ref target);
                    break;
                case 1 when seen.Contains(0):
                    target.ReadParameters(ref reader);
                    break;
                case 1:
                    // The parameters come before the name that says how to read them.
                    reader.Peek();
                    parametersAt = reader.Position;
                    reader.Skip();
                    break;
                default:
                    target.ReadMetadata(ref reader);
                    break;
            }
        }
        reader.End();
        if (!seen.Contains(0))
            throw reader.Error(ModelFormatError.MissingMember, "The document has no \"model_spec\": it is no model.", 0);
        if (!seen.Contains(1))
            throw reader.Error(ModelFormatError.MissingMember, "The document has no \"parameters\".", 0);
        if (parametersAt < 0)
            return;
        reader.Seek(parametersAt);
        target.ReadParameters(ref reader);
    }

    static void ReadSpec<TTarget>(ref JsonReader reader, ref TTarget target)
        where TTarget : struct, IJsonTarget
    {
        var at = reader.Position;
        var seen = new MemberSet();
        var index = -1;
        reader.BeginObject();
        while (reader.NextMember(SpecNames, ref seen, ref index))
        {
            switch (index)
            {
                case 0:
                    target.Resolve(ref reader, reader.ReadString(target.ExpectedName));
                    break;
                case 1:
                    CheckVersion(ref reader, reader.ReadString(FormatVersion));
                    break;
                case 2:
                    reader.ReadString(Library);
                    break;
                default:
                    target.ReadCreated(ref reader);
                    break;
            }
        }
        if (!seen.Contains(0))
            throw reader.Error(ModelFormatError.MissingMember, "The \"model_spec\" has no \"name\".", at);
    }

    static void CheckVersion(ref JsonReader reader, string version)
    {
        if (version != "1" && !version.StartsWith("1.", StringComparison.Ordinal))
            throw reader.Error(
                ModelFormatError.UnsupportedVersion, $"The document has the format version \"{version}\"; this library reads 1.x.");
    }
}
