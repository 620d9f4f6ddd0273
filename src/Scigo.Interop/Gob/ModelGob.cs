using Scigo.Interop.Gob.Mapping;
using Scigo.Interop.Gob.Reading;
using Scigo.Interop.Gob.SciGo;
using Scigo.Schema;

namespace Scigo.Interop.Gob;

/// <summary>
/// Models as gobs, for programs in Go. A model is a struct: its fields are the model's members, with Go's names. The models that SciGo has
/// are written as its structs. Null and zero, which gob does not tell apart, and what SciGo has no field for stand in fields that Go
/// passes over.
/// </summary>
public static class ModelGob
{
    /// <summary>The values of a gob that is a model: that, and its metadata.</summary>
    internal const int MostValues = 2;

    const string MetadataName = "scigo.metadata";

    /// <summary>Returns a model as a gob.</summary>
    /// <exception cref="InvalidOperationException">Its type is no model of the catalog in use, a member is null where its type does not
    /// allow it, or the model contains itself.</exception>
    public static byte[] Serialize(object model, ModelOptions? options = null, ModelMetadata? metadata = null)
    {
        using var stream = new MemoryStream();
        Serialize(model, stream, options, metadata);
        return stream.ToArray();
    }

    /// <summary>Writes a model as a gob.</summary>
    /// <inheritdoc cref="Serialize(object, ModelOptions?, ModelMetadata?)"/>
    public static void Serialize(object model, Stream destination, ModelOptions? options = null, ModelMetadata? metadata = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(destination);
        options ??= ModelOptions.Default;
        metadata ??= (model as IHasMetadata)?.Metadata;
        var own = LayoutWriter.Write(model, options);
        var writer = new GobWriter(destination, Roomier(options));
        writer.Write(model is CustomModel
            ? NestedGob.Write(GobType.Opaque(GobMarshaler.Gob, nameof(CustomModel)), own, options)
            : SciGoLayouts.FromOwn(own, metadata));
        if (metadata is not null)
            writer.Write(LayoutWriter.Write(StoredMetadata.Of(metadata), options));
    }

    /// <summary>Reads a model of a known type, from the struct of a Go type of any name that is not another model's: each member from the
    /// field of its name, whatever its capitals and underscores.</summary>
    /// <exception cref="ModelFormatException">The data is no gob of such a model; nothing else is thrown for bad data.</exception>
    public static T Deserialize<T>(ReadOnlySpan<byte> data, ModelOptions? options = null)
        where T : IPersistableModel<T>
    {
        return Read(data, T.ModelCodec, options ?? ModelOptions.Default) switch
        {
            T model => model,
            var other => throw new ModelFormatException(
                ModelFormatError.WrongType,
                $"The data holds the model \"{((IPersistableModel)other).Codec.WireName}\", not \"{T.ModelCodec.WireName}\".", 0),
        };
    }

    /// <summary>Reads a model of whatever type the data names, if it is in the catalog: <c>Bandit</c> names <c>acme.bandit</c>.</summary>
    /// <exception cref="ModelFormatException">The data is no gob of a model of the catalog; nothing else is thrown for bad data.</exception>
    public static object Deserialize(ReadOnlySpan<byte> data, ModelOptions? options = null) =>
        Read(data, null, options ?? ModelOptions.Default);

    /// <summary>Returns what a gob says about how its model came to be, without reading the model; <c>null</c> when nothing.</summary>
    /// <exception cref="ModelFormatException">The data is no gob.</exception>
    public static ModelMetadata? ReadMetadata(ReadOnlySpan<byte> data, ModelOptions? options = null)
    {
        options ??= ModelOptions.Default;
        return MetadataOf(GobReader.ReadAll(data, options), options);
    }

    /// <summary>Returns what the values of a gob say about how its model came to be; <c>null</c> when nothing.</summary>
    /// <exception cref="ModelFormatException">They are not as they should be.</exception>
    public static ModelMetadata? MetadataOf(IReadOnlyList<GobValue> values) => MetadataOf(values, ModelOptions.Default);

    static unsafe object Read(ReadOnlySpan<byte> data, ModelCodec? asked, ModelOptions options)
    {
        fixed (byte* start = data)
        {
            // The values refer to the data; of them, nothing is left when the model is made.
            var lent = new LentBytes(start, data.Length);
            return Read(GobReader.ReadAll(new ValueReader(lent.Memory, new TypeTable(), options)), asked, options);
        }
    }

    // A name of the catalog says what the model is; any other is the model asked for.
    internal static object Read(IReadOnlyList<GobValue> values, ModelCodec? asked, ModelOptions options)
    {
        var (name, value) = StructOf(First(values), options);
        var codec = ModelMembers.CatalogOf(options).FindByWireName(name) ?? asked ?? ModelNames.Find(
            name.Length == 0 && IsCustomModel(value.Type) ? nameof(CustomModel) : name, options, value.Offset);
        return WithMetadata(LayoutReader.Read(codec, value, options), values, options);
    }

    internal static ModelMetadata? MetadataOf(IReadOnlyList<GobValue> values, ModelOptions options) => values switch
    {
        [_, GobStruct { Type.Name: MetadataName } stored] => ((StoredMetadata)LayoutReader.Read(StoredCodec, stored, options)).ToMetadata(),
        [GobStruct model, ..] => SciGoLayouts.Metadata(model),
        _ => null,
    };

    static ModelCodec StoredCodec => ((IPersistableModel)new StoredMetadata()).Codec;

    static object WithMetadata(object model, IReadOnlyList<GobValue> values, ModelOptions options)
    {
        if (model is IHasMetadata described)
            described.Metadata = MetadataOf(values, options);
        return model;
    }

    static GobValue First(IReadOnlyList<GobValue> values) => values switch
    {
        [] => throw new ModelFormatException(ModelFormatError.Truncated, "The data is empty.", 0),
        [var only] => only,
        [var model, GobStruct { Type.Name: MetadataName }] => model,
        [_, GobStruct { Type.Name: MetadataName }, var third, ..] => throw IsNoModel(third),
        [_, var second, ..] => throw IsNoModel(second),
    };

    static ModelFormatException IsNoModel(GobValue next) => new(
        ModelFormatError.Corrupt, "The data holds more than one value, which no model does: read them with GobReader.", next.Offset);

    // The struct of a model, and the name that says which: of a value within an interface, the one that its type is registered under.
    static (string Name, GobStruct Value) StructOf(GobValue value, ModelOptions options) => value switch
    {
        GobStruct s => (s.Type.Name, s),
        GobInterface { Value: GobStruct s } i => (i.Name, s),
        GobOpaque { Type.Marshaler: GobMarshaler.Gob } o => (o.Type.Name, NestedGob.Read(o, options, depth: 1)),
        _ => throw new ModelFormatException(
            ModelFormatError.WrongType, $"The data holds a value of Go's type {value.Type}, which is no struct and thus no model.", value.Offset),
    };

    // A pointer to a type that encodes itself has no name.
    static bool IsCustomModel(GobType type) =>
        type.Fields.Count == 3 && type.IndexOf("Weights") >= 0 && type.IndexOf("Bias") >= 0 && type.IndexOf("Metadata") >= 0;

    // The model has kept the limit; SciGo's structs are nested somewhat deeper.
    static ModelOptions Roomier(ModelOptions options) =>
        options with { Limits = options.Limits with { MaxDepth = (int)Math.Min(options.Limits.MaxDepth * 4L + 100, int.MaxValue) } };
}
