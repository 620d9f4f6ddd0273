using System.Globalization;
using System.Security.Cryptography;
using Scigo.Files;
using Scigo.Interop.Onnx.Messages;

namespace Scigo.Interop.Onnx.External;

/// <summary>Moves the tensors of a graph that is too long for one message into a file beside it.</summary>
static class ExternalWriter
{
    // What is mapped into memory must begin at a page.
    const int Alignment = 4096;

    // Small ones stay: shapes and axes are looked at before a graph runs.
    const int Smallest = 1024;

    /// <summary>Moves tensors, if need be.</summary>
    /// <param name="model">The graph.</param>
    /// <param name="path">Its file; <c>null</c> when it has none.</param>
    /// <param name="largest">The most bytes that its tensors may have together.</param>
    /// <exception cref="InvalidOperationException">They have more, and there is no file.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    internal static void Spread(ModelProto model, string? path, long largest)
    {
        var tensors = model.Graph!.Initializer.FindAll(static t => t.RawData?.Length >= Smallest);
        var bytes = tensors.Sum(static t => (long)t.RawData!.Length);
        if (bytes <= largest)
            return;
        if (path is null)
            throw new InvalidOperationException(
                $"The graph's tensors take {bytes} bytes, over the {largest} that one message may have: save it by a path, for a file beside it.");
        // Named by its content: until the graph is in its place, the one that is there refers to the file that it was written with.
        var full = Path.GetFullPath(path);
        var name = $"{Path.GetFileName(full).Replace(':', '_').Replace('\\', '_')}.{Hash(tensors)}.data";
        AtomicFile.Write(Path.Combine(Path.GetDirectoryName(full)!, name), stream => Write(tensors, stream, name));
    }

    static string Hash(List<TensorProto> tensors)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var tensor in tensors)
            hash.AppendData(tensor.RawData!);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, sizeof(ulong)));
    }

    static void Write(List<TensorProto> tensors, Stream stream, string name)
    {
        var offset = 0L;
        foreach (var tensor in tensors)
        {
            var begin = (offset + Alignment - 1) / Alignment * Alignment;
            stream.Write(new byte[begin - offset]);
            stream.Write(tensor.RawData);
            offset = begin + tensor.RawData!.Length;
            tensor.ExternalData =
            [
                new() { Key = "location", Value = name }, new() { Key = "offset", Value = begin.ToString(CultureInfo.InvariantCulture) },
                new() { Key = "length", Value = tensor.RawData.Length.ToString(CultureInfo.InvariantCulture) },
            ];
            tensor.DataLocation = ExternalReader.Elsewhere;
            tensor.RawData = null;
        }
    }
}
