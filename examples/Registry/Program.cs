using Acme.Sections;

// Runs what docs/registry.md shows, section by section, in a folder of its own. A test compares the page with this code.
var folder = Directory.CreateTempSubdirectory("scigo-registry-");
Directory.SetCurrentDirectory(folder.FullName);
try
{
    await Versions.RunAsync();
}
finally
{
    Directory.SetCurrentDirectory(Path.GetTempPath());
    folder.Delete(recursive: true);
}
