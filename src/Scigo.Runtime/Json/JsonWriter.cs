using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Scigo.Json;

/// <summary>
/// Writes JSON as UTF-8 into the spans that an <see cref="IBufferWriter{T}"/> hands out, without allocating. It is called by generated
/// code, which knows the grammar: it places commas and line breaks and does not check that names and values alternate.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonWriter
{
    // The most that is asked of the output at once: strings and bytes go out in pieces.
    const int MaxPiece = 4096;

    readonly IBufferWriter<byte> output;
    readonly bool indented;
    Span<byte> buffer;
    int used;
    int depth;

    // Whether a value stands before the next one in the innermost container.
    bool needComma;

    // The rest serves the indented style: whether a name has just been written, how many containers are open, and the level of the
    // outermost one that is written on one line (everything inside it is, too), 0 for none.
    bool named;
    int level;
    int oneLine;

    /// <summary>Creates a writer at the start of a document. Call <see cref="Flush"/> at its end.</summary>
    public JsonWriter(IBufferWriter<byte> output, ModelOptions options)
    {
        this.output = output;
        Options = options;
        indented = options.Indented;
    }

    /// <summary>The options given.</summary>
    public readonly ModelOptions Options { get; }

    /// <summary>Where arrays go, each of which leaves a mark in the document; <c>null</c> where they are part of it.</summary>
    internal List<NamedArray>? Apart { get; init; }

    /// <summary>Leaves an array out of the document.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal void WriteApart<T>(ReadOnlyMemory<T> numbers, scoped ReadOnlySpan<int> shape)
        where T : unmanaged
    {
        Apart!.Add(NamedArray.Of(numbers, shape));
        BeginValue(1)[0] = ArrayNames.Mark;
        used++;
    }

    /// <summary>Goes one model or collection deeper.</summary>
    /// <exception cref="InvalidOperationException">That is deeper than <see cref="ModelLimits.MaxDepth"/>.</exception>
    public void Enter()
    {
        if (++depth > Options.Limits.MaxDepth)
            ThrowTooDeep();
    }

    /// <summary>Comes back from where <see cref="Enter"/> went.</summary>
    public void Leave() => depth--;

    /// <summary>Hands everything written to the output.</summary>
    public void Flush()
    {
        if (used > 0)
            output.Advance(used);
        used = 0;
        buffer = default;
    }

    // Room for count bytes at least.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    Span<byte> Reserve(int count)
    {
        if (buffer.Length - used < count)
            Grow(count);
        return buffer[used..];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    void Grow(int count)
    {
        Flush();
        buffer = output.GetSpan(count);
        if (buffer.Length < count)
            throw new InvalidOperationException($"The buffer writer handed out {buffer.Length} bytes where {count} were asked for.");
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void Put(byte value)
    {
        Reserve(1)[0] = value;
        used++;
    }

    [DoesNotReturn]
    readonly void ThrowTooDeep() =>
        throw new InvalidOperationException($"The model is nested deeper than {Options.Limits.MaxDepth} models: a cycle?");
}
