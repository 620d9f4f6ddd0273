using System.Globalization;
using Scigo.Interop.Onnx.Messages;

namespace Scigo.Interop.Onnx.External;

/// <summary>Fetches tensors that a graph has in files beside it, when they are asked for.</summary>
/// <param name="path">The graph's file.</param>
/// <param name="options">The limits.</param>
sealed class ExternalReader(string path, ModelOptions options)
{
    // onnx.TensorProto.DataLocation.EXTERNAL
    internal const int Elsewhere = 1;

    readonly ModelFolder folder = new(path);

    // Two spellings may be of one file.
    readonly Dictionary<string, long> fetched = new(OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);

    long left = options.Limits.MaxBytes;

    /// <summary>Puts the bytes of a tensor into it, and returns how many they are.</summary>
    /// <exception cref="ModelFormatException">The file is not in the model's folder, or shorter than the graph says.</exception>
    internal int Fetch(TensorProto tensor)
    {
        tensor.RawData = Read(tensor);
        tensor.DataLocation = null;
        tensor.ExternalData.Clear();
        return tensor.RawData.Length;
    }

    /// <summary>Returns the path of the file that a tensor is in.</summary>
    /// <exception cref="ModelFormatException">It is not in the model's folder.</exception>
    internal static string Find(TensorProto tensor, ModelFolder folder) => folder.Find(LocationOf(tensor));

    // What is there twice another reader may read otherwise.
    static string LocationOf(TensorProto tensor)
    {
        var keys = new HashSet<string>();
        foreach (var entry in tensor.ExternalData)
        {
            if (entry.Key is not ("location" or "offset" or "length" or "checksum") || !keys.Add(entry.Key))
                throw Refused(tensor, $"is in another file, of which it has \"{entry.Key}\", unknown or twice");
        }
        return Entry(tensor, "location") ?? throw Refused(tensor, "is in another file, but does not say in which");
    }

    byte[] Read(TensorProto tensor)
    {
        var location = LocationOf(tensor);
        try
        {
            var found = folder.Find(location);
            using var file = new FileStream(found, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            var offset = Number(tensor, "offset") ?? 0;
            var length = Number(tensor, "length") ?? file.Length - offset;
            if (offset > file.Length || length < 0 || length > file.Length - offset)
                throw Refused(tensor, $"has {length} bytes at {offset} of \"{location}\", which has {file.Length}");
            if (length > Array.MaxLength || (left -= length) < 0)
                throw Refused(tensor, $"has {length} bytes, over the limit");
            // Tensors that share bytes are copied each: together they are no longer than the file.
            if ((fetched[found] = fetched.GetValueOrDefault(found) + length) > file.Length)
                throw Refused(tensor, $"has bytes of \"{location}\" in common with others, which ask for more together than the {file.Length} that it has");
            var bytes = new byte[length];
            file.Position = offset;
            file.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ModelFormatException(
                ModelFormatError.InvalidValue, $"The tensor \"{tensor.Name}\" is in \"{location}\", which cannot be read: {e.Message}", innerException: e);
        }
    }

    static string? Entry(TensorProto tensor, string key) => tensor.ExternalData.Find(e => e.Key == key)?.Value;

    static long? Number(TensorProto tensor, string key)
    {
        if (Entry(tensor, key) is not { } text)
            return null;
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Refused(tensor, $"has \"{text}\" for its {key} in another file");
    }

    static ModelFormatException Refused(TensorProto tensor, string what) =>
        new(ModelFormatError.InvalidValue, $"The tensor \"{tensor.Name}\" {what}.");
}
