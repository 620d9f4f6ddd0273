using System.Buffers.Binary;
using Scigo.Json;

namespace Scigo.Interop.SafeTensors.Header;

/// <summary>Reads the header of a .safetensors file, and keeps the format's rules.</summary>
static class HeaderReader
{
    /// <param name="stream">The file, from the stream's position to its end.</param>
    /// <param name="options">The limits.</param>
    /// <exception cref="ModelFormatException">The file breaks a rule of the format; nothing else is thrown for bad data.</exception>
    internal static TensorHeader Read(Stream stream, ModelOptions options)
    {
        var fileLength = stream.Length - stream.Position;
        if (fileLength > options.Limits.MaxBytes)
            throw new ModelFormatException(
                ModelFormatError.LimitExceeded, $"The file has {fileLength} bytes, over the limit of {options.Limits.MaxBytes}.", 0);
        Span<byte> prefix = stackalloc byte[TensorHeader.LengthSize];
        if (stream.ReadAtLeast(prefix, prefix.Length, throwOnEndOfStream: false) < prefix.Length)
            throw new ModelFormatException(ModelFormatError.Truncated, "The file ends within the length of its header.", fileLength);
        var length = BinaryPrimitives.ReadUInt64LittleEndian(prefix);
        if (length > TensorHeader.MaxLength)
            throw new ModelFormatException(
                ModelFormatError.LimitExceeded, $"The header has {length} bytes by its length, over the limit of {TensorHeader.MaxLength}.", 0);
        if ((long)length > fileLength - prefix.Length)
            throw new ModelFormatException(
                ModelFormatError.Truncated, $"The header has {length} bytes by its length, of which there are {fileLength - prefix.Length}.", 0);
        // With its length before it: what counts from the header's first byte, counts from the file's.
        var header = new byte[prefix.Length + (int)length];
        prefix.CopyTo(header);
        // The file may have become shorter in the meantime.
        var read = stream.ReadAtLeast(header.AsSpan(prefix.Length), (int)length, throwOnEndOfStream: false);
        if (read < (int)length)
            throw new ModelFormatException(ModelFormatError.Truncated, $"The file ends after {read} bytes of its header of {length}.", prefix.Length + read);
        return Read(header, fileLength, options);
    }

    /// <param name="header">The header, its length before it.</param>
    /// <param name="fileLength">The bytes of the file.</param>
    /// <param name="options">The limits.</param>
    internal static TensorHeader Read(ReadOnlySpan<byte> header, long fileLength, ModelOptions options)
    {
        if (header.Length == TensorHeader.LengthSize || header[TensorHeader.LengthSize] != '{')
            throw new ModelFormatException(ModelFormatError.Corrupt, "The header does not begin with '{'.", TensorHeader.LengthSize);
        var reader = new JsonReader(header, options);
        try
        {
            reader.Seek(TensorHeader.LengthSize);
            return Read(ref reader, header.Length, fileLength);
        }
        finally
        {
            reader.Dispose();
        }
    }

    static TensorHeader Read(ref JsonReader reader, long dataStart, long fileLength)
    {
        var tensors = new List<SafeTensor>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        Dictionary<string, string> metadata = [];
        long metadataAt = 0;
        reader.BeginObject();
        while (reader.NextKey(out var key))
        {
            var name = key.ToString();
            if (!names.Add(name))
                throw reader.Error(ModelFormatError.Corrupt, $"The header has the name \"{name}\" twice.");
            if (name != TensorHeader.MetadataKey)
                tensors.Add(EntryReader.Read(ref reader, name));
            else
                (metadataAt, metadata) = (reader.Position, ReadMetadata(ref reader));
        }
        reader.End();
        TensorLayout.Check(tensors, fileLength - dataStart);
        return new TensorHeader(tensors, metadata, metadataAt, dataStart);
    }

    static Dictionary<string, string> ReadMetadata(ref JsonReader reader)
    {
        var metadata = new Dictionary<string, string>(StringComparer.Ordinal);
        reader.BeginObject();
        while (reader.NextKey(out var key))
        {
            var name = key.ToString();
            if (reader.Peek() != JsonToken.String)
                throw reader.Error(ModelFormatError.Corrupt, $"\"{name}\" in {TensorHeader.MetadataKey} is no text.");
            if (!metadata.TryAdd(name, reader.ReadString(null)))
                throw reader.Error(ModelFormatError.Corrupt, $"\"{name}\" is in {TensorHeader.MetadataKey} twice.");
        }
        return metadata;
    }
}
