using Scigo.Interop.Gob.Reading;

namespace Scigo.Interop.Gob;

/// <summary>Gobs, as files.</summary>
sealed class GobFormat : IModelFormat
{
    public string Name => "gob";

    public IReadOnlyList<string> Extensions { get; } = [".gob"];

    // A gob has no magic number, but that of a model begins with the definition of a type, of which hardly a byte can be any other.
    public bool Recognizes(ReadOnlySpan<byte> head) =>
        new ValueReader(head, new TypeTable(), ModelOptions.Default) { IsCut = head.Length >= ModelFormats.HeadLength }.BeginsWithDefinition();

    public void Write(object model, Stream destination, ModelMetadata? metadata, ModelOptions options) =>
        ModelGob.Serialize(model, destination, options, metadata);

    public object Read(Stream source, ModelOptions options) => ModelGob.Read(Values(source, options), null, options);

    public object Read(Stream source, ModelOptions options, FormatContext context) =>
        ModelGob.Read(Values(source, options), context.Asked, options);

    public ModelMetadata? ReadMetadata(Stream source, ModelOptions options) => ModelGob.MetadataOf(Values(source, options), options);

    // A model and its metadata: what holds more is none, and is not read to its end to find that out.
    static List<GobValue> Values(Stream source, ModelOptions options)
    {
        using var reader = new GobReader(source, options, leaveOpen: true);
        var values = new List<GobValue>();
        while (values.Count <= ModelGob.MostValues && reader.Read() is { } value)
            values.Add(value);
        return values;
    }
}
