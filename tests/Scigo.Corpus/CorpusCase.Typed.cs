using System.Buffers;

namespace Scigo.Corpus;

/// <summary>Reads data into an instance that is there already.</summary>
public delegate T ReadInto<T>(CorpusFormat format, ReadOnlySpan<byte> data, T existing, ModelOptions options);

/// <summary>A shape of model, by its type.</summary>
public sealed class CorpusCase<T>(Func<Values, T> make, ReadInto<T>? readInto, Func<T>[] examples) : CorpusCase
    where T : IPersistableModel<T>, IHolds
{
    public override ModelCodec Codec => T.ModelCodec;

    public override int Examples => examples.Length;

    public override bool IsReadableInto => readInto is not null;

    public override object Example(int index) => examples[index]();

    public override object Make(Values values) => make(values);

    public override byte[] Serialize(CorpusFormat format, object model, ModelOptions options) => format switch
    {
        CorpusFormat.Binary => ModelBinary.Serialize((T)model, options),
        CorpusFormat.Json => ModelJson.Serialize((T)model, options),
        _ => ModelProtobuf.Serialize((T)model, options),
    };

    public override void Serialize(CorpusFormat format, object model, IBufferWriter<byte> destination, ModelOptions options)
    {
        if (format == CorpusFormat.Binary)
            ModelBinary.Serialize((T)model, destination, options);
        else if (format == CorpusFormat.Json)
            ModelJson.Serialize((T)model, destination, options);
        else
            ModelProtobuf.Serialize((T)model, destination, options);
    }

    public override void Serialize(CorpusFormat format, object model, Stream destination, ModelOptions options)
    {
        if (format == CorpusFormat.Binary)
            ModelBinary.Serialize((T)model, destination, options);
        else if (format == CorpusFormat.Json)
            ModelJson.Serialize((T)model, destination, options);
        else
            ModelProtobuf.Serialize((T)model, destination, options);
    }

    public override object Deserialize(CorpusFormat format, ReadOnlySpan<byte> data, ModelOptions options) => format switch
    {
        CorpusFormat.Binary => ModelBinary.Deserialize<T>(data, options),
        CorpusFormat.Json => ModelJson.Deserialize<T>(data, options),
        _ => ModelProtobuf.Deserialize<T>(data, options),
    };

    public override object Deserialize(CorpusFormat format, in ReadOnlySequence<byte> data, ModelOptions options) => format switch
    {
        CorpusFormat.Binary => ModelBinary.Deserialize<T>(data, options),
        CorpusFormat.Json => ModelJson.Deserialize<T>(data, options),
        _ => ModelProtobuf.Deserialize<T>(data, options),
    };

    public override object Deserialize(CorpusFormat format, Stream data, ModelOptions options) => format switch
    {
        CorpusFormat.Binary => ModelBinary.Deserialize<T>(data, options),
        CorpusFormat.Json => ModelJson.Deserialize<T>(data, options),
        _ => ModelProtobuf.Deserialize<T>(data, options),
    };

    public override object DeserializeInto(CorpusFormat format, ReadOnlySpan<byte> data, object existing, ModelOptions options) =>
        readInto is null ? throw new NotSupportedException(Name) : readInto(format, data, (T)existing, options);

    public override object Load(string path, ModelOptions options) => ModelFile.Load<T>(path, options);

    public override void Map(string path, Action<object> use, ModelOptions options)
    {
        using var mapped = ModelFile.Map<T>(path, options);
        use(mapped.Model);
        mapped.VerifySections();
    }
}
