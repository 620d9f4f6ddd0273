using System.ComponentModel;
using Scigo.Buffers;

namespace Scigo.Json;

/// <summary>
/// Models as JSON documents beside which their arrays stand: where a document has an array, it has the array's name instead. For formats
/// that keep arrays by name.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonApart
{
    /// <summary>Writes a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="metadata">How it came to be; <c>null</c> for what it says itself.</param>
    /// <param name="arrays">Receives the arrays, which are not copied.</param>
    /// <returns>The document, in UTF-8.</returns>
    /// <exception cref="InvalidOperationException">The model cannot be written.</exception>
    public static byte[] Write(object model, ModelOptions options, ModelMetadata? metadata, out IReadOnlyList<NamedArray> arrays)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(options);
        using var output = PooledOutput.Rent();
        var left = new List<NamedArray>();
        JsonEnvelope.Write(output, model, options with { Indented = false }, metadata, left);
        arrays = left;
        return ArrayNames.Insert(output.ToArray(), left);
    }

    /// <summary>Reads a model of whatever type the document names, if it is in the catalog.</summary>
    /// <param name="document">The document, in UTF-8.</param>
    /// <param name="at">Where in the file it stands, for errors.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="arrays">The arrays that it names.</param>
    /// <exception cref="ModelFormatException">The document is of no model of the catalog, or an array is none of its.</exception>
    public static object Read(ReadOnlySpan<byte> document, long at, ModelOptions options, NamedArrays arrays)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(arrays);
        try
        {
            return JsonEnvelope.ReadObject(document, options, arrays);
        }
        catch (ModelFormatException e)
        {
            Place(e, at);
            throw;
        }
    }

    /// <summary>Reads a model of a known type.</summary>
    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, long, ModelOptions, NamedArrays)"/>
    public static T Read<T>(ReadOnlySpan<byte> document, long at, ModelOptions options, NamedArrays arrays)
        where T : IPersistableModel<T>
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(arrays);
        try
        {
            return JsonEnvelope.Read<T>(document, options, default, reuse: false, arrays);
        }
        catch (ModelFormatException e)
        {
            Place(e, at);
            throw;
        }
    }

    // Quoted as it is in a file, the document's bytes have moved: the path says more than their number.
    static void Place(ModelFormatException e, long at)
    {
        if (e.Offset >= 0)
            e.Offset = at;
    }
}
