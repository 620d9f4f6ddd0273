namespace Scigo.Interop.Tests.Gob;

/// <summary>What the Go program in Go/write has written.</summary>
static class GobFixtures
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Fixtures", "gob");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.gob").Select(static f => Path.GetFileNameWithoutExtension(f)!).Order()];

    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(Folder, name + ".gob"));
}
