using Scigo.Wire;

namespace Scigo.Schema;

/// <summary>
/// The schemas that data was written under, checked when they are put together: a file's schemas are data like the rest of it.
/// </summary>
sealed class WrittenSchemas
{
    // How deep models may lie in one another without a list, map, any or optional between them. Nobody writes such classes deeper.
    const int MaxInlineDepth = 100;
    const int Computing = -1;

    readonly Dictionary<string, ModelSchema> byWireName = new(StringComparer.Ordinal);
    readonly Dictionary<ulong, ModelSchema> byTypeId = new(SeededComparer<ulong>.Instance);
    readonly Dictionary<string, int> sizes = new(StringComparer.Ordinal);

    readonly ModelCatalog? catalog;

    /// <exception cref="ModelFormatException">Two schemas have one name, a model contains itself, a member's type is none.</exception>
    public WrittenSchemas(IEnumerable<ModelSchema> schemas) => Add(schemas);

    // A record says nothing of its schemas but their fingerprints: they are added as they are met.
    WrittenSchemas(ModelCatalog catalog) => this.catalog = catalog;

    /// <summary>Returns the schemas of a record that carries none: those of the classes of a catalog, as they are or were released.</summary>
    public static WrittenSchemas OfRecord(ModelCatalog catalog) => new(catalog);

    void Add(IEnumerable<ModelSchema> schemas)
    {
        foreach (var schema in schemas)
        {
            // Not the id that the schema claims: another could be meant by it.
            if (!byWireName.TryAdd(schema.WireName, schema) || !byTypeId.TryAdd(ModelSchema.HashOf(schema.WireName), schema))
                throw Wrong($"The model {schema.WireName} is described twice.");
            CheckIds(schema);
        }
        foreach (var schema in byWireName.Values)
            SizeOf(schema, MaxInlineDepth);
    }

    /// <summary>Returns the schemas of classes, and of all that they name.</summary>
    public static WrittenSchemas Of(IEnumerable<ModelSchema> schemas) => new(ModelSchema.Reachable(schemas));

    public ModelSchema? Find(ulong typeId) => byTypeId.GetValueOrDefault(typeId);

    /// <summary>Returns the schema of a model that was written with a fingerprint, or <c>null</c>.</summary>
    public ModelSchema? Find(ModelCodec codec, ulong fingerprint)
    {
        if (Find(codec) is { } known)
            return known.Fingerprint == fingerprint ? known : null;
        if (catalog is null || Released(codec.Schema, fingerprint) is not { } schemas)
            return null;
        var added = new List<ModelSchema>();
        foreach (var schema in schemas)
        {
            // One program wrote them all: a model has one schema in all of them.
            if (Find(schema.WireName) is not { } other)
                added.Add(schema);
            else if (other.OwnText != schema.OwnText)
                return null;
        }
        Add(added);
        return Find(codec);
    }

    // By the name that the model had when the data was written.
    ModelSchema? Find(ModelCodec codec)
    {
        var found = Find(codec.TypeId);
        foreach (var typeId in codec.Schema.EarlierTypeIds)
            found ??= Find(typeId);
        return found;
    }

    /// <summary>Returns the schema of a polymorphic model, or <c>null</c>.</summary>
    public ModelSchema? Find(ulong typeId, ulong fingerprint) =>
        Find(typeId) ?? (catalog?.Find(typeId) is { } codec ? Find(codec, fingerprint) : null);

    static IReadOnlyList<ModelSchema>? Released(ModelSchema schema, ulong fingerprint) =>
        schema.Fingerprint == fingerprint ? schema.Reachable() : schema.Earlier.GetValueOrDefault(fingerprint);

    public ModelSchema? Find(string wireName) => byWireName.GetValueOrDefault(wireName);

    /// <summary>Returns the schema of a nested model; that it is there was checked in the beginning.</summary>
    public ModelSchema Nested(SchemaType model) => byWireName[model.Name];

    /// <summary>The bytes of the fixed part of a model.</summary>
    public int SizeOf(ModelSchema schema) => sizes[schema.WireName];

    /// <summary>The bytes of the fixed part of a value.</summary>
    public int SizeOf(SchemaType type) => SizeOf(type, MaxInlineDepth);

    int SizeOf(SchemaType type, int depth) => type.Kind switch
    {
        WireKind.Bool or WireKind.Integer or WireKind.Float => type.ScalarSize,
        WireKind.NDArray or WireKind.Optional => 1,
        WireKind.Nullable => Sum(1, SizeOf(type.Element!, depth)),
        WireKind.Any => sizeof(ulong),
        WireKind.Model => SizeOf(Find(type.Name) ?? throw Wrong($"The model {type.Name} is named but not described."), depth),
        _ => sizeof(uint),
    };

    int SizeOf(ModelSchema schema, int depth)
    {
        if (sizes.TryGetValue(schema.WireName, out var known) && known != Computing)
            return known;
        if (known == Computing || depth == 0)
            throw Wrong($"The model {schema.WireName} contains itself, or models without end.");
        sizes[schema.WireName] = Computing;
        var size = 0;
        foreach (var member in schema.Members)
        {
            Check(TypeOf(member));
            size = Sum(size, SizeOf(member.ParsedType, depth - 1));
        }
        // A model without members takes a byte: a list of them cannot be longer than its bytes.
        return sizes[schema.WireName] = Math.Max(size, 1);
    }

    // What stands behind a list or optional has a size of its own, but must be described as well.
    void Check(SchemaType type)
    {
        if (type.Kind == WireKind.Model && Find(type.Name) is null)
            throw Wrong($"The model {type.Name} is named but not described.");
        if (type.Kind is WireKind.Array or WireKind.Vector or WireKind.NDArray && type.Element!.ScalarSize == 0)
            throw Wrong($"An array of {type.Element} is none of numbers.");
        if (type.Key is { } key)
        {
            if (key.Kind is not (WireKind.String or WireKind.Integer or WireKind.Bool))
                throw Wrong($"{key} is no key of a map.");
        }
        if (type.Element is { } element)
            Check(element);
    }

    static void CheckIds(ModelSchema schema)
    {
        var last = 0;
        foreach (var member in schema.Members)
        {
            if (member.Id <= last)
                throw Wrong($"The members of {schema.WireName} do not have ascending ids.");
            last = member.Id;
        }
    }

    static SchemaType TypeOf(SchemaMember member)
    {
        try
        {
            return member.ParsedType;
        }
        catch (FormatException e)
        {
            throw new ModelFormatException(ModelFormatError.Corrupt, e.Message, memberPath: member.Name, innerException: e);
        }
    }

    static int Sum(int left, int right) => int.MaxValue - left < right ? throw Wrong("A model's members take more than 2 GB.") : left + right;

    static ModelFormatException Wrong(string message) => new(ModelFormatError.Corrupt, message);
}
