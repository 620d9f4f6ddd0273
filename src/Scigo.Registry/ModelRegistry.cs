using System.Collections.Concurrent;
using Scigo.Registry.Blobs;
using Scigo.Registry.Log;
using Scigo.Registry.Policies;
using Scigo.Registry.Storage;

namespace Scigo.Registry;

/// <summary>
/// Models with their versions and aliases in an object store, without a server. Any number of processes and machines may use it at once:
/// nothing that was acknowledged is lost, and each sees changes whole or not at all.
/// </summary>
public sealed partial class ModelRegistry
{
    const int Format = 1;

    readonly IObjectStore store;
    readonly RegistryOptions options;
    readonly BlobFiles blobs;
    readonly SigningPolicy policy;
    readonly ConcurrentDictionary<(string Model, SemanticVersion Version), VersionManifest> manifests = new();

    ModelRegistry(IObjectStore store, RegistryOptions? options)
    {
        this.store = store;
        this.options = options ?? new();
        blobs = new(store, this.options.CacheFolder);
        policy = new(store, this.options);
    }

    /// <summary>Where its objects are.</summary>
    public IObjectStore Store => store;

    /// <summary>Makes a registry in a store that has none.</summary>
    /// <exception cref="RegistryException">There is one already.</exception>
    /// <exception cref="IOException">The store failed.</exception>
    public static async Task<ModelRegistry> CreateAsync(
        IObjectStore store, RegistryOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        await store.CheckAsync(cancellation).ConfigureAwait(false);
        var registry = new ModelRegistry(store, options);
        var document = new RegistryDocument { Format = Format, CreatedAt = registry.Now, CreatedBy = registry.options.By };
        var content = Document.Write(document);
        // A client that repeats a request whose answer was lost finds its own document there.
        if (!await store.CreateAsync(RegistryKeys.Registry, content, cancellation).ConfigureAwait(false)
            && (await store.ReadAsync(RegistryKeys.Registry, cancellation).ConfigureAwait(false))?.Content.Span.SequenceEqual(content) != true)
            throw new RegistryException(RegistryError.Exists, $"There is a registry in {store} already.");
        registry.policy.Know(document);
        return registry;
    }

    /// <summary>Opens the registry of a store.</summary>
    /// <exception cref="RegistryException">There is none, or one of a newer version of Scigo.</exception>
    /// <exception cref="IOException">The store failed.</exception>
    public static async Task<ModelRegistry> OpenAsync(
        IObjectStore store, RegistryOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(store);
        var document = await Document.ReadAsync<RegistryDocument>(store, RegistryKeys.Registry, cancellation).ConfigureAwait(false)
            ?? throw new RegistryException(RegistryError.NotFound, $"There is no registry in {store}: \"scigo registry init\" makes one.");
        if (document.Format > Format)
            throw new RegistryException(
                RegistryError.Invalid, $"The registry in {store} has the format {document.Format}; this version of Scigo knows {Format}.");
        var registry = new ModelRegistry(store, options);
        registry.policy.Know(document);
        return registry;
    }

    DateTimeOffset Now => options.Clock.GetUtcNow();

    ModelLog LogOf(string model) => new(store, model);

    LogEntry NewEntry(RegistryAction action) => new()
    {
        Sequence = 0,
        Id = Guid.Empty,
        Action = action,
        At = Now,
        By = options.By,
    };

    static void CheckName(string name, string what)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!RegistryReference.IsName(name))
            throw new RegistryException(RegistryError.Invalid, $"\"{name}\" is no name of {what}. {RegistryReference.Rules}");
    }

    static RegistryException NoModel(string model) =>
        new(RegistryError.NotFound, $"The registry has no model \"{model}\": \"scigo registry list\" shows those that it has.");

    static RegistryException NoVersion(string model, SemanticVersion version) =>
        new(RegistryError.NotFound, $"\"{model}\" has no version {version}: \"scigo registry list {model}\" shows those that it has.");

    static RegistryException NoAlias(string model, string alias) =>
        new(RegistryError.NotFound, $"\"{model}\" has no alias \"{alias}\": \"scigo registry show {model}\" shows those that it has.");
}
