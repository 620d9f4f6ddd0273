using Scigo.Schema;

namespace Scigo.Protobuf;

/// <summary>Finds the member that a byte of a message belongs to, after decoding has failed there.</summary>
static class ProtobufPaths
{
    public static string? At(ReadOnlySpan<byte> data, long offset, ModelOptions options) => null;

    public static string? Within(ReadOnlySpan<byte> data, long offset, ModelSchema schema, ModelOptions options) => null;
}
