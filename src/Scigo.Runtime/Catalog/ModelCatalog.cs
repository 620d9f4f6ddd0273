using Scigo.Schema;

namespace Scigo;

/// <summary>
/// The models that decoders may produce: nothing else ever comes out of one. Immutable and free of locks. Each assembly's generator
/// emits one; an executable publishes the composition of all that it references as <see cref="Default"/>.
/// </summary>
public sealed class ModelCatalog
{
    static ModelCatalog published = new([]);

    readonly ModelCodec[] codecs;
    readonly TypeIdTable byTypeId;
    readonly Dictionary<Type, ModelCodec> byType;
    readonly Dictionary<string, ModelCodec> byWireName;
    readonly Dictionary<string, ModelCodec> byProtoName;
    readonly List<ModelCodec> withProtoField = [];
    readonly FormerNames? formerNames;

    /// <summary>Creates a catalog of the given codecs, each of which may be given more than once.</summary>
    /// <remarks>
    /// Closed generic models whose arguments are written alike, as <c>Box&lt;Guid&gt;</c> and <c>Box&lt;string&gt;</c>, have one name. They
    /// are found by type only: data that has nothing but the name does not say which of them it is.
    /// </remarks>
    /// <exception cref="ArgumentException">Two models have the same wire name, now or formerly, type id, protobuf name or protobuf
    /// field.</exception>
    public ModelCatalog(params IEnumerable<ModelCodec> codecs)
    {
        ArgumentNullException.ThrowIfNull(codecs);
        this.codecs = Distinct(codecs);
        byWireName = Index("wire name", static c => c.WireName);
        byType = Index("type", static c => c.ModelType);
        byProtoName = Index("protobuf name", static c => c.Schema.ProtoName);
        byTypeId = new TypeIdTable(byWireName.Count);
        foreach (var codec in byWireName.Values)
        {
            if (!byTypeId.TryAdd(codec))
                throw Alike(byTypeId.Find(codec.TypeId)!, codec, "type id", $"{codec.TypeId:x16}");
            if (codec.Schema.ProtoField is var field and not 0)
            {
                if (FindByProtoField(field) is { } other)
                    throw Alike(other, codec, "protobuf field", field);
                withProtoField.Add(codec);
            }
            foreach (var name in codec.Schema.EarlierNames)
            {
                formerNames ??= new FormerNames();
                if ((byWireName.GetValueOrDefault(name) ?? formerNames.Add(name, codec)) is { } other)
                    throw Alike(other, codec, "wire name, now or formerly", name);
            }
        }
    }

    /// <summary>The catalog in use where none is given: all models that the running executable references.</summary>
    public static ModelCatalog Default => published;

    /// <summary>The models' codecs.</summary>
    public IReadOnlyList<ModelCodec> Codecs => codecs;

    /// <summary>The models' schemas, and all that they name: put together once, when a decoder first has to say where it failed.</summary>
    internal WrittenSchemas Schemas => field ??= WrittenSchemas.Of(OwnSchemas);

    internal ModelSchema[] OwnSchemas => Array.ConvertAll(codecs, static c => c.Schema);

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

    /// <summary>Returns a catalog with the codec in place of whatever has its type id here, or one that it had or has.</summary>
    internal ModelCatalog With(ModelCodec codec) =>
        new([.. Array.FindAll(codecs, c => !c.Schema.IsNamed(codec.TypeId) && !codec.Schema.IsNamed(c.TypeId)), codec]);

    /// <summary>Makes the catalog the default. Called once, by the code that an executable's generator emits.</summary>
    public static void Publish(ModelCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        published = catalog;
    }

    /// <summary>Returns the codec of a type id, also one that the model had under a former name, or <c>null</c>.</summary>
    public ModelCodec? Find(ulong typeId) => byTypeId.Find(typeId) ?? formerNames?.Find(typeId);

    /// <summary>Returns the codec of a type, or <c>null</c>.</summary>
    public ModelCodec? Find(Type type) => byType.GetValueOrDefault(type);

    /// <summary>Returns the codec of a wire name, also of a former one, or <c>null</c>.</summary>
    public ModelCodec? FindByWireName(string wireName) => byWireName.GetValueOrDefault(wireName) ?? formerNames?.FindByWireName(wireName);

    /// <summary>Returns the codec of a protobuf message, by its full name, also a former one, or <c>null</c>.</summary>
    public ModelCodec? FindByProtoName(string fullName) => byProtoName.GetValueOrDefault(fullName) ?? formerNames?.FindByProtoName(fullName);

    internal ModelCodec? FindByProtoField(int field)
    {
        // Only built-in models have one: they are few.
        foreach (var codec in withProtoField)
        {
            if (codec.Schema.ProtoField == field)
                return codec;
        }
        return null;
    }

    static ModelCodec[] Distinct(IEnumerable<ModelCodec> codecs)
    {
        var distinct = new List<ModelCodec>();
        var known = new HashSet<ModelCodec>();
        foreach (var codec in codecs)
        {
            if (known.Add(codec))
                distinct.Add(codec);
        }
        return distinct.ToArray();
    }

    Dictionary<TKey, ModelCodec> Index<TKey>(string what, Func<ModelCodec, TKey> key)
        where TKey : class
    {
        var index = new Dictionary<TKey, ModelCodec>();
        var alike = new List<TKey>();
        foreach (var codec in codecs)
        {
            if (index.TryAdd(key(codec), codec))
                continue;
            if (!AreAlike(index[key(codec)], codec))
                throw Alike(index[key(codec)], codec, what, key(codec));
            alike.Add(key(codec));
        }
        alike.ForEach(k => index.Remove(k));
        return index;
    }

    static ArgumentException Alike(ModelCodec left, ModelCodec right, string what, object value) =>
        new($"The models {left.ModelType} and {right.ModelType} have the same {what}, {value}: rename one.");

    static bool AreAlike(ModelCodec left, ModelCodec right) =>
        left.ModelType.IsGenericType && right.ModelType.IsGenericType && left.WireName == right.WireName && left.Fingerprint == right.Fingerprint;
}
