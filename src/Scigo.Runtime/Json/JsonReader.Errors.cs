using System.Runtime.CompilerServices;
using System.Text;

namespace Scigo.Json;

public ref partial struct JsonReader
{
    /// <summary>Returns an error at the current position, to be thrown.</summary>
    public readonly ModelFormatException Error(ModelFormatError error, string message) => Error(error, message, position);

    /// <summary>Returns an error at the given offset, to be thrown.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public readonly ModelFormatException Error(ModelFormatError error, string message, int offset) => new(error, message, offset);

    /// <summary>
    /// Returns what a decoder throws for an exception met while reading: a <see cref="ModelFormatException"/> with the path of its member,
    /// also in the place of what the model's own code throws at values that it refuses; <c>null</c> when the data is not to blame.
    /// </summary>
    public readonly ModelFormatException? Explain(Exception exception)
    {
        if (exception is not ModelFormatException error)
            return ModelRefusal.Is(exception) ? ModelRefusal.Wrap(exception, position, JsonPaths.At(data, position)) : null;
        error.MemberPath ??= JsonPaths.At(data, error.Offset);
        return error;
    }

    // No value of the kind wanted starts here: the end of the data, another kind of value, or no value at all.
    [MethodImpl(MethodImplOptions.NoInlining)]
    readonly ModelFormatException Unexpected(string wanted) => Mismatch(wanted, ModelFormatError.InvalidValue);

    // The grammar wants something else here, whatever the value's kind.
    [MethodImpl(MethodImplOptions.NoInlining)]
    readonly ModelFormatException Malformed(string wanted) => Mismatch(wanted, ModelFormatError.Corrupt);

    readonly ModelFormatException Mismatch(string wanted, ModelFormatError wrongKind)
    {
        if (position >= data.Length)
            return Error(ModelFormatError.Truncated, $"Expected {wanted}, found the end of the data.");
        if (position == 0 && data.StartsWith("\uFEFF"u8))
            return Error(ModelFormatError.Corrupt, "The data starts with a byte order mark, which JSON has not: remove three bytes.");
        var error = Classify(data[position]) is null ? ModelFormatError.Corrupt : wrongKind;
        return Error(error, $"Expected {wanted}, found {Found()}.");
    }

    // A word that starts like the literal.
    [MethodImpl(MethodImplOptions.NoInlining)]
    readonly ModelFormatException Misspelt(scoped ReadOnlySpan<byte> literal)
    {
        var rest = data[position..];
        var word = Encoding.ASCII.GetString(literal);
        return literal.StartsWith(rest)
            ? Error(ModelFormatError.Truncated, $"Expected {word}, found the end of the data.", data.Length)
            : Error(ModelFormatError.Corrupt, $"Expected {word}, found {FoundByte(position + literal.CommonPrefixLength(rest))}.",
                position + literal.CommonPrefixLength(rest));
    }

    readonly string Found() => position >= data.Length ? "the end of the data" : Classify(data[position]) switch
    {
        JsonToken.Object => "an object",
        JsonToken.Array => "an array",
        JsonToken.String => "a string",
        JsonToken.Number => "a number",
        JsonToken.True => "true",
        JsonToken.False => "false",
        JsonToken.Null => "null",
        _ => FoundByte(position),
    };

    readonly string FoundByte(int offset) =>
        data[offset] is > 0x20 and < 0x7F and var printable ? $"'{(char)printable}'" : $"the byte 0x{data[offset]:X2}";

    // The start of a text from the data, for a message.
    static string Excerpt(scoped ReadOnlySpan<byte> text)
    {
        const int Most = 40;
        return text.Length <= Most ? Encoding.UTF8.GetString(text) : Encoding.UTF8.GetString(text[..Most]) + "...";
    }
}
