using Scigo.Benchmarks.Harness;

namespace Scigo.Benchmarks.Files;

/// <summary>The table's lines about files: mapping, loading, saving, each against what the system alone takes for it.</summary>
static class FileCells
{
    const int SmallLength = 32_000_000 / sizeof(double);
    const int LargeLength = 1_000_000_000 / sizeof(double);

    internal static readonly string[] Names = ["map-32MB", "map-1GB", "load-32MB", "save-32MB"];

    /// <summary>Makes the files of a line in the folder.</summary>
    internal static Cell Create(string name, string folder) => name switch
    {
        "map-32MB" => Map(name, folder, SmallLength),
        "map-1GB" => Map(name, folder, LargeLength),
        "load-32MB" => Load(name, folder, SmallLength),
        _ => Save(name, folder, SmallLength),
    };

    static Cell Map(string name, string folder, int length)
    {
        var path = Saved(name, folder, length);
        var bytes = new FileInfo(path).Length;
        return new(name, Format.File,
        [
            new FileAction(Contender.Product, Operation.Deserialize, bytes,
                () =>
                {
                    using var mapped = ModelFile.Map<FileModel>(path);
                    _ = mapped.Model.Arrays[0].Span[length - 1];
                },
                () =>
                {
                    using var mapped = ModelFile.Map<FileModel>(path);
                    return mapped.Model.Is(1, length);
                }),
            new FileAction(Contender.FloorPrefix + "mmap+pointer", Operation.Deserialize, bytes,
                () => SystemCalls.MapAndReadLast(path),
                () => SystemCalls.MapAndReadLast(path) is var _),
        ]);
    }

    static Cell Load(string name, string folder, int length)
    {
        var path = Saved(name, folder, length);
        var bytes = new FileInfo(path).Length;
        var buffer = new byte[bytes];
        var existing = FileModel.Create(1, length, start: 1);
        return new(name, Format.File,
        [
            new FileAction(Contender.Product, Operation.Deserialize, bytes,
                () => ModelFile.Load<FileModel>(path),
                () => ModelFile.Load<FileModel>(path).Is(1, length)),
            new FileAction(Contender.FloorPrefix + "File.ReadAllBytes", Operation.Deserialize, bytes,
                () => File.ReadAllBytes(path),
                () => File.ReadAllBytes(path).Length == bytes),
            new FileAction(Contender.Product, Operation.DeserializeInto, bytes,
                () => ModelFile.LoadInto(path, existing),
                () =>
                {
                    ModelFile.LoadInto(path, existing);
                    return existing.Is(1, length);
                }),
            new FileAction(Contender.FloorPrefix + "read", Operation.DeserializeInto, bytes,
                () => SystemCalls.Read(path, buffer),
                () => SystemCalls.Read(path, buffer) == bytes),
        ]);
    }

    static Cell Save(string name, string folder, int length)
    {
        var path = Saved(name, folder, length);
        var model = FileModel.Create(1, length);
        var content = File.ReadAllBytes(path);
        return new(name, Format.File,
        [
            new FileAction(Contender.Product, Operation.Serialize, content.Length,
                () => ModelFile.Save(model, path),
                () =>
                {
                    ModelFile.Save(model, path);
                    return ModelFile.Load<FileModel>(path).Is(1, length);
                }),
            new FileAction(Contender.FloorPrefix + "write+fsync", Operation.Serialize, content.Length,
                () => SystemCalls.WriteNewFile(path + ".floor", content),
                () =>
                {
                    SystemCalls.WriteNewFile(path + ".floor", content);
                    return true;
                }),
        ]);
    }

    static string Saved(string name, string folder, int length)
    {
        var path = Path.Combine(folder, name + ".scigo");
        ModelFile.Save(FileModel.Create(1, length), path);
        return path;
    }
}
