using System.ComponentModel;
using System.Text;
using Scigo.Buffers;
using Scigo.Json;

namespace Scigo.Wire;

/// <summary>A string as the key of a map.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct StringKey : IKey<string>
{
    /// <inheritdoc/>
    public static IEqualityComparer<string>? Comparer => null; // The default one changes to a random hash when keys collide.

    /// <inheritdoc/>
    public static string Zero => "";

    /// <inheritdoc/>
    public static int Compare(string left, string right) => string.CompareOrdinal(left, right);

    /// <inheritdoc/>
    public static void WriteName(ref JsonWriter writer, string key) => writer.WriteName(key.AsSpan());

    /// <inheritdoc/>
    public static string ReadName(ref JsonReader reader, ReadOnlySpan<byte> name, string? existing)
    {
        try
        {
            return StrictUtf8.GetString(name, reader.Reuse ? existing : null);
        }
        catch (DecoderFallbackException e)
        {
            Throw.NotUtf8(reader.Position, e);
            throw;
        }
    }

    /// <inheritdoc/>
    public static string ToText(string key) => key;

    /// <inheritdoc/>
    public static string FromText(string text) => text;
}
