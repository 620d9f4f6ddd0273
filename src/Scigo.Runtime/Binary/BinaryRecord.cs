using Scigo.Binary;
using Scigo.Schema;

namespace Scigo;

/// <summary>A record from its first byte to its last: type id, fingerprint, body.</summary>
static class BinaryRecord
{
    public const int HeaderSize = 2 * sizeof(ulong);

    public static void Write<T>(ref RecordWriter writer, T model)
        where T : IPersistableModel<T>
    {
        Throw.IfNull(model);
        var codec = T.ModelCodec;
        if (!typeof(T).IsValueType && model.GetType() != typeof(T))
        {
            Write(ref writer, (object)model);
            return;
        }
        WriteHeader(ref writer, codec);
        codec.WriteBinary(ref writer, writer.BeginBlock(codec.BinarySize), model);
    }

    public static void Write(ref RecordWriter writer, object model)
    {
        var codec = Models.CodecOf(model, writer.Options);
        writer.Met?.Add(codec);
        WriteHeader(ref writer, codec);
        codec.WriteBinary(ref writer, writer.BeginBlock(codec.BinarySize), model);
    }

    public static T Read<T>(ReadOnlySpan<byte> data, ModelOptions options, T? existing, bool reuse)
        where T : IPersistableModel<T>
    {
        var codec = T.ModelCodec;
        if (data.Length >= HeaderSize && BitConverter.ToUInt64(data) is var typeId && typeId != codec.TypeId && !codec.Schema.IsNamed(typeId))
            return Cast<T>(Read(data, options), codec, reuse);
        var reader = new RecordReader(data, options) { Reuse = reuse };
        try
        {
            var model = ReadHeader(ref reader, codec, out var fingerprint)
                ? codec.ReadBinary(ref reader, reader.BeginBlock(codec.BinarySize), existing)
                : (T)RecordTranscoder.Read(ref reader, codec, fingerprint, sizeof(ulong), existing);
            reader.End();
            // A record has no metadata, and that of the model's former state no longer holds.
            return reuse && codec.TakesMetadata ? LoadedMetadata.Attach(model, null) : model;
        }
        catch (ModelFormatException e)
        {
            e.MemberPath ??= PathOf(e, data, codec, ref reader);
            throw;
        }
        catch (Exception e) when (ModelRefusal.Is(e))
        {
            throw ModelRefusal.Wrap(e, reader.Position, BinaryPaths.At(data, reader.Position, codec, ref reader));
        }
    }

    public static object Read(ReadOnlySpan<byte> data, ModelOptions options)
    {
        var reader = new RecordReader(data, options);
        return Read(ref reader, data);
    }

    public static object Read(ref RecordReader reader, ReadOnlySpan<byte> data, object? existing = null)
    {
        InputSize.Check(data.Length, reader.Options);
        var header = reader.BeginBlock(HeaderSize);
        var codec = Models.Find(reader.Options, reader.Read<ulong>(header), header);
        reader.Seek(0);
        if (existing is not null && !codec.Makes(existing))
            throw new ModelFormatException(
                ModelFormatError.WrongType, $"The data holds the model \"{codec.WireName}\", not a {existing.GetType().Name}.", header);
        try
        {
            var model = ReadHeader(ref reader, codec, out var fingerprint)
                ? codec.ReadBinary(ref reader, reader.BeginBlock(codec.BinarySize), existing)
                : RecordTranscoder.Read(ref reader, codec, fingerprint, sizeof(ulong), existing);
            reader.End();
            return model;
        }
        catch (ModelFormatException e)
        {
            e.MemberPath ??= PathOf(e, data, codec, ref reader);
            throw;
        }
        catch (Exception e) when (ModelRefusal.Is(e))
        {
            throw ModelRefusal.Wrap(e, reader.Position, BinaryPaths.At(data, reader.Position, codec, ref reader));
        }
    }

    static void WriteHeader(ref RecordWriter writer, ModelCodec codec)
    {
        var header = writer.BeginBlock(HeaderSize);
        writer.Write(header, codec.TypeId);
        writer.Write(header + sizeof(ulong), codec.Fingerprint);
    }

    // Returns whether the record was written under the schema of the class here.
    static bool ReadHeader(ref RecordReader reader, ModelCodec codec, out ulong fingerprint)
    {
        InputSize.Check(reader.Remaining, reader.Options);
        var header = reader.BeginBlock(HeaderSize);
        fingerprint = reader.Read<ulong>(header + sizeof(ulong));
        return fingerprint == codec.Fingerprint;
    }

    static string? PathOf(ModelFormatException e, ReadOnlySpan<byte> data, ModelCodec codec, ref RecordReader reader)
    {
        var path = BinaryPaths.At(data, e.Offset, codec, ref reader);
        return (path, e.PathWithin) switch
        {
            (_, null) => path,
            (null, _) => e.PathWithin,
            _ => $"{path}.{e.PathWithin}",
        };
    }

    // A record of another type: in order when it is a class derived from the one asked for.
    static T Cast<T>(object model, ModelCodec expected, bool reuse) => model is T result && !reuse
        ? result
        : throw new ModelFormatException(
            ModelFormatError.WrongType,
            $"The data holds the model \"{((IPersistableModel)model).Codec.WireName}\", not \"{expected.WireName}\".",
            0);
}
