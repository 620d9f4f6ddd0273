using System.Globalization;

namespace Scigo.Registry.Storage;

/// <summary>Single models in a store, each under a key of one's own, without a registry.</summary>
public static class ObjectStoreModels
{
    /// <summary>The attribute that has the model's name.</summary>
    public const string TypeAttribute = "model-type";

    /// <summary>The attribute that has the time at which it was saved, as RFC 3339 writes it.</summary>
    public const string TimeAttribute = "timestamp";

    /// <summary>Saves a model under a key, over what is there.</summary>
    /// <param name="store">The store.</param>
    /// <param name="key">The key; its extension names the format, as in <c>churn/best.scigo</c>.</param>
    /// <param name="model">The model.</param>
    /// <param name="metadata">How the model came to be; <c>null</c> for what it says itself, if it is an <see cref="IHasMetadata"/>.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="cancellation">Cancels, and leaves what was there.</param>
    /// <exception cref="ArgumentException">The key breaks a rule, or its extension is that of no known format.</exception>
    /// <exception cref="IOException">The store failed; what was there is there, or the new model.</exception>
    public static async Task SaveModelAsync(
        this IObjectStore store,
        string key,
        IPersistableModel model,
        ModelMetadata? metadata = null,
        ModelOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(model);
        ObjectKey.Check(key);
        var folder = Directory.CreateTempSubdirectory("scigo-save-");
        try
        {
            var path = Path.Combine(folder.FullName, key[(key.LastIndexOf('/') + 1)..]);
            await ModelFile.SaveAsync(model, path, metadata, options, cancellationToken: cancellation).ConfigureAwait(false);
            var attributes = new Dictionary<string, string>
            {
                [TypeAttribute] = model.Codec.WireName,
                [TimeAttribute] = DateTimeOffset.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            };
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.Asynchronous);
            await store.WriteAsync(key, stream, attributes, cancellation).ConfigureAwait(false);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Loads the model of a key, in whatever format it is, and checks it as a file's.</summary>
    /// <param name="store">The store.</param>
    /// <param name="key">The key.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="cancellation">Cancels the opening.</param>
    /// <exception cref="FileNotFoundException">There is none of that key.</exception>
    /// <exception cref="ModelFormatException">It is no such model, or is damaged.</exception>
    /// <exception cref="IOException">The store failed.</exception>
    public static async Task<T> LoadModelAsync<T>(
        this IObjectStore store, string key, ModelOptions? options = null, CancellationToken cancellation = default)
        where T : IPersistableModel<T>
    {
        using var stream = await OpenAsync(store, key, cancellation).ConfigureAwait(false);
        return await Task.Run(() => ModelFile.Load<T>(stream, options), cancellation).ConfigureAwait(false);
    }

    /// <summary>Loads the model of a key, of whatever type it names, if that is in the catalog.</summary>
    /// <inheritdoc cref="LoadModelAsync{T}(IObjectStore, string, ModelOptions?, CancellationToken)"/>
    public static async Task<object> LoadModelAsync(
        this IObjectStore store, string key, ModelOptions? options = null, CancellationToken cancellation = default)
    {
        using var stream = await OpenAsync(store, key, cancellation).ConfigureAwait(false);
        return await Task.Run(() => ModelFile.Load(stream, options), cancellation).ConfigureAwait(false);
    }

    static async Task<Stream> OpenAsync(IObjectStore store, string key, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(store);
        return await store.OpenAsync(key, cancellation).ConfigureAwait(false) ?? throw new FileNotFoundException($"There is no \"{key}\" in {store}.");
    }
}
