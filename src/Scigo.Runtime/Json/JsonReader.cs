using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Scigo.Json;

/// <summary>
/// Reads JSON from one span of UTF-8: strictly RFC 8259, save that Python's bare <c>NaN</c> and infinities are taken for numbers. It is
/// called by generated code, which asks for what it expects; whatever else is found is a <see cref="ModelFormatException"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonReader
{
    // What Next returns behind the last byte.
    const int EndOfData = -1;

    readonly ReadOnlySpan<byte> data;
    int position;
    int depth;

    // Whether a bracket has just been opened, so that no comma may follow.
    bool first;

    // For strings that cannot be returned as they stand in the data.
    byte[]? byteScratch;
    char[]? charScratch;

    /// <summary>Creates a reader at the start of a document.</summary>
    /// <exception cref="ModelFormatException">The data exceeds <see cref="ModelLimits.MaxBytes"/>.</exception>
    public JsonReader(ReadOnlySpan<byte> data, ModelOptions options)
    {
        this.data = data;
        Options = options;
        if (data.Length > options.Limits.MaxBytes)
            throw Error(ModelFormatError.LimitExceeded, $"The data has {data.Length} bytes, over the limit of {options.Limits.MaxBytes}.");
    }

    /// <summary>The options given.</summary>
    public readonly ModelOptions Options { get; }

    /// <summary>Whether existing strings and arrays may be returned or written into where they fit.</summary>
    public bool Reuse { readonly get; set; }

    /// <summary>The arrays that the document names; <c>null</c> where it holds them.</summary>
    internal NamedArrays? Apart { get; init; }

    /// <summary>The offset of the next byte.</summary>
    public readonly int Position => position;

    /// <summary>Returns what the next value is, without consuming it.</summary>
    public JsonToken Peek()
    {
        var token = Classify(Next());
        if (token is not { } known)
            throw Unexpected("a value");
        return known;
    }

    /// <summary>Consumes a <c>null</c> if that is the next value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryReadNull()
    {
        if (Next() != 'n')
            return false;
        ReadLiteral("null"u8);
        return true;
    }

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    public bool ReadBoolean()
    {
        var token = Next();
        if (token != 't' && token != 'f')
            throw Unexpected("a boolean");
        ReadLiteral(token == 't' ? "true"u8 : "false"u8);
        return token == 't';
    }

    /// <summary>Goes one model or collection deeper.</summary>
    /// <exception cref="ModelFormatException">That is deeper than <see cref="ModelLimits.MaxDepth"/>.</exception>
    public void Enter()
    {
        if (++depth > Options.Limits.MaxDepth)
            throw Error(ModelFormatError.LimitExceeded,
                $"The data is nested deeper than {Options.Limits.MaxDepth} models: if it is trusted, raise ModelLimits.MaxDepth.");
    }

    /// <summary>Comes back from where <see cref="Enter"/> went.</summary>
    public void Leave() => depth--;

    /// <summary>Goes to a <see cref="Position"/> taken before or after a value, to read what has been skipped or to return.</summary>
    public void Seek(int position)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)position, (uint)data.Length, nameof(position));
        this.position = position;
        first = false;
    }

    /// <summary>States that the document ends here: only white space may follow.</summary>
    public void End()
    {
        if (Next() != EndOfData)
            throw Unclaimed.Bytes($"Expected the end of the data, found {Found()}.", position);
    }

    /// <summary>Gives the memory taken for strings back. Reading can go on; what was returned as a span is no longer valid.</summary>
    public void Dispose()
    {
        if (byteScratch is { } bytes)
            ArrayPool<byte>.Shared.Return(bytes);
        if (charScratch is { } chars)
            ArrayPool<char>.Shared.Return(chars);
        byteScratch = null;
        charScratch = null;
    }

    // Skips white space; returns the next byte without consuming it, or EndOfData.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    int Next()
    {
        var at = position;
        var span = data;
        if ((uint)at < (uint)span.Length && span[at] > ' ')
            return span[at];
        return NextBehindSpace();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    int NextBehindSpace()
    {
        var span = data;
        for (var at = position; (uint)at < (uint)span.Length; at++)
        {
            var value = span[at];
            if (value is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
                continue;
            position = at;
            return value;
        }
        position = span.Length;
        return EndOfData;
    }

    static JsonToken? Classify(int token) => token switch
    {
        EndOfData => JsonToken.End,
        '{' => JsonToken.Object,
        '[' => JsonToken.Array,
        '"' => JsonToken.String,
        't' => JsonToken.True,
        'f' => JsonToken.False,
        'n' => JsonToken.Null,
        '-' or 'N' or 'I' or (>= '0' and <= '9') => JsonToken.Number,
        _ => null,
    };

    void ReadLiteral(scoped ReadOnlySpan<byte> literal)
    {
        if (!data[position..].StartsWith(literal))
            throw Misspelt(literal);
        position += literal.Length;
    }
}
