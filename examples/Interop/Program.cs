using Acme.Sections;

// Runs what docs/interop.md shows, section by section, in a folder of its own. A test compares the page with this code and its output.
var folder = Directory.CreateTempSubdirectory("scigo-interop-");
Directory.SetCurrentDirectory(folder.FullName);
try
{
    SciKitLearn.Run();
    Gob.Run();
    OnnxGraphs.Run();
    SafeTensors.Run();
}
finally
{
    Directory.SetCurrentDirectory(Path.GetTempPath());
    folder.Delete(recursive: true);
}
