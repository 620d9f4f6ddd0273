namespace Scigo.Generators.Tests.Support;

/// <summary>Texts that are committed, and rewritten when the environment variable SCIGO_UPDATE_SNAPSHOTS is 1.</summary>
static class Snapshots
{
    static readonly bool Rewrites = Environment.GetEnvironmentVariable("SCIGO_UPDATE_SNAPSHOTS") == "1";

    public static void Check(string name, string actual)
    {
        if (Rewrites)
            File.WriteAllText(PathOf(name), actual);
        Assert.Equal(Read(name), actual);
    }

    public static string Read(string name)
    {
        Assert.True(File.Exists(PathOf(name)), $"{name} is missing: run the tests with SCIGO_UPDATE_SNAPSHOTS=1");
        return File.ReadAllText(PathOf(name)).ReplaceLineEndings("\n");
    }

    static string PathOf(string name) => Repository.PathOf("tests", "Scigo.Generators.Tests", "Snapshots", name);
}
