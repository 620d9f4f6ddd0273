using System.Buffers;
using System.Runtime.CompilerServices;
using Scigo.Buffers;
using Scigo.Files;
using Scigo.Protobuf;

namespace Scigo;

/// <summary>
/// Models as protobuf messages, in the envelope <c>scigo.ModelProto</c>: for every language that has a protobuf library. Members are
/// identified by id, so that messages written by other versions of a class are read.
/// </summary>
public static class ModelProtobuf
{
    /// <summary>Returns the model as a message.</summary>
    /// <exception cref="InvalidOperationException">A member is null where its type does not allow it, or the model contains itself.</exception>
    [SkipLocalsInit]
    public static byte[] Serialize<T>(T model, ModelOptions? options = null, ModelMetadata? metadata = null)
        where T : IPersistableModel<T>
    {
        var writer = new ProtobufWriter(stackalloc byte[OutputMemory.FirstSize], options ?? ModelOptions.Default);
        ProtobufEnvelope.Write(ref writer, model, metadata);
        return writer.ToArray();
    }

    /// <summary>Writes the model as a message.</summary>
    /// <inheritdoc cref="Serialize{T}(T, ModelOptions?, ModelMetadata?)"/>
    public static void Serialize<T>(T model, IBufferWriter<byte> destination, ModelOptions? options = null, ModelMetadata? metadata = null)
        where T : IPersistableModel<T>
    {
        ArgumentNullException.ThrowIfNull(destination);
        var writer = new ProtobufWriter(destination.GetSpan(OutputMemory.FirstSize), options ?? ModelOptions.Default);
        ProtobufEnvelope.Write(ref writer, model, metadata);
        writer.Finish(destination);
    }

    /// <summary>Writes the model as a message; long arrays go to the stream without another copy.</summary>
    /// <inheritdoc cref="Serialize{T}(T, ModelOptions?, ModelMetadata?)"/>
    public static void Serialize<T>(T model, Stream destination, ModelOptions? options = null, ModelMetadata? metadata = null)
        where T : IPersistableModel<T>
    {
        ArgumentNullException.ThrowIfNull(destination);
        using var output = PooledOutput.Rent();
        var writer = new ProtobufWriter(output, options ?? ModelOptions.Default);
        ProtobufEnvelope.Write(ref writer, model, metadata);
        writer.Finish();
        DocumentSize.Check(output.Length);
        output.CopyTo(destination);
    }

    /// <summary>Returns a model of any type as a message.</summary>
    /// <exception cref="InvalidOperationException">Its type is no model of the catalog in use, a member is null where its type does not
    /// allow it, or the model contains itself.</exception>
    [SkipLocalsInit]
    public static byte[] Serialize(object model, ModelOptions? options = null, ModelMetadata? metadata = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        var writer = new ProtobufWriter(stackalloc byte[OutputMemory.FirstSize], options ?? ModelOptions.Default);
        ProtobufEnvelope.Write(ref writer, model, metadata);
        return writer.ToArray();
    }

    /// <summary>Writes a model of any type as a message.</summary>
    /// <inheritdoc cref="Serialize(object, ModelOptions?, ModelMetadata?)"/>
    public static void Serialize(object model, IBufferWriter<byte> destination, ModelOptions? options = null, ModelMetadata? metadata = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(destination);
        var writer = new ProtobufWriter(destination.GetSpan(OutputMemory.FirstSize), options ?? ModelOptions.Default);
        ProtobufEnvelope.Write(ref writer, model, metadata);
        writer.Finish(destination);
    }

    /// <summary>Writes a model of any type as a message; long arrays go to the stream without another copy.</summary>
    /// <inheritdoc cref="Serialize(object, ModelOptions?, ModelMetadata?)"/>
    public static void Serialize(object model, Stream destination, ModelOptions? options = null, ModelMetadata? metadata = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(destination);
        using var output = PooledOutput.Rent();
        var writer = new ProtobufWriter(output, options ?? ModelOptions.Default);
        ProtobufEnvelope.Write(ref writer, model, metadata);
        writer.Finish();
        DocumentSize.Check(output.Length);
        output.CopyTo(destination);
    }

    /// <summary>Reads a model of a known type from a message.</summary>
    /// <exception cref="ModelFormatException">The data is no such message; nothing else is thrown for bad data.</exception>
    public static T Deserialize<T>(ReadOnlySpan<byte> data, ModelOptions? options = null)
        where T : IPersistableModel<T>
        => ProtobufEnvelope.Read<T>(data, options ?? ModelOptions.Default, default, reuse: false);

