using Scigo.Files;

namespace Scigo;

public static partial class ModelFile
{
    /// <summary>
    /// Maps a .scigo file into memory: the model's NDArrays point into it; everything else is copied, plain arrays included, and all of
    /// a model that another version of its class has written. Of what is only pointed to, the checksums are left to
    /// <see cref="MappedModel{T}.VerifySections"/>.
    /// </summary>
    /// <exception cref="ModelFormatException">The file is no such model, or is compressed.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static MappedModel<T> Map<T>(string path, ModelOptions? options = null)
        where T : IPersistableModel<T>
    {
        var model = Map(path, WithType<T>(options), out var region, out var manifest);
        return new MappedModel<T>(Cast<T>(model), region, manifest);
    }

    /// <summary>Maps a .scigo file whose model is of any type of the catalog.</summary>
    /// <inheritdoc cref="Map{T}(string, ModelOptions?)"/>
    public static MappedModel<object> Map(string path, ModelOptions? options = null)
    {
        var model = Map(path, options ?? ModelOptions.Default, out var region, out var manifest);
        return new MappedModel<object>(model, region, manifest);
    }

    static object Map(string path, ModelOptions options, out MappedRegion region, out FileManifest manifest)
    {
        using var stream = Open(path);
        if (FormatsOf(options).ForReading(stream, path) is var format and not ScigoFormat)
            throw new ModelFormatException(
                ModelFormatError.ForeignContent, $"Only .scigo files can be mapped; this one is {format.Name}: load it.", 0);
        var file = ScigoFile.Open(stream, options);
        if (file.IsCompressed)
            throw new ModelFormatException(
                ModelFormatError.Compressed, "The file is compressed: its arrays cannot stay in it. Load it, or save it without compression.");
        region = new MappedRegion(stream);
        manifest = file.Manifest;
        MappedSections.Check(region, file.Record);
        var record = region.GetSpan<byte>(file.Record.Offset, (int)file.Record.Length);
        return FileReader.Decode(file, record, new MappedArrays(manifest, region), options, existing: null);
    }
}
