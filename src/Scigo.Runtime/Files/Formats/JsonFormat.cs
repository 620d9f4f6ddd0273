using Scigo.Buffers;
using Scigo.Json;

namespace Scigo.Files;

/// <summary>JSON documents.</summary>
sealed class JsonFormat : IModelFormat, IReadsInto
{
    public string Name => "JSON";

    public IReadOnlyList<string> Extensions { get; } = [".json"];

    public bool AttachesMetadata => true;

    // An object that begins with a name, or is empty. Blanks before: what protobuf would begin with is one, too.
    public bool Recognizes(ReadOnlySpan<byte> head)
    {
        head = SkipBlanks(head);
        if (head.IsEmpty || head[0] != '{')
            return false;
        head = SkipBlanks(head[1..]);
        return head.IsEmpty || head[0] is (byte)'"' or (byte)'}';
    }

    public void Write(object model, Stream destination, ModelMetadata? metadata, ModelOptions options)
    {
        using var output = new StreamOutput(destination);
        JsonEnvelope.Write(output, model, options, metadata);
        output.Flush();
    }

    public object Read(Stream source, ModelOptions options)
    {
        using var gathered = GatheredInput.From(source, options);
        return JsonEnvelope.ReadObject(gathered.Span, options);
    }

    public void ReadInto<T>(Stream source, T model, ModelOptions options)
        where T : class, IReadableInto<T>
    {
        using var gathered = GatheredInput.From(source, options);
        JsonEnvelope.Read(gathered.Span, options, model, reuse: true);
    }

    public ModelMetadata? ReadMetadata(Stream source, ModelOptions options)
    {
        using var gathered = GatheredInput.From(source, options);
        return JsonEnvelope.ReadMetadata(gathered.Span, options);
    }

    static ReadOnlySpan<byte> SkipBlanks(ReadOnlySpan<byte> text) => text.TrimStart(" \t\r\n"u8);
}
