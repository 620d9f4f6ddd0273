namespace Scigo;

public static partial class ModelFile
{
    // Short arrays and gaps are read through the buffer, long arrays past it.
    const int BufferSize = 1 << 15;

    static ModelFormats FormatsOf(ModelOptions options) => options.Formats ?? ModelFormats.Default;

    static IModelFormat FormatFor(object model, string path, [System.Diagnostics.CodeAnalysis.NotNull] ref ModelOptions? options)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= ModelOptions.Default;
        return FormatsOf(options).ForWriting(path);
    }

    // Whoever replaces or deletes the file meanwhile is not kept from it.
    static FileStream Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BufferSize);
    }

    static object Read(Stream stream, string? path, ModelOptions options, ModelCodec? asked = null)
    {
        var format = FormatsOf(options).ForReading(stream, path);
        var start = stream.Position;
        var model = format.Read(stream, options, new FormatContext { Path = path, Asked = asked });
        if (format.AttachesMetadata || model is not IHasMetadata described)
            return model;
        stream.Position = start;
        described.Metadata = format.ReadMetadata(stream, options);
        return model;
    }

    // A type that the caller names needs no catalog: it is added to the one in use.
    static ModelOptions WithType<T>(ModelOptions? options)
        where T : IPersistableModel<T>
    {
        options ??= ModelOptions.Default;
        var catalog = Models.CatalogOf(options);
        var codec = T.ModelCodec;
        return ReferenceEquals(catalog.Find(codec.TypeId), codec) ? options : options with { Catalog = catalog.With(codec) };
    }

    static T Cast<T>(object model)
        where T : IPersistableModel<T>
        => model is T result
            ? result
            : throw new ModelFormatException(
                ModelFormatError.WrongType,
                $"The file holds the model \"{((IPersistableModel)model).Codec.WireName}\", not \"{T.ModelCodec.WireName}\".");
}
