using Scigo.Json;

namespace Scigo.Interop.SciKitLearn;

/// <summary>Writes documents: <c>{"model_spec": {…}, "parameters": {…}, "metadata": {…}}</c>.</summary>
static class DocumentWriter
{
    const string FormatVersion = "1.0";

    internal static void Write(ref JsonWriter writer, SciKitLearnModel kind, object model, ModelMetadata? metadata)
    {
        writer.BeginObject();
        writer.WriteName("model_spec"u8);
        WriteSpec(ref writer, kind.Name, metadata);
        writer.WriteName("parameters"u8);
        kind.Write(ref writer, model, metadata);
        if (DocumentMetadata.Written(metadata) is { } written)
        {
            writer.WriteName("metadata"u8);
            MetadataJson.Write(ref writer, written);
        }
        writer.EndObject();
        writer.Flush();
    }

    static void WriteSpec(ref JsonWriter writer, string name, ModelMetadata? metadata)
    {
        writer.BeginObject();
        writer.WriteName("name"u8);
        writer.WriteString(name);
        writer.WriteName("format_version"u8);
        writer.WriteString(FormatVersion);
        writer.WriteName("library"u8);
        writer.WriteString(SciKitLearnNames.Library);
        if (DocumentMetadata.VersionOf(metadata) is { } version)
        {
            writer.WriteName("sklearn_version"u8);
            writer.WriteString(version);
        }
        if (metadata?.Created is { } created)
        {
            writer.WriteName("created_at"u8);
            MetadataJson.WriteCreated(ref writer, created);
        }
        writer.EndObject();
    }
}
