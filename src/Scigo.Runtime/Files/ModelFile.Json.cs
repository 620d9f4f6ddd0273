using System.Buffers;
using Scigo.Files;

namespace Scigo;

public static partial class ModelFile
{
    /// <summary>
    /// Shows the model of a .scigo file as JSON, <c>{"type": …, "params": {…}}</c>, by the schemas in the file: the model's class
    /// need not be known.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="output">Where the JSON goes.</param>
    /// <param name="options">The limits, and whether to indent.</param>
    /// <param name="everything">Whether arrays and lists are written whole, and all checksums verified. Otherwise arrays that the file
    /// keeps apart are not read, but shown by type and shape, and long lists by what they begin with.</param>
    /// <exception cref="ModelFormatException">The file is no .scigo file, or damaged.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static void WriteJson(string path, IBufferWriter<byte> output, ModelOptions? options = null, bool everything = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        options ??= ModelOptions.Default;
        using var stream = Open(path);
        JsonView.Write(ScigoFile.Open(stream, options), output, options, everything);
    }
}
