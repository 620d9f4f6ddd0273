namespace Scigo.Json;

/// <summary>Finds the member that a byte of a document belongs to, after decoding has failed there.</summary>
static class JsonPaths
{
    public static string? At(ReadOnlySpan<byte> data, long offset) => null;
}
