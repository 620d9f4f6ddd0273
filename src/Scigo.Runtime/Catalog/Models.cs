using Scigo.Buffers;
using Scigo.Protobuf;

namespace Scigo;

/// <summary>How decoders and encoders ask the catalog in use, with the errors that belong to it.</summary>
static class Models
{
    public static ModelCatalog CatalogOf(ModelOptions options) => options.Catalog ?? ModelCatalog.Default;

    /// <summary>Returns the codec of the value's own type; never that of a base class, which would lose part of it.</summary>
    public static ModelCodec CodecOf(object value, ModelOptions options)
    {
        if (value is IPersistableModel { Codec: var codec } && (codec.IsSealed || codec.Makes(value)))
            return codec;
        return CatalogOf(options).Find(value.GetType()) ?? throw new InvalidOperationException(
            $"{value.GetType()} is not a model of the catalog in use: annotate it with [PersistableModel], or add its catalog.");
    }

    public static ModelCodec Find(ModelOptions options, ulong typeId, long offset) =>
        CatalogOf(options).Find(typeId) ?? throw UnknownTypeId(typeId, options, offset);

    public static ModelCodec Find(ModelOptions options, string wireName, long offset) =>
        CatalogOf(options).FindByWireName(wireName) ?? throw UnknownName(wireName, options, offset);

    /// <summary>Returns the codec that a type_url names; no string is made of it when it is the one expected.</summary>
    public static ModelCodec FindByTypeUrl(ref ProtobufReader reader, uint tag, ModelCodec? expected)
    {
        var at = reader.Position;
        var bytes = reader.ReadBytes(tag);
        if (expected is not null && bytes.Length == expected.TypeUrl.Length && System.Text.Ascii.Equals(bytes, expected.TypeUrl))
            return expected;
        var name = NameCache.Get(bytes[(bytes.LastIndexOf((byte)'/') + 1)..]) ?? throw Throw.NotUtf8(at);
        return CatalogOf(reader.Options).FindByProtoName(name) ?? Former(name, expected) ?? throw UnknownName(name, reader.Options, at);
    }

    // A model that the caller names is in no catalog perhaps.
    static ModelCodec? Former(string protoName, ModelCodec? expected)
    {
        foreach (var name in expected?.Schema.EarlierNames ?? [])
        {
            if (Schema.ProtoNames.MessageName(name) == protoName)
                return expected;
        }
        return null;
    }

    /// <summary>Returns the codec of the model that is there already, if the catalog in use has it: usually the same comes again.</summary>
    public static ModelCodec? Present(object? existing, ModelOptions options) =>
        existing is IPersistableModel { Codec: var codec } && ReferenceEquals(CatalogOf(options).Find(codec.TypeId), codec) ? codec : null;

    static ModelFormatException UnknownTypeId(ulong typeId, ModelOptions options, long offset) =>
        Unknown($"with the type id {typeId:x16}", c => c.TypeId == typeId, options, offset);

    static ModelFormatException UnknownName(string name, ModelOptions options, long offset) =>
        Unknown($"\"{name}\"", c => c.WireName == name || c.Schema.ProtoName == name, options, offset);

    static ModelFormatException Unknown(string what, Predicate<ModelCodec> isMeant, ModelOptions options, long offset)
    {
        var names = new List<string>();
        var alike = new List<string>();
        foreach (var codec in CatalogOf(options).Codecs)
        {
            names.Add(codec.WireName);
            if (isMeant(codec))
                alike.Add(codec.ModelType.ToString());
        }
        // What a catalog has and does not find stands for several types.
        if (alike.Count > 0)
            return new ModelFormatException(
                ModelFormatError.UnknownType,
                $"The data holds a model {what}, which in the catalog in use can be {string.Join(" or ", alike)}: read it as the one that it is.",
                offset);
        names.Sort(StringComparer.Ordinal);
        var known = names.Count switch
        {
            0 => "it is empty: pass ModelOptions.Catalog, or publish one",
            <= 20 => "it has " + string.Join(", ", names),
            _ => $"it has {names.Count} models",
        };
        return new ModelFormatException(
            ModelFormatError.UnknownType, $"The data holds a model {what} that is not in the catalog in use; {known}.", offset);
    }
}
