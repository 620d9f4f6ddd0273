using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Scigo.Interop.Tests.Gob;

/// <summary>The programs in the folder Go, built with the system's Go.</summary>
static class GoPrograms
{
    static readonly string Bin = Path.Combine(Path.GetTempPath(), $"scigo-go-{Environment.ProcessId}");

    static readonly Lazy<bool> Built = new(static () =>
    {
        if (!ExternalTool.IsThere("go", "version"))
            return false;
        Directory.CreateDirectory(Bin);
        AppDomain.CurrentDomain.ProcessExit += static (_, _) => Directory.Delete(Bin, recursive: true);
        // No module but our own, and nothing left behind in the user's folders.
        var (code, output) = ExternalTool.Run(
            [], "env", "-C", Sources(), $"GOCACHE={Path.Combine(Bin, "cache")}", "GOPROXY=off", "GOFLAGS=-mod=mod", "GO111MODULE=on", "GOTOOLCHAIN=local",
            "go", "build", "-o", Bin + "/", "./...");
        Assert.True(code == 0, output);
        return true;
    });

    public static bool AreThere => Built.Value;

    /// <summary>Returns all that a program writes.</summary>
    public static string Run(string program, byte[] input, params string[] arguments)
    {
        var (code, output) = ExternalTool.Run(input, Path.Combine(Bin, program), arguments);
        Assert.True(code == 0, output);
        return output;
    }

    /// <summary>Returns the value of a gob as Go has decoded it.</summary>
    public static JsonElement Check(string kind, byte[] gob)
    {
        using var document = JsonDocument.Parse(Run("check", gob, kind));
        return document.RootElement.Clone();
    }

    static string Sources([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "Go");
}
