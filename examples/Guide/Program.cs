using Acme.Sections;
using Acme.Support;

// Runs what docs/guide.md shows, section by section, in a folder of its own. A test compares the guide with this code and its output.
var folder = Directory.CreateTempSubdirectory("scigo-guide-");
Directory.SetCurrentDirectory(folder.FullName);
try
{
    Annotating.Run();
    await Files.Run();
    Records.Run();
    Json.Run();
    Protobuf.Run();
    Mapping.Run();
    Metadata.Run();
    Parameters.Run();
    Pipelines.Run();
    ForeignTypes.Run();
    Polymorphism.Run();
    Plugins.Run();
    Versions.Run();
    Untrusted.Run();
    Errors.Run();
    Threads.Run();
    Testing.Run();
    Streams.Run();
    Speed.Run();
    return 0;
}
catch (CheckFailedException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
finally
{
    Directory.SetCurrentDirectory(Path.GetTempPath());
    folder.Delete(recursive: true);
}
