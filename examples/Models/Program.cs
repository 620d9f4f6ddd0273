using Acme.Sections;

// Runs what docs/models.md shows, section by section, in a folder of its own. A test compares the page with this code.
var folder = Directory.CreateTempSubdirectory("scigo-models-");
Directory.SetCurrentDirectory(folder.FullName);
try
{
    Learning.Run();
    Columns.Run();
    Compressing.Run();
}
finally
{
    Directory.SetCurrentDirectory(Path.GetTempPath());
    folder.Delete(recursive: true);
}
