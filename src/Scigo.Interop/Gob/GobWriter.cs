using Scigo.Interop.Gob.Writing;

namespace Scigo.Interop.Gob;

/// <summary>
/// Writes a stream of Go's <c>encoding/gob</c>: value after value, each type described once. The bytes are those that a Go program
/// writes for the same values of the same types.
/// </summary>
public sealed class GobWriter
{
    readonly ValueWriter writer;

    /// <summary>Creates a writer.</summary>
    /// <param name="stream">Where the values go. It stays open.</param>
    /// <param name="options">How deep values may be nested.</param>
    public GobWriter(Stream stream, ModelOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        writer = new ValueWriter(stream, options ?? ModelOptions.Default);
    }

    /// <summary>Writes a value.</summary>
    /// <exception cref="ArgumentException">Some value within it is not of the type that is declared for it.</exception>
    /// <exception cref="InvalidOperationException">The value is nested too deep.</exception>
    public void Write(GobValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        writer.Write(value);
    }
}
