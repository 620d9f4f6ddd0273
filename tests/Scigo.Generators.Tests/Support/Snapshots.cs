namespace Scigo.Generators.Tests.Support;

/// <summary>Texts that are committed, and rewritten when the environment variable SCIGO_UPDATE_SNAPSHOTS is 1.</summary>
static class Snapshots
{
    static readonly bool Rewrites = Environment.GetEnvironmentVariable("SCIGO_UPDATE_SNAPSHOTS") == "1";

    public static void Check(string name, string actual)
    {
        var path = Repository.PathOf("tests", "Scigo.Generators.Tests", "Snapshots", name);
        if (Rewrites)
            File.WriteAllText(path, actual);
        Assert.True(File.Exists(path), $"{name} is missing: run the tests with SCIGO_UPDATE_SNAPSHOTS=1");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }
}
