using System.Buffers;
using System.Runtime.CompilerServices;
using Scigo.Binary;
using Scigo.Buffers;

namespace Scigo;

/// <summary>
/// The binary format in memory: a record of type id, schema fingerprint and body. The fastest of the formats, for caches, messages
/// and databases; what is to outlive its class belongs into a file (<see cref="ModelFile"/>), which carries its schema.
/// </summary>
public static class ModelBinary
{
    /// <summary>Returns the model as a record.</summary>
    /// <exception cref="InvalidOperationException">A member is null where its type does not allow it, or the model contains itself.</exception>
    [SkipLocalsInit]
    public static byte[] Serialize<T>(T model, ModelOptions? options = null)
        where T : IPersistableModel<T>
    {
        var writer = new RecordWriter(stackalloc byte[OutputMemory.FirstSize], options ?? ModelOptions.Default);
        BinaryRecord.Write(ref writer, model);
        return writer.ToArray();
    }

    /// <summary>Writes the model as a record.</summary>
    /// <inheritdoc cref="Serialize{T}(T, ModelOptions?)"/>
    public static void Serialize<T>(T model, IBufferWriter<byte> destination, ModelOptions? options = null)
        where T : IPersistableModel<T>
    {
        ArgumentNullException.ThrowIfNull(destination);
        var writer = new RecordWriter(destination.GetSpan(OutputMemory.FirstSize), options ?? ModelOptions.Default);
        BinaryRecord.Write(ref writer, model);
        writer.Finish(destination);
    }

    /// <summary>Writes the model as a record; long arrays go to the stream without another copy.</summary>
    /// <inheritdoc cref="Serialize{T}(T, ModelOptions?)"/>
    public static void Serialize<T>(T model, Stream destination, ModelOptions? options = null)
        where T : IPersistableModel<T>
    {
        ArgumentNullException.ThrowIfNull(destination);
        using var output = PooledOutput.Rent();
        var writer = new RecordWriter(output, options ?? ModelOptions.Default);
        BinaryRecord.Write(ref writer, model);
        writer.Finish();
        output.CopyTo(destination);
    }

    /// <summary>Returns a model of any type as a record.</summary>
    /// <exception cref="InvalidOperationException">Its type is no model of the catalog in use, a member is null where its type does not
    /// allow it, or the model contains itself.</exception>
    [SkipLocalsInit]
    public static byte[] Serialize(object model, ModelOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        var writer = new RecordWriter(stackalloc byte[OutputMemory.FirstSize], options ?? ModelOptions.Default);
        BinaryRecord.Write(ref writer, model);
        return writer.ToArray();
    }

    /// <summary>Writes a model of any type as a record.</summary>
    /// <inheritdoc cref="Serialize(object, ModelOptions?)"/>
    public static void Serialize(object model, IBufferWriter<byte> destination, ModelOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(destination);
        var writer = new RecordWriter(destination.GetSpan(OutputMemory.FirstSize), options ?? ModelOptions.Default);
        BinaryRecord.Write(ref writer, model);
        writer.Finish(destination);
    }

    /// <summary>Writes a model of any type as a record; long arrays go to the stream without another copy.</summary>
    /// <inheritdoc cref="Serialize(object, ModelOptions?)"/>
    public static void Serialize(object model, Stream destination, ModelOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(destination);
        using var output = PooledOutput.Rent();
        var writer = new RecordWriter(output, options ?? ModelOptions.Default);
        BinaryRecord.Write(ref writer, model);
        writer.Finish();
        output.CopyTo(destination);
    }

    /// <summary>Reads a model of a known type from a record.</summary>
    /// <exception cref="ModelFormatException">The data is no such record; nothing else is thrown for bad data.</exception>
    public static T Deserialize<T>(ReadOnlySpan<byte> data, ModelOptions? options = null)
        where T : IPersistableModel<T>
        => BinaryRecord.Read<T>(data, options ?? ModelOptions.Default, default, reuse: false);

    /// <inheritdoc cref="Deserialize{T}(ReadOnlySpan{byte}, ModelOptions?)"/>
    public static T Deserialize<T>(in ReadOnlySequence<byte> data, ModelOptions? options = null)
        where T : IPersistableModel<T>
    {
        options ??= ModelOptions.Default;
        using var gathered = GatheredInput.From(data, options);
        return BinaryRecord.Read<T>(gathered.Span, options, default, reuse: false);
    }

    /// <summary>Reads a model of a known type from the rest of a stream.</summary>
    /// <inheritdoc cref="Deserialize{T}(ReadOnlySpan{byte}, ModelOptions?)"/>
    public static T Deserialize<T>(Stream data, ModelOptions? options = null)
        where T : IPersistableModel<T>
    {
        options ??= ModelOptions.Default;
        using var gathered = GatheredInput.From(data, options);
        return BinaryRecord.Read<T>(gathered.Span, options, default, reuse: false);
    }

    /// <summary>Reads a model of whatever type the record names, if it is in the catalog.</summary>
    /// <exception cref="ModelFormatException">The data is no record of a model of the catalog.</exception>
    public static object Deserialize(ReadOnlySpan<byte> data, ModelOptions? options = null) =>
        BinaryRecord.Read(data, options ?? ModelOptions.Default);

    /// <summary>
    /// Reads a record into a model that is there already: its arrays, strings, lists and maps are kept where they fit, so that nothing
    /// is allocated when only numbers differ. Not while another thread uses the model.
    /// </summary>
    /// <exception cref="ModelFormatException">The data is no such record. The model is usable, its contents are unspecified.</exception>
    public static void DeserializeInto<T>(ReadOnlySpan<byte> data, T model, ModelOptions? options = null)
        where T : class, IReadableInto<T>
    {
        ArgumentNullException.ThrowIfNull(model);
        BinaryRecord.Read(data, options ?? ModelOptions.Default, model, reuse: true);
    }

    /// <inheritdoc cref="DeserializeInto{T}(ReadOnlySpan{byte}, T, ModelOptions?)"/>
    public static void DeserializeInto<T>(ReadOnlySpan<byte> data, ref T model, ModelOptions? options = null)
        where T : struct, IReadableInto<T>
        => model = BinaryRecord.Read(data, options ?? ModelOptions.Default, model, reuse: true);
}
