using System.Buffers.Binary;
using Scigo.Interop.SafeTensors.Header;
using Scigo.Interop.SafeTensors.Models;

namespace Scigo.Interop.SafeTensors;

/// <summary>
/// Hugging Face's .safetensors: every array of a model is a tensor, named by the path of its member, and everything else is one text of
/// the metadata. <see cref="SafeTensorsFile"/> reads files of other programs.
/// </summary>
public sealed class SafeTensorsFormat : IModelFormat
{
    /// <inheritdoc/>
    public string Name => "safetensors";

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".safetensors"];

    /// <inheritdoc/>
    public bool AttachesMetadata => true;

    /// <inheritdoc/>
    public bool Recognizes(ReadOnlySpan<byte> head) =>
        head.Length > TensorHeader.LengthSize && head[TensorHeader.LengthSize] == '{'
        && BinaryPrimitives.ReadUInt64LittleEndian(head) is >= 2 and <= TensorHeader.MaxLength
        && head[(TensorHeader.LengthSize + 1)..].TrimStart(" \t\r\n"u8) is [] or [(byte)'"' or (byte)'}', ..];

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The model cannot be written, or what of it is no array takes over 100 MB.</exception>
    public void Write(object model, Stream destination, ModelMetadata? metadata, ModelOptions options) =>
        TensorModel.Write(model, metadata, options).Write(destination);

    /// <inheritdoc/>
    public object Read(Stream source, ModelOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        var start = source.Position;
        var header = HeaderReader.Read(source, options);
        return TensorModel.Read(header, new StreamTensors(header, source, start), options);
    }

    /// <inheritdoc/>
    public ModelMetadata? ReadMetadata(Stream source, ModelOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        return TensorModel.ReadMetadata(HeaderReader.Read(source, options), options);
    }
}
