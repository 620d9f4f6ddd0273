using System.Globalization;
using Scigo.Interop.Onnx.Messages;

namespace Scigo.Interop.Onnx.External;

/// <summary>Fetches the tensors that a graph has in files beside it.</summary>
static class ExternalReader
{
    // onnx.TensorProto.DataLocation.EXTERNAL
    internal const int Elsewhere = 1;

    /// <summary>Puts the tensors into the graph.</summary>
    /// <param name="model">The graph.</param>
    /// <param name="path">Its file; <c>null</c> when it has none: its tensors are left where they are.</param>
    /// <param name="options">The limits.</param>
    /// <exception cref="ModelFormatException">A file is not in the model's folder, or shorter than the graph says.</exception>
    internal static void Gather(ModelProto model, string? path, ModelOptions options)
    {
        var tensors = model.Graph?.Initializer.FindAll(static t => t.DataLocation == Elsewhere) ?? [];
        if (path is null || tensors.Count == 0)
            return;
        var folder = new ModelFolder(path);
        var left = options.Limits.MaxBytes;
        // Two spellings may be of one file.
        var fetched = new Dictionary<string, long>(OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);
        foreach (var tensor in tensors)
        {
            tensor.RawData = Read(tensor, folder, fetched, ref left);
            tensor.DataLocation = null;
            tensor.ExternalData.Clear();
        }
    }

    static byte[] Read(TensorProto tensor, ModelFolder folder, Dictionary<string, long> fetched, ref long left)
    {
        var location = Entry(tensor, "location") ?? throw Refused(tensor, "is in another file, but does not say in which");
        try
        {
            var path = folder.Find(location);
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            var offset = Number(tensor, "offset") ?? 0;
            var length = Number(tensor, "length") ?? file.Length - offset;
            if (offset > file.Length || length < 0 || length > file.Length - offset)
                throw Refused(tensor, $"has {length} bytes at {offset} of \"{location}\", which has {file.Length}");
            if (length > Array.MaxLength || (left -= length) < 0)
                throw Refused(tensor, $"has {length} bytes, over the limit");
            // Tensors that share bytes are copied each: together they are no longer than the file.
            if ((fetched[path] = fetched.GetValueOrDefault(path) + length) > file.Length)
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
