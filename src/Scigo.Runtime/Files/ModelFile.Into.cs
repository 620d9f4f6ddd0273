using Scigo.Files;

namespace Scigo;

public static partial class ModelFile
{
    /// <summary>
    /// Loads a file into a model that is there already: its arrays, strings, lists and maps are kept where they fit, so that a model is
    /// refreshed without new memory. Not while another thread uses the model.
    /// </summary>
    /// <exception cref="ModelFormatException">The file is no such model. The model given is usable, its contents are unspecified.</exception>
    /// <exception cref="NotSupportedException">The file is of a format that can only make new models.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static void LoadInto<T>(string path, T model, ModelOptions? options = null)
        where T : class, IReadableInto<T>
    {
        ArgumentNullException.ThrowIfNull(model);
        options = WithType<T>(options);
        using var stream = Open(path);
        var format = FormatsOf(options).ForReading(stream, path);
        if (format is not IReadsInto reader)
            throw new NotSupportedException($"{format.Name} files can be loaded, but not into a model that is there already.");
        reader.ReadInto(stream, model, options);
        if (format is ScigoFormat || model is not IHasMetadata described)
            return;
        stream.Position = 0;
        described.Metadata = format.ReadMetadata(stream, options);
    }
}
