using System.Diagnostics;
using Scigo.Binary;
using Scigo.Buffers;
using Scigo.Schema;

namespace Scigo.Files;

/// <summary>Writes a model as a .scigo file: the record, the arrays that stand apart from it, the manifest, and the header last.</summary>
static class FileWriter
{
    // A constant of the build: two builds of one version write the same bytes.
    const string Generator = "scigo 0.1.0";

    /// <param name="output">Where the file goes, from its position on; it must be able to seek.</param>
    /// <param name="model">The model.</param>
    /// <param name="metadata">How it came to be; <c>null</c> for what it says itself.</param>
    /// <param name="options">How it is written.</param>
    public static void Write(Stream output, object model, ModelMetadata? metadata, ModelOptions options)
    {
        using var record = PooledOutput.Rent();
        var met = new HashSet<ModelCodec>();
        var codec = Models.CodecOf(model, options);
        var writer = new RecordWriter(record, options, arraysApart: true) { Met = met };
        BinaryRecord.Write(ref writer, model);
        writer.Finish();

        var start = output.Position;
        var schemas = SchemasOf(codec, met);
        using var sections = new SectionWriter(output, options.Sha256, options.Compression);
        sections.ReserveHeader();
        var manifest = new FileManifest
        {
            WireName = codec.WireName,
            TypeId = codec.TypeId,
            Fingerprint = codec.Fingerprint,
            Schemas = schemas,
            Sections = WriteSections(sections, record, schemas, options),
            Metadata = metadata ?? (model as IHasMetadata)?.Metadata,
            Generator = Generator,
        };
        CompressedSections.CheckWritten(manifest.Sections, options.Limits);
        var header = sections.WriteManifest(ManifestWriter.Write(manifest).Span) with
        {
            IsCompressed = CompressedSections.Any(manifest.Sections),
        };

        Span<byte> headerBytes = stackalloc byte[FileLayout.HeaderSize];
        header.Write(headerBytes);
        output.Position = start;
        output.Write(headerBytes);
        output.Position = start + header.FileLength;
    }

    static FileSection[] WriteSections(
        SectionWriter writer, PooledOutput record, IReadOnlyList<ModelSchema> schemas, ModelOptions options)
    {
        var bytes = record.Buffer.AsSpan(0, record.Written);
        var arrays = record.Arrays;
        // Walking the record is only worth it when there is something to be named.
        var described = arrays.IsEmpty ? [] : ApartArrays.Of(bytes, new WrittenSchemas(schemas), options);
        Debug.Assert(described.Count == arrays.Length, "Each array that stands apart is in the record once.");
        var sections = new FileSection[1 + arrays.Length];
        sections[0] = writer.WriteRecord(bytes);
        for (var i = 0; i < arrays.Length; i++)
            sections[i + 1] = writer.WriteArray(arrays[i], described[i]);
        return sections;
    }

    // The model's own schema and what it names; then, in an order that does not depend on the run, those of polymorphic members.
    static List<ModelSchema> SchemasOf(ModelCodec codec, HashSet<ModelCodec> met)
    {
        var schemas = new List<ModelSchema> { codec.Schema };
        foreach (var other in met)
            schemas.Add(other.Schema);
        schemas.Sort(1, met.Count, ModelSchema.ByWireName);
        return ModelSchema.Reachable(schemas);
    }
}
