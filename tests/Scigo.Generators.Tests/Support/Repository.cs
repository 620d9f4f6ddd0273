using System.Runtime.CompilerServices;

namespace Scigo.Generators.Tests.Support;

/// <summary>Files of the repository that tests read, or rewrite on demand.</summary>
static class Repository
{
    public static string Root { get; } = Find();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    static string Find([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
