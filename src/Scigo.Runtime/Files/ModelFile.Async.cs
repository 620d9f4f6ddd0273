using Scigo.Files;

namespace Scigo;

public static partial class ModelFile
{
    /// <summary>
    /// Saves a model on another thread; it must not change meanwhile. What is cancelled or fails leaves the old file.
    /// </summary>
    /// <param name="model">The model.</param>
    /// <param name="path">The file; its extension names the format.</param>
    /// <param name="metadata">How the model came to be; <c>null</c> for what it says itself, if it is an <see cref="IHasMetadata"/>.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="progress">Told the bytes written so far, every few megabytes and at the end.</param>
    /// <param name="cancellationToken">Ends the saving.</param>
    /// <remarks>Operating systems write files to a disk cache and have no asynchronous calls for it worth having: a thread does it.</remarks>
    /// <inheritdoc cref="Save(object, string, ModelMetadata?, ModelOptions?)"/>
    public static Task SaveAsync(
        object model,
        string path,
        ModelMetadata? metadata = null,
        ModelOptions? options = null,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
    {
        var format = FormatFor(model, path, ref options);
        var used = options;
        return Task.Run(
            () => AtomicFile.Write(
                path,
                stream =>
                {
                    using var observed = new ObservedStream(stream, progress, cancellationToken);
                    format.Write(model, observed, metadata, used, new FormatContext { Path = path });
                    observed.Finish(stream.Length);
                },
                cancellationToken),
            cancellationToken);
    }

    /// <summary>Loads a model of a known type on another thread.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="progress">Told the bytes read so far, every few megabytes and at the end.</param>
    /// <param name="cancellationToken">Ends the loading.</param>
    /// <inheritdoc cref="Load{T}(string, ModelOptions?)"/>
    public static async Task<T> LoadAsync<T>(
        string path,
        ModelOptions? options = null,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
        where T : IPersistableModel<T>
        => Cast<T>(await LoadAsync(path, WithType<T>(options), T.ModelCodec, progress, cancellationToken).ConfigureAwait(false));

    /// <summary>Loads a model of whatever type the file names, if it is in the catalog, on another thread.</summary>
    /// <inheritdoc cref="LoadAsync{T}(string, ModelOptions?, IProgress{long}?, CancellationToken)"/>
    public static Task<object> LoadAsync(
        string path,
        ModelOptions? options = null,
        IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
        => LoadAsync(path, options ?? ModelOptions.Default, asked: null, progress, cancellationToken);

    static Task<object> LoadAsync(
        string path, ModelOptions options, ModelCodec? asked, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Task.Run(
            () =>
            {
                using var stream = Open(path);
                using var observed = new ObservedStream(stream, progress, cancellationToken);
                var model = Read(observed, path, options, asked);
                observed.Finish(stream.Length);
                return model;
            },
            cancellationToken);
    }
}
