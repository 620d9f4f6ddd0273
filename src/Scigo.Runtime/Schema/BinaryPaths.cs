using Scigo.Binary;

namespace Scigo.Schema;

/// <summary>Finds the member that a byte of a record belongs to, after decoding has failed there.</summary>
static class BinaryPaths
{
    const int HeaderSize = 2 * sizeof(ulong);

    /// <summary>Returns the path, or <c>null</c> when the byte belongs to no member; never throws.</summary>
    /// <param name="data">The record.</param>
    /// <param name="offset">The byte.</param>
    /// <param name="codec">The model's codec.</param>
    /// <param name="failed">The reader that failed, for how it read.</param>
    public static string? At(ReadOnlySpan<byte> data, long offset, ModelCodec codec, scoped ref RecordReader failed)
    {
        if (offset < HeaderSize || data.Length < HeaderSize)
            return null;
        var schemas = failed.Written ?? Known(codec, Models.CatalogOf(failed.Options));
        var schema = schemas.Find(codec, BitConverter.ToUInt64(data[sizeof(ulong)..])) ?? schemas.Find(codec.WireName);
        if (schema is null)
            return null;
        var reader = new RecordReader(data, failed.Options) { ArraysApart = failed.ArraysApart };
        reader.Seek(HeaderSize);
        var finder = new PathFinder(offset);
        try
        {
            SchemaWalker.Walk(ref reader, schemas, schema, ref finder);
        }
        catch (ModelFormatException)
        {
            // The walk fails where decoding did, unless it was the value that displeased.
            return finder.Text;
        }
        return finder.HasFound ? finder.Text : null;
    }

    // A polymorphic member may hold any model of the catalog; the model itself need not be one of them.
    static WrittenSchemas Known(ModelCodec codec, ModelCatalog catalog) =>
        ReferenceEquals(catalog.FindByWireName(codec.WireName), codec)
            ? catalog.Schemas
            : WrittenSchemas.Of([codec.Schema, .. catalog.OwnSchemas]);
}
