using Scigo.Schema;

namespace Scigo.Protobuf;

/// <summary>
/// Finds the member that a byte of a message belongs to, after decoding has failed there. Nothing here throws: a message is followed
/// as far as it can be.
/// </summary>
static class ProtobufPaths
{
    /// <summary>Returns the path of a byte in an envelope; <c>null</c> when it belongs to no member of the model.</summary>
    public static string? At(ReadOnlySpan<byte> data, long offset, ModelOptions options)
    {
        var field = new FieldScanner(data, 0, data.Length);
        while (field.Next())
        {
            if (!field.Contains(offset))
                continue;
            if (field.Field == ProtobufEnvelope.MetadataField)
                return "metadata";
            var finder = new ProtobufPathFinder(data, offset, options);
            if (field.Field == ProtobufEnvelope.CustomField)
                finder.Any(field.ValueStart, field.End);
            else if (Models.CatalogOf(options).FindByProtoField(field.Field) is { } codec)
                finder.Model(codec.Schema, field.ValueStart, field.End);
            return finder.Text;
        }
        return null;
    }

    /// <summary>Returns the path of a byte in a model's own message.</summary>
    public static string? Within(ReadOnlySpan<byte> data, long offset, ModelSchema schema, ModelOptions options)
    {
        var finder = new ProtobufPathFinder(data, offset, options);
        finder.Model(schema, 0, data.Length);
        return finder.Text;
    }
}
