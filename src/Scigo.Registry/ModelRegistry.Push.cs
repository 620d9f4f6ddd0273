using System.Text;
using Scigo.Registry.Log;
using Scigo.Registry.Push;

namespace Scigo.Registry;

public sealed partial class ModelRegistry
{
    /// <summary>Adds a version of a model from a file of any format that is known.</summary>
    /// <param name="name">The model's name in the registry.</param>
    /// <param name="path">The file. It is kept as it is, and as a .scigo file if it is none.</param>
    /// <param name="push">What is said of it.</param>
    /// <param name="cancellation">Cancels before the version is there.</param>
    /// <returns>What is known of the version from now on.</returns>
    /// <exception cref="RegistryException">It cannot be a version of the model, or is not signed as the registry asks for.</exception>
    /// <exception cref="ModelFormatException">The file is no model.</exception>
    /// <exception cref="IOException">The file cannot be read, or the store failed.</exception>
    public async Task<VersionManifest> PushAsync(
        string name, string path, PushOptions? push = null, CancellationToken cancellation = default)
    {
        CheckName(name, "a model");
        using var prepared = PreparedPush.OfFile(path, push ?? new(), options.Model);
        return await PushAsync(name, prepared, cancellation).ConfigureAwait(false);
    }

    /// <summary>Adds a version of a model.</summary>
    /// <param name="name">The model's name in the registry.</param>
    /// <param name="model">The model.</param>
    /// <param name="push">What is said of it.</param>
    /// <param name="cancellation">Cancels before the version is there.</param>
    /// <returns>What is known of the version from now on.</returns>
    /// <exception cref="RegistryException">It cannot be a version of the model, or is not signed as the registry asks for.</exception>
    /// <exception cref="IOException">The store failed.</exception>
    public async Task<VersionManifest> PushAsync(
        string name, IPersistableModel model, PushOptions? push = null, CancellationToken cancellation = default)
    {
        CheckName(name, "a model");
        ArgumentNullException.ThrowIfNull(model);
        using var prepared = PreparedPush.OfModel(model, push ?? new(), options.Model);
        return await PushAsync(name, prepared, cancellation).ConfigureAwait(false);
    }

    async Task<VersionManifest> PushAsync(string name, PreparedPush push, CancellationToken cancellation)
    {
        if (push.Options.Parent is { } parent)
            push.Parent = (await ResolveAsync(parent, cancellation).ConfigureAwait(false)) is var found ? $"{found.Model}@{found.Version}" : null;
        await CheckSignerAsync(push.Options, cancellation).ConfigureAwait(false);
        var log = LogOf(name);
        var before = await log.ReadStateAsync(cancellation).ConfigureAwait(false);
        if (before is null)
            await store.CreateAsync(RegistryKeys.Name(name), Encoding.ASCII.GetBytes(name), cancellation).ConfigureAwait(false);
        // Blobs are there before the version that names them. Those that are condemned after this state must be written anew.
        var files = await WriteAsync(name, push, before, cancellation).ConfigureAwait(false);
        var checkedTo = before?.Sequence ?? 0;
        var entry = await log.AppendAsync(DraftAsync, cancellation).ConfigureAwait(false);
        return entry.Manifest!;

        async Task<LogEntry> DraftAsync(ModelState state)
        {
            if (state.Collected > checkedTo && await IsCondemnedAsync(log, files, checkedTo, state.Sequence, cancellation).ConfigureAwait(false))
                files = await WriteAsync(name, push, state, cancellation).ConfigureAwait(false);
            checkedTo = state.Sequence;
            var highest = state.Highest is { } version ? await ManifestAsync(name, version, cancellation, evenDeleted: true).ConfigureAwait(false) : null;
            var manifest = push.ManifestAfter(highest, state.Latest, NewEntry(RegistryAction.Push), name) with
            {
                Files = files.Models,
                Parity = files.Parity,
                SignatureBundle = files.Signature,
            };
            return NewEntry(RegistryAction.Push) with { Version = manifest.Version, Manifest = manifest };
        }
    }

    // Others may collect all the time: what they condemned of somebody else's is no reason to begin anew.
    static async Task<bool> IsCondemnedAsync(ModelLog log, PushedBlobs blobs, long after, long to, CancellationToken cancellation)
    {
        for (var sequence = after + 1; sequence <= to; sequence++)
        {
            var entry = await log.ReadEntryAsync(sequence, cancellation).ConfigureAwait(false);
            if (entry?.Condemned is { } condemned && blobs.AreAmong(condemned))
                return true;
        }
        return false;
    }

    async Task<PushedBlobs> WriteAsync(
        string name, PreparedPush push, ModelState? state, CancellationToken cancellation)
    {
        // A model that was trained to the same numbers need not be kept twice.
        var same = state?.Latest is { } latest ? await ManifestAsync(name, latest, cancellation).ConfigureAwait(false) : null;
        var models = new List<ModelFileReference>();
        foreach (var (extension, path) in push.Files)
        {
            var kept = same?.Files.FirstOrDefault(file => file.Extension == extension)?.Content;
            models.Add(new() { Extension = extension, Content = await blobs.WriteAsync(name, path, kept, cancellation).ConfigureAwait(false) });
        }
        var parity = push.ParityFile is { } samples ? await blobs.WriteAsync(name, samples, same?.Parity, cancellation).ConfigureAwait(false) : null;
        var signature = push.Sign(name, models) is { } bundle
            ? await blobs.WriteAsync(name, bundle, same?.SignatureBundle, cancellation).ConfigureAwait(false)
            : null;
        return new(models, parity, signature);
    }
}
