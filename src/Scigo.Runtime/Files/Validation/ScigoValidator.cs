using System.Linq;
using Scigo.Binary;
using Scigo.Schema;

namespace Scigo.Files;

/// <summary>Validates a .scigo file: all that it says about itself, then whether the catalog's class takes it.</summary>
sealed class ScigoValidator(FileStream stream, ValidationOptions options, Findings findings)
{
    // Nobody writes so many; comparing their fingerprints takes the square of their number.
    const int MostSchemas = 1000;

    public void Run()
    {
        ScigoFile? file = null;
        if (!findings.Try(() => file = ScigoFile.Open(stream, options.Model)))
            return;
        var arrays = CheckRecord(file!);
        for (var i = 1; i < file!.Manifest.Sections.Count; i++)
            CheckArray(file, file.Manifest.Sections[i], i <= arrays?.Count ? arrays[i - 1] : null);
        var known = CheckSchemas(file.Manifest);
        if (known && !findings.HasErrors)
            findings.Try(() => Decode(file));
    }

    // Returns the arrays that the record refers to, or null when it cannot be followed.
    List<CheckedArray>? CheckRecord(ScigoFile file)
    {
        List<CheckedArray>? arrays = null;
        findings.Try(() =>
        {
            var record = new byte[checked((int)file.Record.RawLength)];
            file.Scan(file.Record, (at, piece) => piece.CopyTo(record.AsSpan((int)at)));
            try
            {
                arrays = Walk(file.Manifest, record);
            }
            catch (ModelFormatException e) when (e.Offset >= 0)
            {
                e.Offset += FileLayout.HeaderSize;
                throw;
            }
            if (arrays.Count != file.Manifest.Sections.Count - 1)
                throw Unclaimed.Bytes(
                    $"The file has {file.Manifest.Sections.Count - 1} arrays, but the record refers to {arrays.Count}.", -1);
        });
        return arrays;
    }

    List<CheckedArray> Walk(FileManifest manifest, byte[] record)
    {
        var schemas = new WrittenSchemas(manifest.Schemas);
        var reader = new RecordReader(record, options.Model) { ArraysApart = true };
        var header = reader.BeginBlock(BinaryRecord.HeaderSize);
        if (reader.Read<ulong>(header) != manifest.TypeId || reader.Read<ulong>(header + sizeof(ulong)) != manifest.Fingerprint)
            throw reader.Error(ModelFormatError.Corrupt, "The record is of another model than the manifest says.", header);
        var visitor = new NumberVisitor(options.CheckNumbers ? findings : null, FileLayout.HeaderSize);
        SchemaWalker.Walk(ref reader, schemas, manifest.Schemas[0], ref visitor);
        reader.End();
        return visitor.Arrays;
    }

    void CheckArray(ScigoFile file, FileSection section, CheckedArray? array)
    {
        if (array is not null && !Describes(section, array))
            findings.Add(
                ValidationCode.Corrupt,
                $"The manifest describes {section}, the record {array.Path}: {array.Type}[{string.Join(", ", array.Shape)}].",
                section.Offset,
                section.Name);
        long first = -1, wrong = 0;
        findings.Try(() => file.Scan(section, array is { MustBeFinite: true } ? Look : null));
        if (wrong > 0)
            NonFinite.Report(findings, section.Name, wrong, first);

        void Look(long at, ReadOnlySpan<byte> piece)
        {
            var index = FiniteNumbers.Find(piece, array.Type, out var count);
            if (count > 0 && wrong == 0)
                first = section.Codec is not null ? section.Offset : section.Offset + at + index * (section.RawLength / NDArray<byte>.CountElements(array.Shape));
            wrong += count;
        }
    }

    static bool Describes(FileSection section, CheckedArray array) =>
        section.Name == array.Path && section.DType == array.Type && section.Shape.SequenceEqual(array.Shape);

    // Returns whether the catalog has the model.
    bool CheckSchemas(FileManifest manifest)
    {
        if (manifest.Schemas.Count > MostSchemas)
        {
            findings.Add(ValidationCode.LimitExceeded, $"The file has {manifest.Schemas.Count} schemas, over the limit of {MostSchemas}.");
            return false;
        }
        foreach (var schema in manifest.Schemas)
            CheckFingerprint(schema);
        var catalog = Models.CatalogOf(options.Model);
        var root = catalog.FindByWireName(manifest.WireName);
        if (root is null)
            findings.Add(
                ValidationCode.UnknownModel,
                $"The model \"{manifest.WireName}\" is not in the catalog in use.",
                severity: options.RequireKnownModel ? ValidationSeverity.Error : ValidationSeverity.Info);
        foreach (var schema in manifest.Schemas)
        {
            if (catalog.FindByWireName(schema.WireName) is not { } codec || codec.Fingerprint == schema.Fingerprint)
                continue;
            var changes = SchemaDifference.Of(schema, codec.Schema);
            findings.Add(
                ValidationCode.OtherSchema,
                $"The model \"{schema.WireName}\" was written by another version of its class"
                + (changes.Count == 0 ? "." : $": {string.Join("; ", changes)}."),
                severity: ValidationSeverity.Warning);
        }
        return root is not null;
    }

    // A schema that another fingerprint stands beside would be taken for what it is not.
    void CheckFingerprint(ModelSchema schema)
    {
        try
        {
            if (ModelSchema.HashOf(schema.CanonicalText) != schema.Fingerprint)
                findings.Add(ValidationCode.Corrupt, $"The schema of \"{schema.WireName}\" does not match its fingerprint.");
        }
        catch (FormatException e)
        {
            findings.Add(ValidationCode.Corrupt, $"The schema of \"{schema.WireName}\" is none: {e.Message}");
        }
    }

    // By way of a map, if it can be: the arrays, already checked, are not read again.
    void Decode(ScigoFile file)
    {
        if (file.IsCompressed)
        {
            stream.Position = 0;
            FileReader.Load(stream, options.Model);
            return;
        }
        var region = new MappedRegion(stream);
        var record = region.GetSpan<byte>(file.Record.Offset, (int)file.Record.Length);
        FileReader.Decode(file, record, new MappedArrays(file.Manifest, region), options.Model, existing: null);
        region.Close();
        GC.KeepAlive(region);
    }
}
