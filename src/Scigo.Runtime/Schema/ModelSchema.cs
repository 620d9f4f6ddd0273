using System.ComponentModel;
using System.Text;

namespace Scigo.Schema;

/// <summary>
/// The members of a model as they are written: what a file says about itself, and what tells one version of a class from another.
/// </summary>
public sealed class ModelSchema
{
    readonly Action<List<ModelSchema>>? nested;

    /// <summary>Creates a schema.</summary>
    /// <param name="wireName">The model's name in every file.</param>
    /// <param name="version">The version of the model's meaning.</param>
    /// <param name="members">The members, by ascending id.</param>
    /// <param name="nested">Adds the schemas that the members' types name, when they are needed: models may be recursive.</param>
    public ModelSchema(string wireName, int version, SchemaMember[] members, Action<List<ModelSchema>>? nested = null)
    {
        WireName = wireName;
        Version = version;
        Members = members;
        this.nested = nested;
    }

    /// <summary>The model's name in every file.</summary>
    public string WireName { get; }

    /// <summary>The version of the model's meaning.</summary>
    public int Version { get; }

    /// <summary>The members, by ascending id.</summary>
    public IReadOnlyList<SchemaMember> Members { get; }

    /// <summary>The full name of the model's protobuf message.</summary>
    public string ProtoName { get => field ??= ProtoNames.MessageName(WireName); init; }

    /// <summary>The field of the protobuf envelope that holds the model, or 0.</summary>
    public int ProtoField { get; init; }

    /// <summary>Whether the protobuf message is defined by others, and has nothing but the members' fields.</summary>
    public bool ForeignProto { get; init; }

    /// <summary>The ids of removed members, ascending, which no new member may have.</summary>
    public IReadOnlyList<int> ReservedIds { get; init; } = [];

    /// <summary>The wire names that the model had before it was renamed: data of then is still read.</summary>
    public IReadOnlyList<string> FormerNames { get; init; } = [];

    /// <summary>All wire names that the model had: a generic one was also closed by what had another name.</summary>
    internal List<string> EarlierNames => field ??= FindEarlierNames();

    /// <summary>The type ids that the model had.</summary>
    internal List<ulong> EarlierTypeIds => field ??= EarlierNames.ConvertAll(HashOf);

    /// <summary>What the baseline of the model's assembly says of earlier releases; <c>null</c> when it says nothing.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Func<ShippedSchemas>? Shipped { get; init; }

    /// <summary>The schemas of the model in earlier releases, each with those that it names, by fingerprint; made when first needed.</summary>
    internal Dictionary<ulong, IReadOnlyList<ModelSchema>> Earlier => field ??= History?.Earlier(this) ?? [];

    // Nested models may be of assemblies that have a baseline when the model's own has none.
    ShippedSchemas? History
    {
        get
        {
            foreach (var schema in Reachable())
            {
                if (schema.Shipped is { } shipped)
                    return shipped();
            }
            return null;
        }
    }

    /// <summary>The first eight bytes of the SHA-256 of the wire name.</summary>
    public ulong TypeId { get => field == 0 ? field = HashOf(WireName) : field; init; }

    /// <summary>The first eight bytes of the SHA-256 of <see cref="CanonicalText"/>.</summary>
    public ulong Fingerprint { get => field == 0 ? field = HashOf(CanonicalText) : field; init; }

    /// <summary>
    /// This schema and all that it names, each once: what decides the layout in binary, and nothing else. Names and roles of members
    /// are left out, so that a renamed member keeps its files on the fast path.
    /// </summary>
    public string CanonicalText
    {
        get
        {
            var all = Reachable([this]);
            all.Sort(1, all.Count - 1, ByWireName);
            return string.Join('\n', all.ConvertAll(static s => s.OwnText));
        }
    }

    /// <summary>Whether the model has or had a wire name.</summary>
    internal bool IsNamed(string wireName) => wireName == WireName || EarlierNames.Contains(wireName);

    /// <summary>Whether the model has or had a type id.</summary>
    internal bool IsNamed(ulong typeId) => typeId == TypeId || EarlierTypeIds.Contains(typeId);

    List<string> FindEarlierNames()
    {
        List<string> names = [WireName, .. FormerNames];
        if (GenericName.IsClosed(WireName))
        {
            foreach (var argument in Reachable())
            {
                foreach (var former in argument.FormerNames)
                {
                    if (argument != this)
                        names.AddRange(names.ConvertAll(name => GenericName.Rename(name, argument.WireName, former)));
                }
            }
        }
        var earlier = new List<string>();
        foreach (var name in names)
        {
            if (name != WireName && !earlier.Contains(name))
                earlier.Add(name);
        }
        return earlier;
    }

    internal string OwnText
    {
        get
        {
            var text = new StringBuilder(WireName).Append('@').Append(Version);
            foreach (var member in Members)
                text.Append(' ').Append(member.Id).Append(':').Append(member.Type);
            return text.ToString();
        }
    }

    /// <summary>Returns this schema, then all that it names, directly or through others.</summary>
    public IReadOnlyList<ModelSchema> Reachable() => Reachable([this]);

    /// <summary>Returns each of the schemas followed by all that it names, none twice.</summary>
    internal static List<ModelSchema> Reachable(params IEnumerable<ModelSchema> schemas)
    {
        var found = new List<ModelSchema>();
        var known = new HashSet<string>();
        var named = new List<ModelSchema>();
        foreach (var schema in schemas)
        {
            named.Add(schema);
            for (var next = found.Count; ; next++)
            {
                foreach (var other in named)
                {
                    if (known.Add(other.WireName))
                        found.Add(other);
                }
                named.Clear();
                if (next == found.Count)
                    break;
                found[next].nested?.Invoke(named);
            }
        }
        return found;
    }

    internal static Comparer<ModelSchema> ByWireName { get; } =
        Comparer<ModelSchema>.Create(static (a, b) => string.CompareOrdinal(a.WireName, b.WireName));

    /// <summary>Returns the first eight bytes, little-endian, of the SHA-256 of a text in UTF-8.</summary>
    public static ulong HashOf(string text) => Sha256.FirstBytes(Encoding.UTF8.GetBytes(text));

    /// <inheritdoc/>
    public override string ToString() => OwnText;
}
