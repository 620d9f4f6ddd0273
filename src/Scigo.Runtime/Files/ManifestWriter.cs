using System.Buffers;
using MessagePack;
using Scigo.Buffers;

namespace Scigo.Files;

/// <summary>Writes the manifest that ends a .scigo file, in MessagePack.</summary>
static class ManifestWriter
{
    public static ReadOnlyMemory<byte> Write(FileManifest manifest)
    {
        var output = new ArrayBufferWriter<byte>(1024);
        var writer = new MessagePackWriter(output);
        writer.WriteMapHeader(6 + (manifest.Metadata is null ? 0 : 1));
        writer.WriteText("wire_name");
        writer.WriteText(manifest.WireName);
        writer.WriteText("type_id");
        writer.WriteUInt64(manifest.TypeId);
        writer.WriteText("fingerprint");
        writer.WriteUInt64(manifest.Fingerprint);
        writer.WriteText("schemas");
        writer.WriteArrayHeader(manifest.Schemas.Count);
        foreach (var schema in manifest.Schemas)
            SchemaPack.Write(ref writer, schema);
        writer.WriteText("sections");
        writer.WriteArrayHeader(manifest.Sections.Count);
        foreach (var section in manifest.Sections)
            WriteSection(ref writer, section);
        if (manifest.Metadata is not null)
        {
            writer.WriteText("metadata");
            MetadataPack.Write(ref writer, manifest.Metadata);
        }
        writer.WriteText("generator");
        writer.WriteText(manifest.Generator ?? "");
        writer.Flush();
        return output.WrittenMemory;
    }

    /// <summary>Writes a text, which must be Unicode: nothing is replaced in silence.</summary>
    public static void WriteText(this ref MessagePackWriter writer, string text) =>
        writer.WriteString(StrictUtf8.Encoding.GetBytes(text));

    static void WriteSection(ref MessagePackWriter writer, FileSection section)
    {
        writer.WriteMapHeader(6 + (section.Codec is null ? 0 : section.IsShuffled ? 3 : 2) + (section.Sha256 is null ? 0 : 1));
        writer.WriteText("name");
        writer.WriteText(section.Name);
        writer.WriteText("dtype");
        writer.WriteText(section.DType);
        writer.WriteText("shape");
        writer.WriteArrayHeader(section.Shape.Count);
        foreach (var dimension in section.Shape)
            writer.Write(dimension);
        writer.WriteText("offset");
        writer.Write(section.Offset);
        writer.WriteText("length");
        writer.Write(section.Length);
        writer.WriteText("xxh3");
        writer.WriteUInt64(section.Hash);
        if (section.Codec is not null)
            WriteCompression(ref writer, section);
        if (section.Sha256 is not { } sha256)
            return;
        writer.WriteText("sha256");
        writer.Write(sha256.Span);
    }

    static void WriteCompression(ref MessagePackWriter writer, FileSection section)
    {
        writer.WriteText("codec");
        writer.WriteText(section.Codec!);
        writer.WriteText("raw_length");
        writer.Write(section.RawLength);
        if (!section.IsShuffled)
            return;
        writer.WriteText("shuffle");
        writer.Write(true);
    }
}
