namespace Scigo.Interop.Tests.Gob;

/// <summary>What the Go program in Go/write has written.</summary>
static class GobFixtures
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Fixtures", "gob");

    public static string[] All { get; } = [.. Directory.EnumerateFiles(Folder, "*.gob").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)!];

    public static TheoryData<string> Names => [.. All];

    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(Folder, name + ".gob"));
}
