namespace Scigo.Interop.Gob.Mapping;

/// <summary>A type that encodes itself as a gob within the gob, as a <c>GobEncoder</c> often does.</summary>
static class NestedGob
{
    /// <summary>Reads the struct in it.</summary>
    /// <param name="value">What the type has encoded.</param>
    /// <param name="options">The limits.</param>
    /// <param name="depth">How deep the value lies already.</param>
    /// <exception cref="ModelFormatException">It is no gob, or one of something else.</exception>
    public static GobStruct Read(GobOpaque value, ModelOptions options, int depth)
    {
        var left = options with { Limits = options.Limits with { MaxDepth = options.Limits.MaxDepth - depth } };
        try
        {
            if (GobReader.ReadAll(value.Payload.Span, left) is [GobStruct content])
                return content;
        }
        catch (ModelFormatException e)
        {
            throw Wrong(value, e);
        }
        throw Wrong(value, null);
    }

    /// <summary>Writes a struct as what the type encodes.</summary>
    public static GobOpaque Write(GobType type, GobStruct content, ModelOptions options)
    {
        using var stream = new MemoryStream();
        new GobWriter(stream, options).Write(content);
        return new GobOpaque(type, stream.ToArray());
    }

    static ModelFormatException Wrong(GobOpaque value, ModelFormatException? e) => new(
        e?.Error ?? ModelFormatError.InvalidValue,
        $"What Go's type {value.Type} has encoded by itself is no gob of a struct{(e is null ? "." : $": {e.Message}")}", value.Offset, innerException: e);
}
