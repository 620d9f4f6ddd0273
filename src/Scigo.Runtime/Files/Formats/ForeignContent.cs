namespace Scigo.Files;

/// <summary>Says what a file is that is no model: people try to load what another program has saved.</summary>
static class ForeignContent
{
    const string Convert = "export the model in its program, as JSON, ONNX or safetensors for example, and load that";

    /// <summary>Returns a sentence that names the content and what to do, or <c>null</c> when it is nothing known.</summary>
    public static string? Describe(ReadOnlySpan<byte> head)
    {
        if (IsJoblib(head))
            return $"The file is a joblib dump, a Python pickle: it can run code when it is loaded, so Scigo never reads one; {Convert}.";
        if (IsPickle(head))
            return $"The file is a Python pickle: it can run code when it is loaded, so Scigo never reads one; {Convert}.";
        if (Name(head) is { } name)
            return $"The file is {name}, not a model; {Convert}.";
        return null;
    }

    static bool IsJoblib(ReadOnlySpan<byte> head) => IsPickle(head) && head.IndexOf("joblib"u8) >= 0;

    // Protocol 2 and later begin with their number; 0 and 1 with an instruction of a class or a collection.
    static bool IsPickle(ReadOnlySpan<byte> head) =>
        head is [0x80, >= 2 and <= 5, ..]
        || head.StartsWith("ccopy_reg\n"u8) || head.StartsWith("c__builtin__\n"u8) || head.StartsWith("csklearn"u8)
        || head.StartsWith("(dp0\n"u8) || head.StartsWith("(lp0\n"u8) || head.StartsWith("(i__main__\n"u8);

    static string? Name(ReadOnlySpan<byte> head) => head switch
    {
        [0x89, (byte)'H', (byte)'D', (byte)'F', ..] => "HDF5 (Keras saves models so)",
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "a PNG image",
        [0x1F, 0x8B, ..] => "compressed with gzip: unpack it first, or, if joblib wrote it, a Python pickle",
        [0x78, 0x01 or 0x5E or 0x9C or 0xDA, ..] => "compressed with zlib: if joblib wrote it, a Python pickle",
        [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0, ..] => "compressed with xz: unpack it first",
        [(byte)'B', (byte)'Z', (byte)'h', >= (byte)'1' and <= (byte)'9', ..] => "compressed with bzip2: unpack it first",
        [0x28, 0xB5, 0x2F, 0xFD, ..] => "compressed with Zstandard: unpack it first",
        [0x04, 0x22, 0x4D, 0x18, ..] => "compressed with LZ4: unpack it first",
        [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] => "a zip archive (numpy's .npz and PyTorch's .pt are such)",
        [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] => "an ELF executable",
        [(byte)'M', (byte)'Z', ..] => "a Windows executable",
        [0xCF or 0xCE, 0xFA, 0xED, 0xFE, ..] => "a macOS executable",
        [(byte)'#', (byte)'!', ..] => "a script",
        [0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y', ..] => "a numpy array",
        [(byte)'G', (byte)'G', (byte)'U', (byte)'F', ..] => "GGUF",
        [(byte)'P', (byte)'A', (byte)'R', (byte)'1', ..] => "a Parquet table",
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "a PDF document",
        [(byte)'S', (byte)'Q', (byte)'L', (byte)'i', (byte)'t', (byte)'e', ..] => "an SQLite database",
        [(byte)'<', ..] => "XML or HTML (PMML is such)",
        _ => null,
    };
}
