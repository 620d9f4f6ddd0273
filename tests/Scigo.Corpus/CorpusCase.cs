using System.Buffers;

namespace Scigo.Corpus;

/// <summary>A shape of model and how to make values of it, for code that goes through all of them whatever their types.</summary>
public abstract class CorpusCase
{
    /// <summary>The model's wire name.</summary>
    public string Name => Codec.WireName;

    public abstract ModelCodec Codec { get; }

    /// <summary>How many values were chosen by hand; <see cref="Example"/> makes them.</summary>
    public abstract int Examples { get; }

    /// <summary>Whether data can be read into an instance that is there already.</summary>
    public abstract bool IsReadableInto { get; }

    public abstract object Example(int index);

    public abstract object Make(Values values);

    public abstract byte[] Serialize(CorpusFormat format, object model, ModelOptions options);

    public abstract void Serialize(CorpusFormat format, object model, IBufferWriter<byte> destination, ModelOptions options);

    public abstract void Serialize(CorpusFormat format, object model, Stream destination, ModelOptions options);

    public abstract object Deserialize(CorpusFormat format, ReadOnlySpan<byte> data, ModelOptions options);

    public abstract object Deserialize(CorpusFormat format, in ReadOnlySequence<byte> data, ModelOptions options);

    public abstract object Deserialize(CorpusFormat format, Stream data, ModelOptions options);

    /// <summary>Reads into <paramref name="existing"/> and returns it, or what became of it if it is a struct.</summary>
    public abstract object DeserializeInto(CorpusFormat format, ReadOnlySpan<byte> data, object existing, ModelOptions options);

    public abstract object Load(string path, ModelOptions options);

    /// <summary>Maps a .scigo file, and unmaps it when <paramref name="use"/> returns.</summary>
    public abstract void Map(string path, Action<object> use, ModelOptions options);

    /// <summary>The examples, then as many made values.</summary>
    public IEnumerable<object> Values(int made = 4)
    {
        for (var i = 0; i < Examples; i++)
            yield return Example(i);
        for (var seed = 0; seed < made; seed++)
            yield return Make(new Values(seed));
    }

    /// <summary>Writes the model as an object, whose type only the model itself knows.</summary>
    public static byte[] SerializeObject(CorpusFormat format, object model, ModelOptions options) => format switch
    {
        CorpusFormat.Binary => ModelBinary.Serialize(model, options),
        CorpusFormat.Json => ModelJson.Serialize(model, options),
        _ => ModelProtobuf.Serialize(model, options),
    };

    /// <summary>The same, into a buffer writer.</summary>
    public static void SerializeObject(CorpusFormat format, object model, IBufferWriter<byte> destination, ModelOptions options)
    {
        switch (format)
        {
            case CorpusFormat.Binary: ModelBinary.Serialize(model, destination, options); break;
            case CorpusFormat.Json: ModelJson.Serialize(model, destination, options); break;
            default: ModelProtobuf.Serialize(model, destination, options); break;
        }
    }

    /// <summary>The same, into a stream.</summary>
    public static void SerializeObject(CorpusFormat format, object model, Stream destination, ModelOptions options)
    {
        switch (format)
        {
            case CorpusFormat.Binary: ModelBinary.Serialize(model, destination, options); break;
            case CorpusFormat.Json: ModelJson.Serialize(model, destination, options); break;
            default: ModelProtobuf.Serialize(model, destination, options); break;
        }
    }

    /// <summary>Reads whatever model the data names.</summary>
    public static object DeserializeObject(CorpusFormat format, ReadOnlySpan<byte> data, ModelOptions options) => format switch
    {
        CorpusFormat.Binary => ModelBinary.Deserialize(data, options),
        CorpusFormat.Json => ModelJson.Deserialize(data, options),
        _ => ModelProtobuf.Deserialize(data, options),
    };

    public override string ToString() => Name;
}
