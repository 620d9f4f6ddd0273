using Scigo.Buffers;
using Scigo.Protobuf;

namespace Scigo.Files;

/// <summary>Protobuf messages in the envelope <c>scigo.ModelProto</c>.</summary>
sealed class ProtobufFormat : IModelFormat, IReadsInto
{
    const byte NameTag = 0x0A;

    public string Name => "protobuf";

    public IReadOnlyList<string> Extensions { get; } = [".pb"];

    public bool AttachesMetadata => true;

    // The model's name in field 1, which every writer puts first: a length, and that many characters of a name.
    public bool Recognizes(ReadOnlySpan<byte> head)
    {
        if (head.Length < 3 || head[0] != NameTag || head[1] is 0 or > 127 || head.Length < 2 + head[1])
            return false;
        var name = head.Slice(2, head[1]);
        return char.IsAsciiLetter((char)name[0]) && !name.ContainsAnyInRange((byte)0, (byte)0x1F);
    }

    public void Write(object model, Stream destination, ModelMetadata? metadata, ModelOptions options)
    {
        using var output = PooledOutput.Rent();
        var writer = new ProtobufWriter(output, options);
        ProtobufEnvelope.Write(ref writer, model, metadata);
        writer.Finish();
        DocumentSize.Check(output.Length);
        output.CopyTo(destination);
    }

    public object Read(Stream source, ModelOptions options)
    {
        using var gathered = GatheredInput.From(source, options);
        return ProtobufEnvelope.ReadObject(gathered.Span, options);
    }

    public void ReadInto<T>(Stream source, T model, ModelOptions options)
        where T : class, IReadableInto<T>
    {
        using var gathered = GatheredInput.From(source, options);
        ProtobufEnvelope.Read(gathered.Span, options, model, reuse: true);
    }

    public ModelMetadata? ReadMetadata(Stream source, ModelOptions options)
    {
        using var gathered = GatheredInput.From(source, options);
        return ProtobufEnvelope.ReadMetadata(gathered.Span, options);
    }
}
