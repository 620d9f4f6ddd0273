using System.Buffers;
using Scigo.Buffers;
using Scigo.Json;

namespace Scigo;

/// <summary>
/// Models as JSON documents: readable by people and other languages, exact for every number. Members are identified by name, so that
/// documents written by other versions of a class are read.
/// </summary>
public static class ModelJson
{
    /// <summary>Returns the model as a JSON document in UTF-8.</summary>
    /// <exception cref="InvalidOperationException">A member is null where its type does not allow it, or the model contains itself.</exception>
    public static byte[] Serialize<T>(T model, ModelOptions? options = null, ModelMetadata? metadata = null)
        where T : IPersistableModel<T>
    {
        using var output = PooledOutput.Rent();
        JsonEnvelope.Write(output, model, options ?? ModelOptions.Default, metadata);
        return output.ToArray();
    }

    /// <summary>Writes the model as a JSON document in UTF-8.</summary>
    /// <inheritdoc cref="Serialize{T}(T, ModelOptions?, ModelMetadata?)"/>
    public static void Serialize<T>(T model, IBufferWriter<byte> destination, ModelOptions? options = null, ModelMetadata? metadata = null)
        where T : IPersistableModel<T>
    {
        ArgumentNullException.ThrowIfNull(destination);
        JsonEnvelope.Write(destination, model, options ?? ModelOptions.Default, metadata);
    }

    /// <summary>Writes the model as a JSON document in UTF-8, piece by piece.</summary>
    /// <inheritdoc cref="Serialize{T}(T, ModelOptions?, ModelMetadata?)"/>
    public static void Serialize<T>(T model, Stream destination, ModelOptions? options = null, ModelMetadata? metadata = null)
        where T : IPersistableModel<T>
    {
        ArgumentNullException.ThrowIfNull(destination);
        using var output = new StreamOutput(destination);
        JsonEnvelope.Write(output, model, options ?? ModelOptions.Default, metadata);
        output.Flush();
    }

    /// <summary>Returns a model of any type as a JSON document in UTF-8.</summary>
    /// <exception cref="InvalidOperationException">Its type is no model of the catalog in use, a member is null where its type does not
    /// allow it, or the model contains itself.</exception>
    public static byte[] Serialize(object model, ModelOptions? options = null, ModelMetadata? metadata = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        using var output = PooledOutput.Rent();
        JsonEnvelope.Write(output, model, options ?? ModelOptions.Default, metadata);
        return output.ToArray();
    }

    /// <summary>Writes a model of any type as a JSON document in UTF-8.</summary>
    /// <inheritdoc cref="Serialize(object, ModelOptions?, ModelMetadata?)"/>
    public static void Serialize(object model, IBufferWriter<byte> destination, ModelOptions? options = null, ModelMetadata? metadata = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(destination);
        JsonEnvelope.Write(destination, model, options ?? ModelOptions.Default, metadata);
    }

    /// <summary>Writes a model of any type as a JSON document in UTF-8, piece by piece.</summary>
    /// <inheritdoc cref="Serialize(object, ModelOptions?, ModelMetadata?)"/>
    public static void Serialize(object model, Stream destination, ModelOptions? options = null, ModelMetadata? metadata = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(destination);
        using var output = new StreamOutput(destination);
        JsonEnvelope.Write(output, model, options ?? ModelOptions.Default, metadata);
        output.Flush();
    }

    /// <summary>Reads a model of a known type from a JSON document.</summary>
    /// <exception cref="ModelFormatException">The data is no such document; nothing else is thrown for bad data.</exception>
    public static T Deserialize<T>(ReadOnlySpan<byte> data, ModelOptions? options = null)
        where T : IPersistableModel<T>
        => JsonEnvelope.Read<T>(data, options ?? ModelOptions.Default, default, reuse: false);

    /// <inheritdoc cref="Deserialize{T}(ReadOnlySpan{byte}, ModelOptions?)"/>
    public static T Deserialize<T>(in ReadOnlySequence<byte> data, ModelOptions? options = null)
        where T : IPersistableModel<T>
    {
        options ??= ModelOptions.Default;
        using var gathered = GatheredInput.From(data, options);
        return JsonEnvelope.Read<T>(gathered.Span, options, default, reuse: false);
    }

    /// <summary>Reads a model of a known type from the rest of a stream.</summary>
    /// <inheritdoc cref="Deserialize{T}(ReadOnlySpan{byte}, ModelOptions?)"/>
    public static T Deserialize<T>(Stream data, ModelOptions? options = null)
        where T : IPersistableModel<T>
    {
        options ??= ModelOptions.Default;
        using var gathered = GatheredInput.From(data, options);
        return JsonEnvelope.Read<T>(gathered.Span, options, default, reuse: false);
    }

    /// <summary>Reads a model of whatever type the document names, if it is in the catalog.</summary>
    /// <exception cref="ModelFormatException">The data is no document of a model of the catalog.</exception>
    public static object Deserialize(ReadOnlySpan<byte> data, ModelOptions? options = null) =>
        JsonEnvelope.ReadObject(data, options ?? ModelOptions.Default);

    /// <summary>
    /// Reads a document into a model that is there already: its arrays, strings, lists and maps are kept where they fit, so that
    /// nothing is allocated when only numbers differ; members that are absent keep what they have. Not while another thread uses the
    /// model.
    /// </summary>
    /// <exception cref="ModelFormatException">The data is no such document. The model is usable, its contents are unspecified.</exception>
    public static void DeserializeInto<T>(ReadOnlySpan<byte> data, T model, ModelOptions? options = null)
        where T : class, IReadableInto<T>
    {
        ArgumentNullException.ThrowIfNull(model);
        JsonEnvelope.Read(data, options ?? ModelOptions.Default, model, reuse: true);
    }

    /// <inheritdoc cref="DeserializeInto{T}(ReadOnlySpan{byte}, T, ModelOptions?)"/>
    public static void DeserializeInto<T>(ReadOnlySpan<byte> data, ref T model, ModelOptions? options = null)
        where T : struct, IReadableInto<T>
        => model = JsonEnvelope.Read(data, options ?? ModelOptions.Default, model, reuse: true);

    /// <summary>Returns what the document says about how the model came to be, without reading the model; <c>null</c> when nothing.</summary>
    /// <exception cref="ModelFormatException">The data is no document of a model.</exception>
    public static ModelMetadata? ReadMetadata(ReadOnlySpan<byte> data, ModelOptions? options = null) =>
        JsonEnvelope.ReadMetadata(data, options ?? ModelOptions.Default);
}
