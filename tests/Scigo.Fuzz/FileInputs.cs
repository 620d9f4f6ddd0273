using System.Buffers;
using System.Buffers.Binary;
using System.IO.Hashing;
using Scigo.Corpus;
using Scigo.Files;
using Scigo.Schema;

namespace Scigo.Fuzz;

/// <summary>Files whose checksums are right, whatever else is wrong with them: a fuzzer does not guess hashes.</summary>
static class FileInputs
{
    /// <summary>The bytes of a record before its body: type id and fingerprint.</summary>
    public const int RecordHeader = 16;

    const int FlagsAt = 12;
    const int ManifestOffsetAt = 24;

    static readonly string Scratch = Path.Combine(Path.GetTempPath(), $"scigo-fuzz-{Environment.ProcessId}.scigo");

    static readonly CorpusCase Sample = CorpusCases.All.First(static c => c.Codec.Schema.Members.Count > 3);

    static readonly byte[] SampleFile = Saved(Sample.Example(0));

    static readonly ModelOptions Compressing = CorpusCases.Options with { Compression = new FileCompression() };

    /// <summary>Files as they are saved, and those that can be compressed, compressed.</summary>
    public static IEnumerable<byte[]> Files() => CorpusCases.All
        .SelectMany(static c => (byte[][])[Saved(c.Example(0)), Saved(c.Example(0), Compressing)])
        .Where(static (f, i) => f.Length <= 2048 && (i % 2 == 0 || IsCompressed(f)));

    public static IEnumerable<byte[]> Manifests() => Files().Select(static f => f[(int)ManifestOffset(f)..]);

    /// <summary>Everything that opens a file.</summary>
    public static void Open(byte[] file)
    {
        File.WriteAllBytes(Scratch, file);
        Try(static () => ModelFile.ReadMetadata(Scratch, CorpusCases.Options));
        Try(static () => ModelFile.WriteJson(Scratch, new ArrayBufferWriter<byte>(), CorpusCases.Options, everything: true));
        Try(static () =>
        {
            using var mapped = ModelFile.Map(Scratch, CorpusCases.Options);
            mapped.VerifySections();
        });
        ModelFile.Validate(Scratch, new ValidationOptions { Model = CorpusCases.Options });
        ModelFile.Load(Scratch, CorpusCases.Options);
    }

    /// <summary>Puts a manifest behind the sections of a file that is whole otherwise.</summary>
    public static byte[] WithManifest(ReadOnlySpan<byte> manifest)
    {
        var offset = ManifestOffset(SampleFile);
        return Assembled(SampleFile.AsSpan(0, (int)offset), manifest);
    }

    /// <summary>Puts the true hashes into a file: of its sections into the manifest, if that can be read, and of that into the header.</summary>
    public static byte[] WithTrueHashes(byte[] file)
    {
        if (file.Length < FileLayout.HeaderSize)
            return file;
        var offset = Math.Clamp(ManifestOffset(file), FileLayout.HeaderSize, file.Length);
        ReadOnlyMemory<byte> manifest = file.AsMemory((int)offset);
        var compressed = IsCompressed(file);
        try
        {
            var read = ManifestParser.Read(manifest, 0);
            var sections = read.Sections.Select(s => s.Offset >= 0 && s.Length >= 0 && s.Offset <= file.Length - s.Length
                ? s with { Hash = XxHash3.HashToUInt64(file.AsSpan((int)s.Offset, (int)s.Length)) }
                : s);
            manifest = ManifestWriter.Write(new FileManifest
            {
                WireName = read.WireName,
                TypeId = read.TypeId,
                Fingerprint = read.Fingerprint,
                Schemas = read.Schemas,
                Sections = [.. sections],
                Metadata = read.Metadata,
            });
        }
        catch (ModelFormatException)
        {
        }
        return Assembled(file.AsSpan(0, (int)offset), manifest.Span, compressed);
    }

    /// <summary>A file with a record that another version of its class has written.</summary>
    public static byte[] OfAnotherVersion(CorpusCase @case, ReadOnlySpan<byte> record)
    {
        List<ModelSchema> schemas = [];
        var own = @case.Codec.Schema;
        var written = own.Reachable();
        schemas.AddRange(written.Select(s => s.WireName == own.WireName
            ? new ModelSchema(s.WireName, s.Version + 1, [.. s.Members], named => named.AddRange(schemas))
            : s));
        var schema = schemas.First(s => s.WireName == own.WireName);
        var sections = new byte[FileLayout.Align(FileLayout.HeaderSize + record.Length)];
        record.CopyTo(sections.AsSpan(FileLayout.HeaderSize));
        BinaryPrimitives.WriteUInt64LittleEndian(sections.AsSpan(FileLayout.HeaderSize), schema.TypeId);
        BinaryPrimitives.WriteUInt64LittleEndian(sections.AsSpan(FileLayout.HeaderSize + sizeof(ulong)), schema.Fingerprint);
        var manifest = ManifestWriter.Write(new FileManifest
        {
            WireName = schema.WireName,
            TypeId = schema.TypeId,
            Fingerprint = schema.Fingerprint,
            Schemas = schemas,
            Sections =
            [
                new("", FileSection.RecordType, [record.Length], FileLayout.HeaderSize, record.Length,
                    XxHash3.HashToUInt64(sections.AsSpan(FileLayout.HeaderSize, record.Length))),
            ],
        });
        return Assembled(sections, manifest.Span);
    }

    static byte[] Assembled(ReadOnlySpan<byte> sections, ReadOnlySpan<byte> manifest, bool compressed = false)
    {
        byte[] made = [.. sections, .. manifest];
        new FileHeader(made.Length, sections.Length, manifest.Length, XxHash3.HashToUInt64(manifest)) { IsCompressed = compressed }.Write(made);
        return made;
    }

    static long ManifestOffset(ReadOnlySpan<byte> file) => BinaryPrimitives.ReadInt64LittleEndian(file[ManifestOffsetAt..]);

    static bool IsCompressed(ReadOnlySpan<byte> file) => (file[FlagsAt] & 1) != 0;

    static byte[] Saved(object model, ModelOptions? options = null)
    {
        using var stream = new MemoryStream();
        var metadata = new ModelMetadata { TrainingSamples = 3, Tags = ParamSet.Create(("n", 3), ("l", ParamValue.FromList([1, "x"]))) };
        ModelFile.Save(model, stream, metadata, options ?? CorpusCases.Options);
        return stream.ToArray();
    }

    static void Try(Action read)
    {
        try
        {
            read();
        }
        catch (ModelFormatException)
        {
        }
    }
}
