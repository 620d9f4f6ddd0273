using Acme.Sections;

// Runs what docs/registry.md shows, section by section, in a folder of its own, and in the bucket SCIGO_EXAMPLE_BUCKET if one is named. A test compares the page with this code.
var folder = Directory.CreateTempSubdirectory("scigo-registry-");
Directory.SetCurrentDirectory(folder.FullName);
try
{
    await Versions.RunAsync();
    await Deploying.RunAsync();
    if (Environment.GetEnvironmentVariable("SCIGO_EXAMPLE_BUCKET") is { Length: > 0 } url)
        await Buckets.RunAsync(url);
}
finally
{
    Directory.SetCurrentDirectory(Path.GetTempPath());
    folder.Delete(recursive: true);
}
