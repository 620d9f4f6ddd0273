using System.Buffers;
using System.Runtime.InteropServices;
using Scigo.Binary;
using Scigo.Schema;

namespace Scigo.Files;

/// <summary>Reads the model of a .scigo file: the record with every array that stands apart from it.</summary>
static class FileReader
{
    /// <param name="stream">The file, from the stream's position on; it must be able to seek.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="existing">The model to read into, or <c>null</c> for a new one.</param>
    public static object Load(Stream stream, ModelOptions options, object? existing = null)
    {
        var file = ScigoFile.Open(stream, options);
        using var arrays = new LoadedArrays(file);
        var record = ArrayPool<byte>.Shared.Rent((int)file.Record.RawLength);
        try
        {
            var bytes = record.AsSpan(0, (int)file.Record.RawLength);
            arrays.ReadWhole(file.Record, ref MemoryMarshal.GetArrayDataReference(record));
            return Decode(file, bytes, arrays, options, existing);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(record);
        }
    }

    /// <summary>Decodes a record that lies in memory; its arrays come from wherever the source has them.</summary>
    public static object Decode(ScigoFile file, ReadOnlySpan<byte> record, ArraySource arrays, ModelOptions options, object? existing)
    {
        try
        {
            var reader = new RecordReader(record, options, arrays)
            {
                Reuse = existing is not null,
                Written = HasOtherSchemas(file.Manifest, options) ? new WrittenSchemas(file.Manifest.Schemas) : null,
            };
            var model = BinaryRecord.Read(ref reader, record, existing);
            if (model is IHasMetadata described)
                described.Metadata = file.Manifest.Metadata;
            return model;
        }
        catch (ModelFormatException e)
        {
            // What decodes a record counts from the record's beginning.
            if (e.Offset >= 0)
                e.Offset += FileLayout.HeaderSize;
            throw;
        }
    }

    // Written by another version of a class: its members are found by id. Polymorphic models can be of another version while the model that holds them is not.
    static bool HasOtherSchemas(FileManifest manifest, ModelOptions options)
    {
        var catalog = Models.CatalogOf(options);
        foreach (var schema in manifest.Schemas)
        {
            if (catalog.FindByWireName(schema.WireName) is { } codec && codec.Fingerprint != schema.Fingerprint)
                return true;
        }
        return false;
    }
}
