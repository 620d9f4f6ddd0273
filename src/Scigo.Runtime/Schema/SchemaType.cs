namespace Scigo.Schema;

/// <summary>The wire kinds.</summary>
public enum WireKind
{
    /// <summary><c>bool</c>.</summary>
    Bool,

    /// <summary><c>int8</c> to <c>int64</c>, <c>uint8</c> to <c>uint64</c>; after a colon, protobuf's encoding: <c>int32:zigzag</c>.</summary>
    Integer,

    /// <summary><c>float16</c>, <c>float32</c>, <c>float64</c>.</summary>
    Float,

    /// <summary><c>string</c>.</summary>
    String,

    /// <summary><c>bytes</c>.</summary>
    Bytes,

    /// <summary><c>array&lt;float64&gt;</c>: a plain array of numbers.</summary>
    Array,

    /// <summary><c>ndarray&lt;float64&gt;</c>: an array of any rank; <c>vector&lt;float64&gt;</c> is one declared to be of rank 1.</summary>
    NDArray,

    /// <summary><c>vector&lt;float64&gt;</c>.</summary>
    Vector,

    /// <summary><c>list&lt;string&gt;</c>.</summary>
    List,

    /// <summary><c>map&lt;string,float64&gt;</c>.</summary>
    Map,

    /// <summary><c>model&lt;acme.bandit&gt;</c>: a nested model.</summary>
    Model,

    /// <summary><c>any</c>: a polymorphic model.</summary>
    Any,

    /// <summary><c>optional&lt;model&lt;acme.bandit&gt;&gt;</c>: a reference that may be null.</summary>
    Optional,

    /// <summary><c>nullable&lt;float64&gt;</c>: a value that may be null.</summary>
    Nullable,
}

/// <summary>The type of a member as it is written, parsed from its text.</summary>
public sealed record SchemaType
{
    /// <summary>The kind.</summary>
    public required WireKind Kind { get; init; }

    /// <summary>The kind's own word, or the name of the nested model.</summary>
    public required string Name { get; init; }

    /// <summary>The element of an array, list, optional or nullable; the value of a map.</summary>
    public SchemaType? Element { get; init; }

    /// <summary>The key of a map.</summary>
    public SchemaType? Key { get; init; }

    /// <summary>How protobuf encodes an integer: <c>null</c>, <c>zigzag</c> or <c>fixed</c>.</summary>
    public string? Encoding { get; init; }

    /// <summary>The bytes of a number or bool; 0 for everything else.</summary>
    public int ScalarSize => Kind switch
    {
        WireKind.Bool => 1,
        WireKind.Integer or WireKind.Float when Name.EndsWith("64", StringComparison.Ordinal) => 8,
        WireKind.Integer or WireKind.Float when Name.EndsWith("32", StringComparison.Ordinal) => 4,
        WireKind.Integer or WireKind.Float when Name.EndsWith("16", StringComparison.Ordinal) => 2,
        WireKind.Integer => 1,
        _ => 0,
    };

    /// <summary>Whether null is a value of the type.</summary>
    public bool AllowsNull => Kind is WireKind.Optional or WireKind.Nullable;

    /// <summary>The type without the null that it allows.</summary>
    internal SchemaType NotNull => AllowsNull ? Element!.NotNull : this;

    /// <summary>Returns the wire names of the models that the type names.</summary>
    internal IEnumerable<string> Models() => Kind == WireKind.Model ? [Name] : Element?.Models() ?? [];

    /// <summary>Whether the type is a bool, an integer or a floating-point number.</summary>
    internal bool IsScalar => Kind is WireKind.Bool or WireKind.Integer or WireKind.Float;

    /// <summary>Whether protobuf writes a value as one field, so that it can be repeated.</summary>
    internal bool IsSingular =>
        IsScalar || Kind is WireKind.String or WireKind.Bytes or WireKind.Model or WireKind.Any or WireKind.NDArray;

    /// <summary>Returns the text that <see cref="Parse(string)"/> reads.</summary>
    public override string ToString() => Kind switch
    {
        WireKind.Model => $"model<{Name}>",
        WireKind.Map => $"map<{Key},{Element}>",
        _ when Element is not null => $"{Name}<{Element}>",
        _ when Encoding is not null => $"{Name}:{Encoding}",
        _ => Name,
    };

    /// <summary>Parses a type's text.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static SchemaType Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rest = text.AsSpan();
        var type = Parse(ref rest, depth: 32);
        return rest.IsEmpty ? type : throw new FormatException($"\"{text}\" is no type of a schema.");
    }

    static SchemaType Parse(ref ReadOnlySpan<char> rest, int depth)
    {
        var end = rest.IndexOfAny('<', '>', ',');
        var word = (end < 0 ? rest : rest[..end]).ToString();
        rest = end < 0 ? [] : rest[end..];
        if (!rest.StartsWith("<"))
            return Scalar(word);
        if (depth == 0)
            throw new FormatException("A schema's type is nested too deep.");
        rest = rest[1..];
        var kind = word switch
        {
            "array" => WireKind.Array,
            "ndarray" => WireKind.NDArray,
            "vector" => WireKind.Vector,
            "list" => WireKind.List,
            "map" => WireKind.Map,
            "model" => WireKind.Model,
            "optional" => WireKind.Optional,
            "nullable" => WireKind.Nullable,
            _ => throw new FormatException($"\"{word}\" is no type of a schema."),
        };
        if (kind == WireKind.Model)
            return new SchemaType { Kind = kind, Name = Bracketed(ref rest) };
        var first = Parse(ref rest, depth - 1);
        SchemaType? key = null;
        if (kind == WireKind.Map)
        {
            key = first;
            Expect(ref rest, ',');
            first = Parse(ref rest, depth - 1);
        }
        Expect(ref rest, '>');
        return new SchemaType { Kind = kind, Name = word, Element = first, Key = key };
    }

    // A closed generic's name has brackets of its own.
    static string Bracketed(ref ReadOnlySpan<char> rest)
    {
        var open = 0;
        for (var i = 0; i < rest.Length; i++)
        {
            if (rest[i] == '<')
                open++;
            else if (rest[i] == '>' && open-- == 0)
            {
                var name = rest[..i].ToString();
                rest = rest[(i + 1)..];
                return name;
            }
        }
        throw new FormatException("A schema's type lacks a closing bracket.");
    }

    static void Expect(ref ReadOnlySpan<char> rest, char expected)
    {
        if (rest.IsEmpty || rest[0] != expected)
            throw new FormatException($"A schema's type lacks a '{expected}'.");
        rest = rest[1..];
    }

    static SchemaType Scalar(string word)
    {
        var colon = word.IndexOf(':');
        var name = colon < 0 ? word : word[..colon];
        var encoding = colon < 0 ? null : word[(colon + 1)..];
        if (encoding is not (null or "zigzag" or "fixed"))
            throw new FormatException($"\"{word}\" is no type of a schema.");
        var kind = name switch
        {
            "bool" => WireKind.Bool,
            "int8" or "int16" or "int32" or "int64" or "uint8" or "uint16" or "uint32" or "uint64" => WireKind.Integer,
            "float16" or "float32" or "float64" => WireKind.Float,
            "string" => WireKind.String,
            "bytes" => WireKind.Bytes,
            "any" => WireKind.Any,
            _ => throw new FormatException($"\"{word}\" is no type of a schema."),
        };
        return new SchemaType { Kind = kind, Name = name, Encoding = encoding };
    }
}
