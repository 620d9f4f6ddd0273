namespace Scigo.Files;

/// <summary>The .scigo file.</summary>
sealed class ScigoFormat : IModelFormat, IReadsInto
{
    public static ScigoFormat Instance { get; } = new();

    public string Name => "scigo";

    public IReadOnlyList<string> Extensions { get; } = [".scigo"];

    public bool AttachesMetadata => true;

    public bool Recognizes(ReadOnlySpan<byte> head) => head.StartsWith(FileHeader.Magic);

    public void Write(object model, Stream destination, ModelMetadata? metadata, ModelOptions options) =>
        FileWriter.Write(destination, model, metadata, options);

    public object Read(Stream source, ModelOptions options) => FileReader.Load(source, options);

    public void ReadInto<T>(Stream source, T model, ModelOptions options)
        where T : class, IReadableInto<T>
        => FileReader.Load(source, options, model);

    public ModelMetadata? ReadMetadata(Stream source, ModelOptions options) => ScigoFile.Open(source, options).Manifest.Metadata;
}
