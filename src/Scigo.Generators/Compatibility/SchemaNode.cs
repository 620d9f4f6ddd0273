namespace Scigo.Generators.Compatibility;

/// <summary>A type in the language of schemas, as a tree: the runtime's <c>SchemaType</c>.</summary>
/// <param name="Word">The kind's word, <c>list</c> or <c>float64</c>; for a nested model all of its text.</param>
/// <param name="Encoding">How protobuf encodes an integer: empty, <c>zigzag</c> or <c>fixed</c>.</param>
/// <param name="Arguments">The element, or the key and the value.</param>
internal sealed record SchemaNode(string Word, string Encoding, IReadOnlyList<SchemaNode> Arguments)
{
    static readonly string[] Kinds = ["array", "vector", "ndarray", "list", "map", "optional", "nullable"];

    public SchemaNode Element => Arguments[Arguments.Count - 1];

    public SchemaNode Key => Arguments[0];

    public bool AllowsNull => Word is "optional" or "nullable";

    /// <summary>The type without the null that it allows.</summary>
    public SchemaNode NotNull => AllowsNull ? Element.NotNull : this;

    public bool IsBool => Word == "bool";

    public bool IsInteger => Word.StartsWith("int", StringComparison.Ordinal) || IsUnsigned;

    public bool IsUnsigned => Word.StartsWith("uint", StringComparison.Ordinal);

    public bool IsFloat => Word.StartsWith("float", StringComparison.Ordinal);

    public bool IsScalar => IsBool || IsInteger || IsFloat;

    /// <summary>The bits of a number.</summary>
    public int Bits => Word.EndsWith("64", StringComparison.Ordinal) ? 64 : Word.EndsWith("32", StringComparison.Ordinal) ? 32
        : Word.EndsWith("16", StringComparison.Ordinal) ? 16 : 8;

    public bool IsModel => Word.StartsWith("model<", StringComparison.Ordinal);

    /// <summary>Whether it is one of the arrays that protobuf repeats: all but those of any rank.</summary>
    public bool IsRepeated => Word is "array" or "vector" or "list";

    public bool IsArray => IsRepeated || Word == "ndarray";

    /// <summary>Whether protobuf writes a value as one field, so that it can be repeated.</summary>
    public bool IsSingular => !IsRepeated && !AllowsNull && Word != "map";

    /// <summary>Returns the type of a text, or <c>null</c> when it is none; a single word that is no kind is a type parameter.</summary>
    public static SchemaNode? TryParse(string text)
    {
        var at = 0;
        var node = Parse(text, ref at);
        return at == text.Length ? node : null;
    }

    public bool Equals(SchemaNode? other) =>
        other is not null && Word == other.Word && Encoding == other.Encoding && Arguments.SequenceEqual(other.Arguments);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Word);

    static SchemaNode? Parse(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] is not ('<' or '>' or ','))
            at++;
        var word = text.Substring(start, at - start);
        if (word.Length == 0)
            return null;
        if (at == text.Length || text[at] != '<')
        {
            var parts = word.Split(':');
            return new SchemaNode(parts[0], parts.Length > 1 ? parts[1] : "", []);
        }
        if (word == "model")
        {
            // A closed generic's name has brackets of its own.
            var open = 0;
            do
                open += text[at] == '<' ? 1 : text[at] == '>' ? -1 : 0;
            while (++at < text.Length && open > 0);
            return open == 0 ? new SchemaNode(text.Substring(start, at - start), "", []) : null;
        }
        var arguments = new List<SchemaNode>();
        do
        {
            at++;
            if (Parse(text, ref at) is not { } argument)
                return null;
            arguments.Add(argument);
        }
        while (at < text.Length && text[at] == ',');
        if (at == text.Length || text[at] != '>' || !Kinds.Contains(word) || arguments.Count != (word == "map" ? 2 : 1))
            return null;
        at++;
        return new SchemaNode(word, "", arguments);
    }
}
