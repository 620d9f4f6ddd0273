using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Scigo.Files;

namespace Scigo;

/// <summary>
/// The formats in which models are saved and loaded. Immutable. What was added last is asked first, so that a format can take over
/// an extension, or content that an earlier one would take for its own.
/// </summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "Composed like catalogs, named like them.")]
public sealed class ModelFormats : IReadOnlyList<IModelFormat>
{
    /// <summary>How many bytes of a file a format is given to recognise it, if there are as many: 4096.</summary>
    public const int HeadLength = 4096;

    static ModelFormats published = new([ScigoFormat.Instance, new JsonFormat(), new ProtobufFormat()]);

    readonly IModelFormat[] formats;

    ModelFormats(IModelFormat[] formats) => this.formats = formats;

    /// <summary>
    /// The formats in use where none are given: .scigo, JSON and protobuf, and in an executable those of the libraries that it references.
    /// </summary>
    public static ModelFormats Default => published;

    /// <summary>The number of formats.</summary>
    public int Count => formats.Length;

    /// <summary>A format, in the order in which they were added.</summary>
    public IModelFormat this[int index] => formats[index];

    /// <summary>Returns these formats and one more.</summary>
    /// <exception cref="ArgumentException">There is a format of that name already, or an extension lacks its dot.</exception>
    public ModelFormats With(IModelFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        if (Array.Exists(formats, f => f.Name == format.Name))
            throw new ArgumentException($"There is a format {format.Name} already.", nameof(format));
        foreach (var extension in format.Extensions)
        {
            if (!extension.StartsWith('.') || extension != extension.ToLowerInvariant())
                throw new ArgumentException($"An extension is lower-case and begins with a dot, not \"{extension}\".", nameof(format));
        }
        return new ModelFormats([.. formats, format]);
    }

    /// <summary>Returns these formats and more.</summary>
    /// <inheritdoc cref="With(IModelFormat)"/>
    public ModelFormats With(IEnumerable<IModelFormat> more)
    {
        ArgumentNullException.ThrowIfNull(more);
        var all = this;
        foreach (var format in more)
            all = all.With(format);
        return all;
    }

    /// <summary>Returns these formats without one, so that another way to write it can take its place.</summary>
    /// <param name="name">The format's name.</param>
    /// <exception cref="ArgumentException">There is no format of that name.</exception>
    public ModelFormats Without(string name)
    {
        var others = Array.FindAll(formats, f => f.Name != name);
        return others.Length < formats.Length
            ? new ModelFormats(others)
            : throw new ArgumentException($"There is no format {name}; there are {string.Join(", ", Array.ConvertAll(formats, static f => f.Name))}.", nameof(name));
    }

    /// <summary>
    /// Adds formats to the default ones, those that are not there yet: a test of a program is another program that references the same
    /// libraries. Called for each library, by the code that an executable's generator emits.
    /// </summary>
    /// <exception cref="ArgumentException">As of <see cref="With(IModelFormat)"/>.</exception>
    public static void Publish(IEnumerable<IModelFormat> formats)
    {
        ArgumentNullException.ThrowIfNull(formats);
        foreach (var format in formats)
            Publish(format);
    }

    // By type and name: a library may make its formats anew for each who asks.
    static void Publish(IModelFormat format)
    {
        ModelFormats before;
        do
        {
            before = published;
            if (Array.Exists(before.formats, f => f.Name == format.Name && f.GetType() == format.GetType()))
                return;
        }
        while (Interlocked.CompareExchange(ref published, before.With(format), before) != before);
    }

    /// <summary>Returns the format that files with the path's extension are written in, or <c>null</c>.</summary>
    public IModelFormat? FindByExtension(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var name = Path.GetFileName(path.AsSpan());
        for (var i = formats.Length - 1; i >= 0; i--)
        {
            foreach (var extension in formats[i].Extensions)
            {
                if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                    return formats[i];
            }
        }
        return null;
    }

    /// <summary>Returns the format of a file that begins like this, or <c>null</c>.</summary>
    public IModelFormat? FindByContent(ReadOnlySpan<byte> head)
    {
        for (var i = formats.Length - 1; i >= 0; i--)
        {
            if (formats[i].Recognizes(head))
                return formats[i];
        }
        return null;
    }

    /// <summary>Enumerates the formats, in the order in which they were added.</summary>
    public IEnumerator<IModelFormat> GetEnumerator() => ((IEnumerable<IModelFormat>)formats).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns the format to write a file in.</summary>
    internal IModelFormat ForWriting(string path)
    {
        if (FindByExtension(path) is { } found)
            return found;
        var extensions = new HashSet<string>();
        foreach (var format in formats)
            extensions.UnionWith(format.Extensions);
        throw new ArgumentException(
            $"\"{Path.GetFileName(path)}\" has no extension of a known format: use one of {string.Join(", ", extensions)}.", nameof(path));
    }

    /// <summary>Returns the format of a file, and leaves the stream where it was.</summary>
    /// <param name="source">The file; it can seek.</param>
    /// <param name="path">Its path, which helps when the content is too damaged to be recognised.</param>
    /// <exception cref="ModelFormatException">The content is of no known format.</exception>
    internal IModelFormat ForReading(Stream source, string? path)
    {
        var head = new byte[HeadLength];
        var start = source.Position;
        var content = head.AsSpan(0, source.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
        source.Position = start;
        if (FindByContent(content) is { } format)
            return format;
        if (ForeignContent.Describe(content) is { } foreign)
            throw new ModelFormatException(ModelFormatError.ForeignContent, foreign, 0);
        if (path is not null && FindByExtension(path) is { } named)
            return named;
        throw new ModelFormatException(
            content.IsEmpty ? ModelFormatError.Truncated : ModelFormatError.ForeignContent,
            content.IsEmpty ? "The file is empty."
                : $"The content is of no known format; known are {string.Join(", ", Array.ConvertAll(formats, static f => f.Name))}.",
            0);
    }
}
