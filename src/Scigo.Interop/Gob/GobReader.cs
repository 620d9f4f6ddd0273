using Scigo.Interop.Gob.Reading;

namespace Scigo.Interop.Gob;

/// <summary>
/// Reads a stream of Go's <c>encoding/gob</c>: value after value, with the types that the stream itself describes. No Go type need be
/// known, and none is ever looked up.
/// </summary>
/// <example>
/// <code>
/// using var reader = new GobReader(File.OpenRead("model.gob"));
/// while (reader.Read() is { } value)
///     Console.WriteLine(value.Type);
/// </code>
/// </example>
public sealed class GobReader : IDisposable
{
    readonly MessageStream messages;
    readonly ModelOptions options;
    readonly TypeTable types = new();
    readonly Stream stream;
    readonly bool leaveOpen;

    /// <summary>Creates a reader.</summary>
    /// <param name="stream">The stream, read from its position on, and somewhat ahead.</param>
    /// <param name="options">The limits.</param>
    /// <param name="leaveOpen">Whether the stream stays open when the reader is disposed; <c>false</c> by default.</param>
    public GobReader(Stream stream, ModelOptions? options = null, bool leaveOpen = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        this.stream = stream;
        this.leaveOpen = leaveOpen;
        this.options = options ?? ModelOptions.Default;
        messages = new MessageStream(stream, this.options);
    }

    /// <summary>Reads the next value; <c>null</c> at the end of the stream.</summary>
    /// <exception cref="ModelFormatException">The stream is no gob; nothing else is thrown for bad data. No more can be read after
    /// it.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public GobValue? Read() => new ValueReader(messages, types, options).Read();

    /// <summary>Reads all values of a stream that is in memory.</summary>
    /// <exception cref="ModelFormatException">The data is no gob; nothing else is thrown for bad data.</exception>
    public static IReadOnlyList<GobValue> ReadAll(ReadOnlySpan<byte> data, ModelOptions? options = null) =>
        ReadAll(new ValueReader(data, new TypeTable(), options ?? ModelOptions.Default));

    internal static List<GobValue> ReadAll(ValueReader reader)
    {
        var values = new List<GobValue>();
        while (reader.Read() is { } value)
            values.Add(value);
        return values;
    }

    /// <summary>Ends reading.</summary>
    public void Dispose()
    {
        messages.Dispose();
        if (!leaveOpen)
            stream.Dispose();
    }
}
