using Scigo.Registry.Storage;

namespace Scigo.Registry.Log;

/// <summary>A registry's documents: annotated models as JSON, which any language reads.</summary>
static class Document
{
    static readonly ModelOptions Options = new() { Deterministic = true, Indented = true };

    public static byte[] Write<T>(T document)
        where T : class, IPersistableModel<T> => ModelJson.Serialize(document, Options);

    /// <exception cref="RegistryException">It is damaged, or of a newer version of Scigo.</exception>
    public static T Read<T>(StoredObject stored, string key)
        where T : IPersistableModel<T>
    {
        try
        {
            return ModelJson.Deserialize<T>(stored.Content.Span, Options);
        }
        catch (ModelFormatException e)
        {
            throw new RegistryException(RegistryError.Corrupt, $"{key} cannot be read: {e.Message}", e);
        }
    }

    public static async Task<T?> ReadAsync<T>(IObjectStore store, string key, CancellationToken cancellation)
        where T : class, IPersistableModel<T>
    {
        var stored = await store.ReadAsync(key, cancellation).ConfigureAwait(false);
        return stored is null ? null : Read<T>(stored, key);
    }
}
