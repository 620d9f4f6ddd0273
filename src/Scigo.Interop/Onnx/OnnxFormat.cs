using System.Buffers;
using Scigo.Interop.Onnx.External;
using Scigo.Interop.Onnx.Messages;

namespace Scigo.Interop.Onnx;

/// <summary>
/// ONNX graphs (opset 17, ai.onnx.ml 3, IR 8). Models of Scigo that a graph computes are found in it; a graph that is none of them is
/// read as an <see cref="OnnxModel"/>.
/// </summary>
/// <param name="precision">The numbers that written graphs compute with; double by default, which agrees with the model.</param>
public sealed class OnnxFormat(OnnxPrecision precision = OnnxPrecision.Float64) : IModelFormat
{
    const byte VersionTag = 0x08;
    const byte HighestVersion = 64;

    // A message has less than 2 GB. What is not tensors is far less than the difference.
    const long LargestMessage = int.MaxValue - (1 << 26);

    /// <inheritdoc/>
    public string Name => "ONNX";

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".onnx"];

    /// <inheritdoc/>
    public bool HoldsWholeModels => false;

    // The format's version in field 1, which every writer puts first, then another field of the model.
    /// <inheritdoc/>
    public bool Recognizes(ReadOnlySpan<byte> head) =>
        head is [VersionTag, > 0 and < HighestVersion, 0x12 or 0x1A or 0x22 or 0x28 or 0x32 or 0x3A or 0x42 or 0x72, ..];

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The graph is longer than 2 GB, or an <see cref="OnnxModel"/> with tensors in other
    /// files.</exception>
    public void Write(object model, Stream destination, ModelMetadata? metadata, ModelOptions options) =>
        Write(model, destination, metadata, options, new FormatContext());

    /// <inheritdoc/>
    /// <remarks>The tensors of a graph longer than 2 GB, which no message may be, go into a file beside the path.</remarks>
    /// <exception cref="InvalidOperationException">The graph is longer than 2 GB, and there is no path; or it is an <see cref="OnnxModel"/>
    /// with tensors in other files.</exception>
    public void Write(object model, Stream destination, ModelMetadata? metadata, ModelOptions options, FormatContext context)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(context);
        if (model is OnnxModel kept)
        {
            if (kept.FindExternalTensor(options) is { } tensor)
                throw new InvalidOperationException(
                    $"The graph's tensor \"{tensor}\" is in another file, which would not be beside this one: copy the files instead, or save the model with its tensors inside.");
            destination.Write(kept.Graph.Span);
            return;
        }
        var proto = OnnxExport.Of(model, precision, metadata);
        ExternalWriter.Spread(proto, context.Path, LargestMessage);
        var buffer = new ArrayBufferWriter<byte>();
        ModelProtobuf.WriteMessage(proto, buffer, options);
        destination.Write(buffer.WrittenSpan);
    }

    /// <inheritdoc/>
    public object Read(Stream source, ModelOptions options) => Read(source, options, new FormatContext());

    /// <inheritdoc/>
    /// <remarks>Who asks for an <see cref="OnnxModel"/> gets the graph as it stands, whatever it computes.</remarks>
    public object Read(Stream source, ModelOptions options, FormatContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var bytes = Gather(source, options);
        var proto = Parse(bytes, options);
        if (context.Asked?.ModelType == typeof(OnnxModel))
            return new OnnxModel(bytes) { Path = context.Path };
        try
        {
            var external = context.Path is { } path ? new ExternalReader(path, options) : null;
            return Reading.Of(() => OnnxImport.From(proto, external));
        }
        catch (ModelFormatException e)
        {
            return new OnnxModel(bytes) { Path = context.Path, Reason = e.Message };
        }
    }

    /// <inheritdoc/>
    public ModelMetadata? ReadMetadata(Stream source, ModelOptions options) =>
        OnnxImport.MetadataOf(Parse(Gather(source, options), options));

    internal static ModelProto Parse(ReadOnlySpan<byte> bytes, ModelOptions options) => ModelProtobuf.ReadMessage<ModelProto>(bytes, options);

    static byte[] Gather(Stream source, ModelOptions options)
    {
        var length = source.Length - source.Position;
        if (length > options.Limits.MaxBytes || length > Array.MaxLength)
            throw new ModelFormatException(
                ModelFormatError.LimitExceeded,
                $"The file has {length} bytes, over the limit of {Math.Min(options.Limits.MaxBytes, Array.MaxLength)}.", 0);
        var bytes = new byte[length];
        // The file may have become shorter in the meantime.
        var read = source.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length
            ? bytes
            : throw new ModelFormatException(ModelFormatError.Truncated, $"The file ends after {read} bytes, where it had {length}.", read);
    }
}
