namespace Scigo.Registry;

public sealed partial class ModelRegistry
{
    /// <summary>Loads the model of a version, through the load gate.</summary>
    /// <param name="reference">The version.</param>
    /// <param name="gate">What it must keep to.</param>
    /// <param name="cancellation">Cancels.</param>
    /// <exception cref="RegistryException">There is no such version, or the store has damaged it.</exception>
    /// <exception cref="GateException">A check failed.</exception>
    /// <exception cref="IOException">The store failed.</exception>
    public async Task<LoadedVersion> LoadAsync(
        RegistryReference reference, GateOptions? gate = null, CancellationToken cancellation = default)
    {
        var manifest = await ResolveAsync(reference, cancellation).ConfigureAwait(false);
        return new(manifest, await LoadAsync(manifest, gate ?? new(), cancellation).ConfigureAwait(false));
    }

    /// <summary>Returns a file with the bytes of a version's model, which have been checked against their digest.</summary>
    /// <param name="manifest">The version.</param>
    /// <param name="extension">The format; <c>.scigo</c> is always there.</param>
    /// <param name="cancellation">Cancels.</param>
    /// <returns>The path of a file that must not be changed.</returns>
    /// <exception cref="RegistryException">There is no such format of it, or the store has damaged it.</exception>
    /// <exception cref="GateException">No key that the registry trusts has signed it.</exception>
    /// <exception cref="IOException">The store failed.</exception>
    public async Task<string> FetchAsync(VersionManifest manifest, string extension = ".scigo", CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        var file = FileOf(manifest, extension);
        await CheckSignedAsync(manifest, cancellation).ConfigureAwait(false);
        return await blobs.FetchAsync(file.Content, cancellation).ConfigureAwait(false);
    }

    async Task<object> LoadAsync(VersionManifest manifest, GateOptions gate, CancellationToken cancellation)
    {
        var file = FileOf(manifest, ".scigo");
        if (file.Content.Length > gate.MaxBytes)
            throw LoadGate.Failed(manifest, GateCheck.Size, $"its file has {file.Content.Length} bytes, the limit is {gate.MaxBytes}.");
        if (manifest.Parity?.Length > gate.MaxBytes)
            throw LoadGate.Failed(manifest, GateCheck.Size, $"its parity samples have {manifest.Parity.Length} bytes, the limit is {gate.MaxBytes}.");
        await CheckSignedAsync(manifest, cancellation).ConfigureAwait(false);
        string path;
        ParitySamples? parity;
        try
        {
            path = await blobs.FetchAsync(file.Content, cancellation).ConfigureAwait(false);
            parity = manifest.Parity is { } samples
                ? ModelFile.Load<ParitySamples>(await blobs.FetchAsync(samples, cancellation).ConfigureAwait(false))
                : null;
        }
        catch (RegistryException e) when (e.Error == RegistryError.Corrupt)
        {
            throw LoadGate.Failed(manifest, GateCheck.Digest, e.Message, e);
        }
        catch (ModelFormatException e)
        {
            throw LoadGate.Failed(manifest, GateCheck.Parity, e.Message, e);
        }
        return LoadGate.Check(manifest, path, parity, gate, options.Model);
    }

    static ModelFileReference FileOf(VersionManifest manifest, string extension) =>
        manifest.Files.FirstOrDefault(file => file.Extension == extension) ?? throw new RegistryException(
            RegistryError.NotFound,
            $"{manifest.Model}@{manifest.Version} has no {extension} file, but {string.Join(", ", manifest.Files.Select(static file => file.Extension))}.");
}

/// <summary>A model as it was loaded from a registry.</summary>
/// <param name="Manifest">What is known of the version.</param>
/// <param name="Model">The model.</param>
public sealed record LoadedVersion(VersionManifest Manifest, object Model);
