namespace Scigo.Schema;

/// <summary>Finds the member that a byte of a record belongs to, after decoding has failed there.</summary>
static class BinaryPaths
{
    public static string? At(ReadOnlySpan<byte> data, long offset, ModelCodec codec, ModelOptions options) => null;
}