    /// <inheritdoc cref="Deserialize{T}(ReadOnlySpan{byte}, ModelOptions?)"/>
    public static T Deserialize<T>(in ReadOnlySequence<byte> data, ModelOptions? options = null)
        where T : IPersistableModel<T>
    {
        options ??= ModelOptions.Default;
        using var gathered = GatheredInput.From(data, options);
        return ProtobufEnvelope.Read<T>(gathered.Span, options, default, reuse: false);
    }

    /// <summary>Reads a model of a known type from the rest of a stream.</summary>
    /// <inheritdoc cref="Deserialize{T}(ReadOnlySpan{byte}, ModelOptions?)"/>
    public static T Deserialize<T>(Stream data, ModelOptions? options = null)
        where T : IPersistableModel<T>
    {
        options ??= ModelOptions.Default;
        using var gathered = GatheredInput.From(data, options);
        return ProtobufEnvelope.Read<T>(gathered.Span, options, default, reuse: false);
    }

    /// <summary>Reads a model of whatever type the message names, if it is in the catalog.</summary>
    /// <exception cref="ModelFormatException">The data is no message of a model of the catalog.</exception>
    public static object Deserialize(ReadOnlySpan<byte> data, ModelOptions? options = null) =>
        ProtobufEnvelope.ReadObject(data, options ?? ModelOptions.Default);

    /// <summary>
    /// Reads a message into a model that is there already: its arrays, strings, lists and maps are kept where they fit, so that
    /// nothing is allocated when only numbers differ; members that are absent keep what they have. Not while another thread uses the
    /// model.
    /// </summary>
    /// <exception cref="ModelFormatException">The data is no such message. The model is usable, its contents are unspecified.</exception>
    public static void DeserializeInto<T>(ReadOnlySpan<byte> data, T model, ModelOptions? options = null)
        where T : class, IReadableInto<T>
    {
        ArgumentNullException.ThrowIfNull(model);
        ProtobufEnvelope.Read(data, options ?? ModelOptions.Default, model, reuse: true);
    }

    /// <inheritdoc cref="DeserializeInto{T}(ReadOnlySpan{byte}, T, ModelOptions?)"/>
    public static void DeserializeInto<T>(ReadOnlySpan<byte> data, ref T model, ModelOptions? options = null)
        where T : struct, IReadableInto<T>
        => model = ProtobufEnvelope.Read(data, options ?? ModelOptions.Default, model, reuse: true);

    /// <summary>Writes a model's own message, without the envelope.</summary>
    /// <inheritdoc cref="Serialize{T}(T, ModelOptions?, ModelMetadata?)"/>
    public static void WriteMessage<T>(T model, IBufferWriter<byte> destination, ModelOptions? options = null)
        where T : IPersistableModel<T>
    {
        Throw.IfNull(model);
        ArgumentNullException.ThrowIfNull(destination);
        var writer = new ProtobufWriter(destination.GetSpan(OutputMemory.FirstSize), options ?? ModelOptions.Default);
        T.ModelCodec.WriteFields(ref writer, model);
        writer.Finish(destination);
    }

    /// <summary>Reads a model's own message, without the envelope.</summary>
    /// <inheritdoc cref="Deserialize{T}(ReadOnlySpan{byte}, ModelOptions?)"/>
    public static T ReadMessage<T>(ReadOnlySpan<byte> data, ModelOptions? options = null)
        where T : IPersistableModel<T>
        => ProtobufEnvelope.ReadBare<T>(data, options ?? ModelOptions.Default, default, reuse: false);

    /// <summary>Reads a model's own message, without the envelope, into a model that is there already.</summary>
    /// <inheritdoc cref="DeserializeInto{T}(ReadOnlySpan{byte}, T, ModelOptions?)"/>
    public static void ReadMessageInto<T>(ReadOnlySpan<byte> data, T model, ModelOptions? options = null)
        where T : class, IReadableInto<T>
    {
        ArgumentNullException.ThrowIfNull(model);
        ProtobufEnvelope.ReadBare(data, options ?? ModelOptions.Default, model, reuse: true);
    }

    /// <summary>Returns what the message says about how the model came to be, without reading the model; <c>null</c> when nothing.</summary>
    /// <exception cref="ModelFormatException">The data is no message of a model.</exception>
    public static ModelMetadata? ReadMetadata(ReadOnlySpan<byte> data, ModelOptions? options = null) =>
        ProtobufEnvelope.ReadMetadata(data, options ?? ModelOptions.Default);
}
