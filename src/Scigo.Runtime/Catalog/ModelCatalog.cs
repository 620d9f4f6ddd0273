using System.Collections.Frozen;
using Scigo.Schema;

namespace Scigo;

/// <summary>
/// The models that decoders may produce: nothing else ever comes out of one. Immutable and free of locks. Each assembly's generator
/// emits one; an executable publishes the composition of all that it references as <see cref="Default"/>.
/// </summary>
public sealed class ModelCatalog
{
    static ModelCatalog published = new([]);

    readonly TypeIdTable byTypeId;
    readonly FrozenDictionary<Type, ModelCodec> byType;
    readonly FrozenDictionary<string, ModelCodec> byWireName;
    readonly FrozenDictionary<string, ModelCodec> byProtoName;
    readonly FrozenDictionary<int, ModelCodec> byProtoField;

    /// <summary>Creates a catalog of the given codecs, each of which may be given more than once.</summary>
    /// <remarks>
    /// Closed generic models whose arguments are written alike, as <c>Box&lt;Guid&gt;</c> and <c>Box&lt;string&gt;</c>, have one name. They
    /// are found by type only: data that has nothing but the name does not say which of them it is.
    /// </remarks>
    /// <exception cref="ArgumentException">Two models have the same wire name, type id, protobuf name or protobuf field.</exception>
    public ModelCatalog(params IEnumerable<ModelCodec> codecs)
    {
        ArgumentNullException.ThrowIfNull(codecs);
        ModelCodec[] distinct = [.. codecs.Distinct()];
        byWireName = Index(distinct, "wire name", static c => c.WireName);
        byTypeId = new TypeIdTable(Index(distinct, "type id", static c => c.TypeId).Values);
        byType = Index(distinct, "type", static c => c.ModelType);
        byProtoName = Index(distinct, "protobuf name", static c => c.Schema.ProtoName);
        byProtoField = Index(distinct.Where(static c => c.Schema.ProtoField != 0), "protobuf field", static c => c.Schema.ProtoField);
        Codecs = distinct;
    }

    /// <summary>The catalog in use where none is given: all models that the running executable references.</summary>
    public static ModelCatalog Default => published;

    /// <summary>The models' codecs.</summary>
    public IReadOnlyList<ModelCodec> Codecs { get; }

    /// <summary>The models' schemas, and all that they name: put together once, when a decoder first has to say where it failed.</summary>
    internal WrittenSchemas Schemas => field ??= WrittenSchemas.Of(Codecs.Select(static c => c.Schema));

    /// <summary>Returns a catalog of all models of the given ones.</summary>
    /// <exception cref="ArgumentException">Two different models have the same wire name or type id.</exception>
    public static ModelCatalog Compose(params ReadOnlySpan<ModelCatalog> catalogs)
    {
        var codecs = new List<ModelCodec>();
        foreach (var catalog in catalogs)
            codecs.AddRange(catalog.Codecs);
        return new ModelCatalog(codecs);
    }

    /// <summary>Returns a catalog of only those models of this one whose wire names are given.</summary>
    /// <exception cref="ArgumentException">This catalog has no model of one of the names.</exception>
    public ModelCatalog Restrict(params ReadOnlySpan<string> wireNames)
    {
        var codecs = new List<ModelCodec>();
        foreach (var name in wireNames)
            codecs.Add(FindByWireName(name) ?? throw new ArgumentException($"The catalog has no model \"{name}\".", nameof(wireNames)));
        return new ModelCatalog(codecs);
    }

    /// <summary>Makes the catalog the default. Called once, by the code that an executable's generator emits.</summary>
    public static void Publish(ModelCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        published = catalog;
    }

    /// <summary>Returns the codec of a type id, or <c>null</c>.</summary>
    public ModelCodec? Find(ulong typeId) => byTypeId.Find(typeId);

    /// <summary>Returns the codec of a type, or <c>null</c>.</summary>
    public ModelCodec? Find(Type type) => byType.GetValueOrDefault(type);

    /// <summary>Returns the codec of a wire name, or <c>null</c>.</summary>
    public ModelCodec? FindByWireName(string wireName) => byWireName.GetValueOrDefault(wireName);

    /// <summary>Returns the codec of a protobuf message, by its full name, or <c>null</c>.</summary>
    public ModelCodec? FindByProtoName(string fullName) => byProtoName.GetValueOrDefault(fullName);

    internal ModelCodec? FindByProtoField(int field) => byProtoField.GetValueOrDefault(field);

    static FrozenDictionary<TKey, ModelCodec> Index<TKey>(
        IEnumerable<ModelCodec> codecs, string what, Func<ModelCodec, TKey> key)
        where TKey : notnull
    {
        var index = new Dictionary<TKey, ModelCodec>();
        var alike = new List<TKey>();
        foreach (var codec in codecs)
        {
            if (index.TryAdd(key(codec), codec))
                continue;
            if (!AreAlike(index[key(codec)], codec))
                throw new ArgumentException(
                    $"The models {index[key(codec)].ModelType} and {codec.ModelType} have the same {what}, {key(codec)}: rename one.");
            alike.Add(key(codec));
        }
        alike.ForEach(k => index.Remove(k));
        return index.ToFrozenDictionary();
    }

    static bool AreAlike(ModelCodec left, ModelCodec right) =>
        left.ModelType.IsGenericType && right.ModelType.IsGenericType && left.WireName == right.WireName && left.Fingerprint == right.Fingerprint;
}
