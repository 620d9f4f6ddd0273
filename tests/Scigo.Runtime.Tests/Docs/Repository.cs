using System.Runtime.CompilerServices;

namespace Scigo.Tests.Docs;

/// <summary>The files of the repository, for tests of what they say.</summary>
static class Repository
{
    public static string Root { get; } = Find();

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    static string Find([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
