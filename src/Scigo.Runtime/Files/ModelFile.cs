using Scigo.Files;

namespace Scigo;

/// <summary>
/// Models as files. They are written in the format that the extension names (<c>.scigo</c>, <c>.json</c>, <c>.pb</c>, and what
/// <see cref="ModelOptions.Formats"/> adds) and read in the one that their content shows.
/// </summary>
public static partial class ModelFile
{
    /// <summary>
    /// Saves a model. The path has the old file or the whole new one, whatever goes wrong; when the method returns, the new one is on
    /// the disk.
    /// </summary>
    /// <param name="model">The model.</param>
    /// <param name="path">The file; its extension names the format.</param>
    /// <param name="metadata">How the model came to be; <c>null</c> for what it says itself, if it is an <see cref="IHasMetadata"/>.</param>
    /// <param name="options">How it is written.</param>
    /// <exception cref="ArgumentException">The extension is that of no known format.</exception>
    /// <exception cref="InvalidOperationException">Its type is no model of the catalog in use, a member is null where its type does not
    /// allow it, or the model contains itself.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Save(object model, string path, ModelMetadata? metadata = null, ModelOptions? options = null)
    {
        var format = FormatFor(model, path, ref options);
        AtomicFile.Write(path, stream => format.Write(model, stream, metadata, options, new FormatContext { Path = path }));
    }

    /// <summary>Writes a model as a .scigo file into a stream, from its position on.</summary>
    /// <remarks>The header is written last: a stream that cannot seek gets the file from a buffer, a temporary file when it is long.</remarks>
    /// <inheritdoc cref="Save(object, string, ModelMetadata?, ModelOptions?)"/>
    public static void Save(object model, Stream destination, ModelMetadata? metadata = null, ModelOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(destination);
        options ??= ModelOptions.Default;
        if (destination.CanSeek)
            FileWriter.Write(destination, model, metadata, options);
        else
            SeekableCopy.Write(destination, copy => FileWriter.Write(copy, model, metadata, options));
    }

    /// <summary>Loads a model of a known type, and checks every byte of a .scigo file against its checksums.</summary>
    /// <exception cref="ModelFormatException">The file is no such model; nothing else is thrown for bad data.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static T Load<T>(string path, ModelOptions? options = null)
        where T : IPersistableModel<T>
    {
        options = WithType<T>(options);
        using var stream = Open(path);
        return Cast<T>(Read(stream, path, options, T.ModelCodec));
    }

    /// <summary>Loads a model of whatever type the file names, if it is in the catalog.</summary>
    /// <inheritdoc cref="Load{T}(string, ModelOptions?)"/>
    public static object Load(string path, ModelOptions? options = null)
    {
        using var stream = Open(path);
        return Read(stream, path, options ?? ModelOptions.Default);
    }

    /// <summary>Loads a model of a known type from the rest of a stream, in whatever format it is.</summary>
    /// <inheritdoc cref="Load{T}(string, ModelOptions?)"/>
    public static T Load<T>(Stream source, ModelOptions? options = null)
        where T : IPersistableModel<T>
        => Cast<T>(Load(source, WithType<T>(options), T.ModelCodec));

    /// <summary>Loads a model of whatever type the rest of a stream names, if it is in the catalog.</summary>
    /// <inheritdoc cref="Load{T}(string, ModelOptions?)"/>
    public static object Load(Stream source, ModelOptions? options = null) => Load(source, options ?? ModelOptions.Default, asked: null);

    static object Load(Stream source, ModelOptions options, ModelCodec? asked)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source.CanSeek)
            return Read(source, null, options, asked);
        using var copy = SeekableCopy.Of(source, options);
        return Read(copy, null, options, asked);
    }

    /// <summary>Returns what a file says about how its model came to be, without reading the model or knowing its class.</summary>
    /// <returns>The metadata; <c>null</c> when the file has none.</returns>
    /// <exception cref="ModelFormatException">The file is no model.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ModelMetadata? ReadMetadata(string path, ModelOptions? options = null)
    {
        options ??= ModelOptions.Default;
        using var stream = Open(path);
        return FormatsOf(options).ForReading(stream, path).ReadMetadata(stream, options);
    }

    /// <summary>Returns what a .scigo file says about itself: schemas, sections, metadata. The model's class need not be known.</summary>
    /// <inheritdoc cref="ReadMetadata"/>
    public static FileManifest ReadManifest(string path, ModelOptions? options = null)
    {
        using var stream = Open(path);
        return ScigoFile.Open(stream, options ?? ModelOptions.Default).Manifest;
    }
}
