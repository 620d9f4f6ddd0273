using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Acme;

/// <summary>Builds the project in Broken, which has the same baseline and a class that does not keep to it.</summary>
static partial class ChangedClass
{
    public static bool IsRefused()
    {
        var start = new ProcessStartInfo("dotnet", ["build", Project(), "--nologo", "-v:q"]) { RedirectStandardOutput = true };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using var build = Process.Start(start)!;
        var output = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        var errors = Error().Matches(output).Select(static m => m.Groups["text"].Value).Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var error in errors)
            Console.WriteLine(error);
        return build.ExitCode != 0 && errors.Select(static e => e[..8]).SequenceEqual(["SCIGO202", "SCIGO204", "SCIGO207"]);
    }

    static string Project([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Broken", "Broken.csproj");

    [GeneratedRegex(@"error (?<text>.*?) \(http")]
    private static partial Regex Error();
}
