namespace Scigo;

/// <summary>
/// A way to write models as files. Formats are composed in <see cref="ModelFormats"/>: files are written in the one that their
/// extension names, and read in the one that recognises their content.
/// </summary>
public interface IModelFormat
{
    /// <summary>The format's name, for messages: <c>scigo</c>.</summary>
    string Name { get; }

    /// <summary>The extensions of its files, lower-case and with their dot: <c>.scigo</c>. None for a format that is only read.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>
    /// Whether the models that <see cref="Read(Stream, ModelOptions)"/> returns know how they came to be, as far as the file says. Of other formats, which is
    /// the default, <see cref="ReadMetadata"/> is asked after a model has been read.
    /// </summary>
    bool AttachesMetadata => false;

    /// <summary>
    /// Whether every model comes back from the format as it was. Of one that leaves out what it has no place for, a program that converts
    /// models says so. <c>true</c> by default.
    /// </summary>
    bool HoldsWholeModels => true;

    /// <summary>Whether a file that begins like this is of the format.</summary>
    /// <param name="head">The file's first bytes: <see cref="ModelFormats.HeadLength"/>, or all that it has.</param>
    bool Recognizes(ReadOnlySpan<byte> head);

    /// <summary>Writes a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="destination">Where to. The format leaves it open.</param>
    /// <param name="metadata">How the model came to be; <c>null</c> for what it says itself.</param>
    /// <param name="options">How it is written.</param>
    void Write(object model, Stream destination, ModelMetadata? metadata, ModelOptions options);

    /// <summary>Reads a model.</summary>
    /// <param name="source">The file, from the stream's position to its end. The stream can seek; the format leaves it open.</param>
    /// <param name="options">How it is read: only models of its catalog may come out.</param>
    /// <exception cref="ModelFormatException">The file is no such model; nothing else is thrown for bad data.</exception>
    object Read(Stream source, ModelOptions options);

    /// <summary>Writes a model, where more is known than its bytes: what most formats need not know.</summary>
    /// <param name="model">The model.</param>
    /// <param name="destination">Where to. The format leaves it open.</param>
    /// <param name="metadata">How the model came to be; <c>null</c> for what it says itself.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="context">What is known of the file.</param>
    void Write(object model, Stream destination, ModelMetadata? metadata, ModelOptions options, FormatContext context) =>
        Write(model, destination, metadata, options);

    /// <summary>Reads a model, where more is known than its bytes: what most formats need not know.</summary>
    /// <param name="source">The file, from the stream's position to its end. The stream can seek; the format leaves it open.</param>
    /// <param name="options">How it is read: only models of its catalog may come out.</param>
    /// <param name="context">What is known of the file.</param>
    /// <exception cref="ModelFormatException">The file is no such model; nothing else is thrown for bad data.</exception>
    object Read(Stream source, ModelOptions options, FormatContext context) => Read(source, options);

    /// <summary>Returns what the file says about how the model came to be, without reading the model; <c>null</c> when nothing.</summary>
    /// <inheritdoc cref="Read(Stream, ModelOptions)"/>
    ModelMetadata? ReadMetadata(Stream source, ModelOptions options);
}
