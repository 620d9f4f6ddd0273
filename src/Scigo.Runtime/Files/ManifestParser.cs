using Scigo.Schema;

namespace Scigo.Files;

/// <summary>Reads the manifest of a .scigo file. Keys that it does not know are skipped: later versions may add some.</summary>
static class ManifestParser
{
    /// <param name="data">The manifest.</param>
    /// <param name="offset">Where it lies in the file.</param>
    /// <exception cref="ModelFormatException">It is none; nothing else is thrown.</exception>
    public static FileManifest Read(ReadOnlyMemory<byte> data, long offset) => ManifestReader.Read(data, offset, ReadManifest);

    static FileManifest ReadManifest(ref ManifestReader reader)
    {
        string? wireName = null, generator = null;
        ulong? typeId = null, fingerprint = null;
        ModelSchema[]? schemas = null;
        FileSection[]? sections = null;
        ModelMetadata? metadata = null;
        var keys = reader.BeginMap();
        while (reader.NextKey(ref keys, out var key))
        {
            switch (key)
            {
                case "wire_name": wireName = reader.ReadText(); break;
                case "type_id": typeId = reader.ReadUInt64(); break;
                case "fingerprint": fingerprint = reader.ReadUInt64(); break;
                case "schemas": schemas = SchemaPack.Read(ref reader); break;
                case "sections": sections = ReadSections(ref reader); break;
                case "metadata": metadata = MetadataPack.Read(ref reader); break;
                case "generator": generator = reader.ReadText(); break;
                default: reader.Skip(0); break;
            }
        }
        if (wireName is null || typeId is null || fingerprint is null || schemas is null || sections is null)
            throw reader.Error("The manifest lacks one of wire_name, type_id, fingerprint, schemas and sections.");
        if (ModelSchema.HashOf(wireName) != typeId)
            throw reader.Error($"The manifest's type id is not that of \"{wireName}\".");
        if (schemas.Length == 0 || schemas[0].WireName != wireName || schemas[0].Fingerprint != fingerprint)
            throw reader.Error($"The manifest's first schema is not that of \"{wireName}\".");
        return new FileManifest
        {
            WireName = wireName,
            TypeId = typeId.Value,
            Fingerprint = fingerprint.Value,
            Schemas = schemas,
            Sections = sections,
            Metadata = metadata,
            Generator = generator,
        };
    }

    static FileSection[] ReadSections(ref ManifestReader reader)
    {
        var sections = new FileSection[reader.BeginArray()];
        for (var i = 0; i < sections.Length; i++)
            sections[i] = ReadSection(ref reader);
        return sections;
    }

    static FileSection ReadSection(ref ManifestReader reader)
    {
        string? name = null, dtype = null;
        int[]? shape = null;
        long? offset = null, length = null;
        ulong? hash = null;
        byte[]? sha256 = null;
        string? codec = null;
        long? rawLength = null;
        var shuffled = false;
        var keys = reader.BeginMap();
        while (reader.NextKey(ref keys, out var key))
        {
            switch (key)
            {
                case "name": name = reader.ReadText(); break;
                case "dtype": dtype = reader.ReadText(); break;
                case "shape": shape = ReadShape(ref reader); break;
                case "offset": offset = reader.ReadInteger(0, long.MaxValue); break;
                case "length": length = reader.ReadInteger(0, long.MaxValue); break;
                case "xxh3": hash = reader.ReadUInt64(); break;
                case "codec": codec = reader.ReadText(); break;
                case "raw_length": rawLength = reader.ReadInteger(0, long.MaxValue); break;
                case "shuffle": shuffled = reader.ReadBoolean(); break;
                case "sha256": sha256 = reader.ReadBinary(); break;
                default: reader.Skip(0); break;
            }
        }
        if (name is null || dtype is null || shape is null || offset is null || length is null || hash is null)
            throw reader.Error("A section lacks one of name, dtype, shape, offset, length and xxh3.");
        if (sha256 is not (null or { Length: 32 }))
            throw reader.Error("A SHA-256 has 32 bytes.");
        if ((codec is null) != (rawLength is null) || (shuffled && codec is null))
            throw reader.Error("A section has one of codec, raw_length and shuffle without another that belongs to it.");
        var section = new FileSection(name, dtype, shape, offset.Value, length.Value, hash.Value);
        if (rawLength is not null)
            section = section with { Codec = codec, RawLength = rawLength.Value, IsShuffled = shuffled };
        // Not the conditional operator: it would turn null into empty memory.
        return sha256 is null ? section : section with { Sha256 = sha256 };
    }

    static int[] ReadShape(ref ManifestReader reader)
    {
        var shape = new int[reader.BeginArray()];
        for (var i = 0; i < shape.Length; i++)
            shape[i] = (int)reader.ReadInteger(0, int.MaxValue);
        return shape;
    }
}
