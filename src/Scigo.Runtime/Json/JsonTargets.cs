
namespace Scigo.Json;

/// <summary>What is to be had from a document: a model of a known type, of any type, or only the metadata.</summary>
interface IJsonTarget
{
    /// <summary>The model's name, if it is known before.</summary>
    string? ExpectedName { get; }

    /// <summary>How documents of that model mostly start, up to the parameters: what stands there needs no reading then.</summary>
    byte[]? ExpectedStart { get; }

    /// <summary>Finds out how to read a model of this name.</summary>
    void Resolve(ref JsonReader reader, string wireName);

    void ReadParameters(ref JsonReader reader);

    void ReadMetadata(ref JsonReader reader);

    void ReadCreated(ref JsonReader reader);
}

/// <summary>A model of a known type, or of one derived from it.</summary>
struct ModelTarget<T>(ModelCodec<T> expected, T? existing, bool mayDiffer) : IJsonTarget
{
    ModelCodec? derived;
    T? model = existing;
    MetadataTarget metadata;

    public readonly T Model => LoadedMetadata.Attach(model!, metadata.Metadata);

    public readonly string? ExpectedName => expected.WireName;

    public readonly byte[]? ExpectedStart => expected.JsonStart;

    public void Resolve(ref JsonReader reader, string wireName)
    {
        if (wireName == expected.WireName || expected.Schema.IsNamed(wireName))
            return;
        derived = Models.Find(reader.Options, wireName, reader.Position);
        if (!mayDiffer || !derived.MakesModelsOf<T>())
            throw reader.Error(
                ModelFormatError.WrongType, $"The data holds the model \"{wireName}\", not \"{expected.WireName}\".");
    }

    public void ReadParameters(ref JsonReader reader) =>
        model = derived is null ? expected.ReadJson(ref reader, model) : (T)derived.ReadJson(ref reader, (object?)null);

    public void ReadMetadata(ref JsonReader reader)
    {
        if (LoadedMetadata.IsFor(derived ?? expected))
            metadata.ReadMetadata(ref reader);
        else
            reader.Skip();
    }

    public void ReadCreated(ref JsonReader reader)
    {
        if (LoadedMetadata.IsFor(derived ?? expected))
            metadata.ReadCreated(ref reader);
        else
            reader.Skip();
    }
}

/// <summary>A model of whatever type the document names.</summary>
struct AnyTarget : IJsonTarget
{
    ModelCodec? codec;
    object? model;
    MetadataTarget metadata;

    public readonly object Model => LoadedMetadata.Attach(model!, metadata.Metadata);

    public readonly string? ExpectedName => null;

    public readonly byte[]? ExpectedStart => null;

    public void Resolve(ref JsonReader reader, string wireName) => codec = Models.Find(reader.Options, wireName, reader.Position);

    public void ReadParameters(ref JsonReader reader) => model = codec!.ReadJson(ref reader, (object?)null);

    public void ReadMetadata(ref JsonReader reader)
    {
        if (LoadedMetadata.IsFor(codec))
            metadata.ReadMetadata(ref reader);
        else
            reader.Skip();
    }

    public void ReadCreated(ref JsonReader reader)
    {
        if (LoadedMetadata.IsFor(codec))
            metadata.ReadCreated(ref reader);
        else
            reader.Skip();
    }
}

/// <summary>The metadata, of a model of any type.</summary>
struct MetadataTarget : IJsonTarget
{
    DateTimeOffset? created;
    ModelMetadata? metadata;

    public readonly ModelMetadata? Metadata =>
        created is null ? metadata : (metadata ?? new ModelMetadata()) with { Created = created };

    public readonly string? ExpectedName => null;

    public readonly byte[]? ExpectedStart => null;

    public readonly void Resolve(ref JsonReader reader, string wireName)
    {
    }

    public readonly void ReadParameters(ref JsonReader reader) => reader.Skip();

    public void ReadMetadata(ref JsonReader reader)
    {
        if (!reader.TryReadNull())
            metadata = MetadataJson.Read(ref reader);
    }

    public void ReadCreated(ref JsonReader reader) => created = MetadataJson.ReadCreated(ref reader) ?? created;
}
