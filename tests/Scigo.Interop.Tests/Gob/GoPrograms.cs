using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Scigo.Interop.Tests.Gob;

/// <summary>The programs in the folder Go, built with the system's Go.</summary>
static class GoPrograms
{
    static readonly Lazy<string> Folder = new(static () =>
    {
        var bin = Directory.CreateTempSubdirectory("scigo-go-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(bin, recursive: true);
        // No module but our own, and nothing left behind in the user's folders.
        var (code, output) = ExternalTool.Run(
            [], "env", "-C", Sources(), $"GOCACHE={Path.Combine(bin, "cache")}", "GOPROXY=off", "GOFLAGS=-mod=mod", "GO111MODULE=on", "GOTOOLCHAIN=local",
            "go", "build", "-o", bin + "/", "./...");
        Assert.True(code == 0, output);
        return bin;
    });

    /// <summary>Returns all that a program writes.</summary>
    public static string Run(string program, byte[] input, params string[] arguments)
    {
        var (code, output) = ExternalTool.Run(input, Path.Combine(Folder.Value, program), arguments);
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
