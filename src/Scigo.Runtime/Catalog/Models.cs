using Scigo.Protobuf;

namespace Scigo;

/// <summary>How decoders and encoders ask the catalog in use, with the errors that belong to it.</summary>
static class Models
{
    public static ModelCatalog CatalogOf(ModelOptions options) => options.Catalog ?? ModelCatalog.Default;

    /// <summary>Returns the codec of the value's own type; never that of a base class, which would lose part of it.</summary>
    public static ModelCodec CodecOf(object value, ModelOptions options)
    {
        if (value is IPersistableModel { Codec: var codec } && codec.ModelType == value.GetType())
            return codec;
        return CatalogOf(options).Find(value.GetType()) ?? throw new InvalidOperationException(
            $"{value.GetType()} is not a model of the catalog in use: annotate it with [PersistableModel], or add its catalog.");
    }

    public static ModelCodec Find(ModelOptions options, ulong typeId, long offset) =>
        CatalogOf(options).Find(typeId) ?? throw Unknown($"with the type id {typeId:x16}", options, offset);

    public static ModelCodec Find(ModelOptions options, string wireName, long offset) =>
        CatalogOf(options).FindByWireName(wireName) ?? throw Unknown($"\"{wireName}\"", options, offset);

    public static ModelCodec FindByTypeUrl(ModelOptions options, ref ProtobufReader reader, uint tag, object? existing)
    {
        // The model that is there already usually is of the type that comes.
        if (reader.Reuse && existing is IPersistableModel { Codec: var present } && CatalogOf(options).Find(present.TypeId) == present)
        {
            var start = reader.Position;
            if (ReferenceEquals(reader.ReadString(tag, present.TypeUrl), present.TypeUrl))
                return present;
            reader.Seek(start);
        }
        var url = reader.ReadString(tag, null);
        return CatalogOf(options).FindByProtoName(url[(url.LastIndexOf('/') + 1)..])
            ?? throw Unknown($"\"{url}\"", options, reader.Position);
    }

    static ModelFormatException Unknown(string what, ModelOptions options, long offset)
    {
        var names = CatalogOf(options).Codecs.Select(static c => c.WireName).Order(StringComparer.Ordinal).ToArray();
        var known = names.Length switch
        {
            0 => "it is empty: pass ModelOptions.Catalog, or publish one",
            <= 20 => "it has " + string.Join(", ", names),
            _ => $"it has {names.Length} models",
        };
        return new ModelFormatException(
            ModelFormatError.UnknownType, $"The data holds a model {what} that is not in the catalog in use; {known}.", offset);
    }
}
