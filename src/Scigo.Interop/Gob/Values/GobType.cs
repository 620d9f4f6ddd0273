namespace Scigo.Interop.Gob;

/// <summary>A type of Go, as a gob stream describes it. Types are the same when they are the same object.</summary>
public sealed class GobType
{
    // So few are found faster one by one.
    const int FewFields = 12;

    Dictionary<string, int>? fieldIndex;

    // A type that is named before it is defined: types may be recursive.
    internal GobType()
    {
    }

    GobType(GobKind kind, string name)
    {
        Kind = kind;
        Name = name;
        IsDefined = true;
    }

    /// <summary><c>bool</c>.</summary>
    public static GobType Bool { get; } = new(GobKind.Bool, "bool");

    /// <summary>Every signed integer.</summary>
    public static GobType Int { get; } = new(GobKind.Int, "int");

    /// <summary>Every unsigned integer.</summary>
    public static GobType Uint { get; } = new(GobKind.Uint, "uint");

    /// <summary><c>float64</c> and <c>float32</c>.</summary>
    public static GobType Float { get; } = new(GobKind.Float, "float");

    /// <summary><c>[]byte</c>.</summary>
    public static GobType Bytes { get; } = new(GobKind.Bytes, "bytes");

    /// <summary><c>string</c>.</summary>
    public static GobType String { get; } = new(GobKind.String, "string");

    /// <summary><c>complex128</c>, whose values are refused.</summary>
    public static GobType Complex { get; } = new(GobKind.Complex, "complex");

    /// <summary>Any interface.</summary>
    public static GobType Interface { get; } = new(GobKind.Interface, "interface");

    /// <summary>The kind.</summary>
    public GobKind Kind { get; private set; }

    /// <summary>What Go calls the type: <c>LinearRegression</c>, <c>[]float64</c>; empty for many types without a name of their own.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The type of the elements of a slice or array, or of the values of a map.</summary>
    public GobType? Element { get; private set; }

    /// <summary>The type of a map's keys.</summary>
    public GobType? Key { get; private set; }

    /// <summary>The number of elements of an array.</summary>
    public int Length { get; private set; }

    /// <summary>The fields of a struct, in the order of their declaration.</summary>
    public IReadOnlyList<GobField> Fields { get; private set; } = [];

    /// <summary>How an opaque type encodes itself.</summary>
    public GobMarshaler Marshaler { get; private set; }

    internal bool IsDefined { get; private set; }

    /// <summary>Returns <c>[]element</c>.</summary>
    public static GobType SliceOf(GobType element, string name = "") => new GobType().DefineSlice(name, element);

    /// <summary>Returns <c>[length]element</c>.</summary>
    public static GobType ArrayOf(GobType element, int length, string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        return new GobType().DefineArray(name, element, length);
    }

    /// <summary>Returns <c>map[key]value</c>.</summary>
    public static GobType MapOf(GobType key, GobType value, string name = "") => new GobType().DefineMap(name, key, value);

    /// <summary>Returns a struct.</summary>
    public static GobType StructOf(string name, params IEnumerable<GobField> fields) => new GobType().DefineStruct(name, [.. fields]);

    /// <summary>
    /// Returns a type that encodes itself. Without a name it stands for a pointer to one, as Go describes those.
    /// </summary>
    public static GobType Opaque(GobMarshaler marshaler, string name = "") => new GobType().DefineOpaque(name, marshaler);

    /// <summary>Returns the position of a field, or -1.</summary>
    public int IndexOf(string field)
    {
        if (Fields.Count <= FewFields)
        {
            for (var i = 0; i < Fields.Count; i++)
            {
                if (Fields[i].Name == field)
                    return i;
            }
            return -1;
        }
        if (fieldIndex is null)
        {
            var index = new Dictionary<string, int>(Fields.Count, StringComparer.Ordinal);
            for (var i = 0; i < Fields.Count; i++)
                index.TryAdd(Fields[i].Name, i);
            fieldIndex = index;
        }
        return fieldIndex.GetValueOrDefault(field, -1);
    }

    /// <summary>Returns the type as Go writes it: <c>[]float64</c> is <c>[]float</c>, for gob knows no more; structs by their names.</summary>
    public override string ToString() => ToText(8);

    string ToText(int depth) => Kind switch
    {
        _ when depth == 0 => "…",
        GobKind.Slice => $"[]{Element!.ToText(depth - 1)}",
        GobKind.Array => $"[{Length}]{Element!.ToText(depth - 1)}",
        GobKind.Map => $"map[{Key!.ToText(depth - 1)}]{Element!.ToText(depth - 1)}",
        GobKind.Struct => Name.Length == 0 ? "struct" : Name,
        GobKind.Opaque => Name.Length == 0 ? $"{Marshaler.ToString().ToLowerInvariant()} marshaler" : Name,
        GobKind.Bytes => "[]byte",
        _ => Name,
    };

    internal GobType DefineSlice(string name, GobType element) => Define(GobKind.Slice, name, element);

    internal GobType DefineArray(string name, GobType element, int length)
    {
        Length = length;
        return Define(GobKind.Array, name, element);
    }

    internal GobType DefineMap(string name, GobType key, GobType value)
    {
        Key = key;
        return Define(GobKind.Map, name, value);
    }

    internal GobType DefineStruct(string name, GobField[] fields)
    {
        Fields = fields;
        return Define(GobKind.Struct, name, null);
    }

    internal GobType DefineOpaque(string name, GobMarshaler marshaler)
    {
        Marshaler = marshaler;
        return Define(GobKind.Opaque, name, null);
    }

    GobType Define(GobKind kind, string name, GobType? element)
    {
        (Kind, Name, Element, IsDefined) = (kind, name, element, true);
        return this;
    }
}
