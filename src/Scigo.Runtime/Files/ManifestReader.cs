using System.Buffers;
using MessagePack;
using Scigo.Buffers;

namespace Scigo.Files;

/// <summary>What is left of a map being read, and the keys that were there.</summary>
struct MapKeys(int left)
{
    public int Left = left;
    public HashSet<string>? Seen;
}

/// <summary>
/// Reads MessagePack that nobody vouches for: the library's reader checks bounds, this one ranges, texts and keys, and turns what
/// the library throws into the one exception that decoders throw.
/// </summary>
ref struct ManifestReader(ReadOnlyMemory<byte> data, long offset)
{
    MessagePackReader reader = new(data);

    readonly long At => offset + reader.Consumed;

    public delegate T Body<out T>(ref ManifestReader reader);

    public static T Read<T>(ReadOnlyMemory<byte> data, long offset, Body<T> body)
    {
        var reader = new ManifestReader(data, offset);
        try
        {
            var result = body(ref reader);
            return reader.reader.End ? result : throw reader.Error("Bytes follow the end of the manifest.");
        }
        catch (EndOfStreamException e)
        {
            throw new ModelFormatException(ModelFormatError.Truncated, "The manifest ends too early.", reader.At, innerException: e);
        }
        catch (Exception e) when (e is MessagePackSerializationException or ArgumentException or OverflowException
                                      or InvalidOperationException)
        {
            throw new ModelFormatException(ModelFormatError.Corrupt, "The manifest is damaged: " + e.Message, reader.At, innerException: e);
        }
    }

    public readonly ModelFormatException Error(string message, ModelFormatError error = ModelFormatError.Corrupt) => new(error, message, At);

    public readonly MessagePackType NextType() => reader.NextMessagePackType;

    public readonly bool NextIsNegative() =>
        reader.NextCode is >= MessagePackCode.Int8 and <= MessagePackCode.Int64 or >= MessagePackCode.MinNegativeFixInt
        && reader.CreatePeekReader().ReadInt64() < 0;

    /// <summary>Reads the number of elements; each takes a byte at least, so that the count is bounded by the bytes present.</summary>
    public int BeginArray() => reader.ReadArrayHeader();

    public MapKeys BeginMap() => new(reader.ReadMapHeader());

    /// <summary>Reads the next key; a key twice is refused.</summary>
    public bool NextKey(ref MapKeys keys, out string key)
    {
        key = "";
        if (keys.Left-- <= 0)
            return false;
        key = ReadText();
        return (keys.Seen ??= []).Add(key) ? true : throw Error($"The key \"{key}\" is there twice.");
    }

    public string ReadText()
    {
        if (reader.ReadStringSequence() is not { } utf8)
            throw Error("A text is missing.");
        return StrictUtf8.GetString(utf8.IsSingleSegment ? utf8.FirstSpan : utf8.ToArray(), null) ?? throw Error("A text is not valid UTF-8.");
    }

    public long ReadInteger(long min, long max)
    {
        var value = reader.ReadInt64();
        return value >= min && value <= max ? value : throw Error($"{value} is out of range.");
    }

    public ulong ReadUInt64() => reader.ReadUInt64();

    public double ReadDouble() => reader.ReadDouble();

    public bool ReadBoolean() => reader.ReadBoolean();

    public byte[] ReadBinary() => reader.ReadBytes() is { } bytes ? bytes.ToArray() : throw Error("Bytes are missing.");

    /// <summary>Skips a value without recursion: how deep it is nested does not matter.</summary>
    public T Skip<T>(T result)
    {
        for (long pending = 1; pending > 0; pending--)
        {
            switch (reader.NextMessagePackType)
            {
                case MessagePackType.Array:
                    pending += reader.ReadArrayHeader();
                    break;
                case MessagePackType.Map:
                    pending += 2L * reader.ReadMapHeader();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }
        return result;
    }
}
