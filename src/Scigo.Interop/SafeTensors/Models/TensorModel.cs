using System.Text;
using Scigo.Interop.SafeTensors.Header;
using Scigo.Json;

namespace Scigo.Interop.SafeTensors.Models;

/// <summary>A model as tensors and one text: its JSON document, in which the name of its tensor stands for each array.</summary>
static class TensorModel
{
    /// <summary>What the text is called among the metadata.</summary>
    internal const string DocumentKey = "scigo";

    internal static TensorSet Write(object model, ModelMetadata? metadata, ModelOptions options)
    {
        var document = JsonApart.Write(model, options, metadata, out var arrays);
        return new TensorSet(arrays) { Metadata = { [DocumentKey] = Encoding.UTF8.GetString(document) } };
    }

    internal static object Read(TensorHeader header, TensorSource tensors, ModelOptions options) =>
        JsonApart.Read(DocumentOf(header), header.MetadataAt, options, tensors);

    internal static T Read<T>(TensorHeader header, TensorSource tensors, ModelOptions options)
        where T : IPersistableModel<T>
        => JsonApart.Read<T>(DocumentOf(header), header.MetadataAt, options, tensors);

    internal static ModelMetadata? ReadMetadata(TensorHeader header, ModelOptions options) =>
        header.Metadata.ContainsKey(DocumentKey) ? ModelJson.ReadMetadata(DocumentOf(header), options) : null;

    internal static byte[] DocumentOf(TensorHeader header) => header.Metadata.TryGetValue(DocumentKey, out var document)
        ? Encoding.UTF8.GetBytes(document)
        : throw new ModelFormatException(
            ModelFormatError.ForeignContent,
            $"The file holds {header.Tensors.Count} tensors but no model of Scigo's: its {TensorHeader.MetadataKey} has no \"{DocumentKey}\". "
            + "SafeTensorsFile reads the tensors.",
            0);
}
