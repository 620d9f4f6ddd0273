using System.Diagnostics.CodeAnalysis;
using Scigo.Binary;
using Scigo.Json;
using Scigo.Protobuf;
using Scigo.Schema;

namespace Scigo;

/// <summary>How one model is written and read, whatever its type: what a catalog holds.</summary>
public abstract class ModelCodec
{
    // Of classes an empty array, of structs a boxed one. What the models are is found out by casting it: to ask their type would bring
    // reflection into every program compiled ahead of time.
    readonly object specimen;

    // Of all types that the models are of, the one asked for last: a program rarely asks for more.
    Type? lastAsked;

    private protected ModelCodec(ModelSchema schema, Type modelType, object specimen, int binarySize)
    {
        this.specimen = specimen;
        IsSealed = modelType.IsSealed;
        TakesMetadata = Are<IHasMetadata>();
        Schema = schema;
        TypeId = schema.TypeId;
        Fingerprint = schema.Fingerprint;
        ModelType = modelType;
        BinarySize = binarySize;
        TypeUrl = "type.googleapis.com/" + schema.ProtoName;
    }

    /// <summary>The model's name in every file.</summary>
    public string WireName => Schema.WireName;

    /// <summary>The first eight bytes of the SHA-256 of the wire name.</summary>
    public ulong TypeId { get; }

    /// <summary>The first eight bytes of the SHA-256 of the canonical schema text, nested schemas included.</summary>
    public ulong Fingerprint { get; }

    /// <summary>The model's members.</summary>
    public ModelSchema Schema { get; }

    /// <summary>The model's type.</summary>
    public Type ModelType { get; }

    internal string TypeUrl { get; }

    /// <summary>
    /// The bytes of the protobuf message written last: the next one's length usually takes as many bytes. Threads may overwrite each
    /// other's: nothing but speed depends on it.
    /// </summary>
    internal long LastMessageLength;

    /// <summary>How a JSON document of the model starts, up to its parameters; made when it is first needed.</summary>
    internal byte[] JsonStart => field ??= JsonEnvelope.StartOf(this);

    internal int BinarySize { get; }

    /// <summary>Whether nothing can be derived from the model's type.</summary>
    internal bool IsSealed { get; }

    /// <summary>Whether the codec's models keep the metadata that is saved with them.</summary>
    internal bool TakesMetadata { get; }

    /// <summary>Whether the object is a model of exactly this codec's type.</summary>
    internal bool Makes([NotNullWhen(true)] object? model) => model is not null && ReferenceEquals(model.GetType(), ModelType);

    /// <summary>Whether the codec's models are of the given type, as a polymorphic member wants them.</summary>
    internal bool MakesModelsOf<T>()
    {
        if (ReferenceEquals(typeof(T), lastAsked))
            return true;
        if (!Are<T>())
            return false;
        lastAsked = typeof(T);
        return true;
    }

    bool Are<T>() => specimen is Array ? specimen is T[] : specimen is T;

    internal abstract void WriteBinary(ref RecordWriter writer, int at, object value);

    internal abstract object ReadBinary(ref RecordReader reader, int at, object? existing);

    internal abstract void WriteJson(ref JsonWriter writer, object value);

    internal abstract object ReadJson(ref JsonReader reader, object? existing);

    internal abstract void WriteFields(ref ProtobufWriter writer, object value);

    internal abstract object ReadFields(ref ProtobufReader reader, bool merge, object? existing);

    internal abstract ParamValue GetParam(object value, int member);

    internal abstract object SetParam(object value, int member, ParamValue param, bool apply);

    /// <inheritdoc/>
    public override string ToString() => $"{WireName} ({ModelType.Name})";
}

/// <summary>How models of one type are written and read.</summary>
/// <typeparam name="T">The model.</typeparam>
public abstract class ModelCodec<T> : ModelCodec
{
    private protected ModelCodec(ModelSchema schema, int binarySize)
        : base(schema, typeof(T), default(T) is { } value ? value : Array.Empty<T>(), binarySize)
    {
    }

    internal abstract void WriteBinary(ref RecordWriter writer, int at, T value);

    internal abstract T ReadBinary(ref RecordReader reader, int at, T? existing);

    internal abstract void WriteJson(ref JsonWriter writer, T value);

    internal abstract T ReadJson(ref JsonReader reader, T? existing);

    internal abstract void WriteFields(ref ProtobufWriter writer, T value);

    internal abstract T ReadFields(ref ProtobufReader reader, bool merge, T? existing);
}
