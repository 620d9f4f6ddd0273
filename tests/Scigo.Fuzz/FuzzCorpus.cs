using System.IO.Compression;

namespace Scigo.Fuzz;

/// <summary>The inputs that reached something of their own when the fuzzer ran, one archive for each target.</summary>
static class FuzzCorpus
{
    public static IEnumerable<byte[]> Read(string zip)
    {
        using var archive = ZipFile.OpenRead(zip);
        foreach (var entry in archive.Entries)
        {
            using var input = new MemoryStream();
            using (var stream = entry.Open())
                stream.CopyTo(input);
            yield return input.ToArray();
        }
    }

    /// <summary>Packs a folder's files, the same archive for the same files.</summary>
    public static void Pack(string folder, string zip)
    {
        File.Delete(zip);
        using var archive = ZipFile.Open(zip, ZipArchiveMode.Create);
        foreach (var (index, file) in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Index())
        {
            var entry = archive.CreateEntry($"{index:d4}", CompressionLevel.SmallestSize);
            entry.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
            using var stream = entry.Open();
            stream.Write(File.ReadAllBytes(file));
        }
    }
}
