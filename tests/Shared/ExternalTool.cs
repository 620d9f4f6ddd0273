using System.Diagnostics;

namespace Scigo.Tests.Shared;

/// <summary>A program of the system that judges what Scigo writes. Where it is missing, tests have nothing to say, unless
/// <c>SCIGO_REQUIRE_TOOLS</c> is 1.</summary>
static class ExternalTool
{
    /// <summary>Whether a command runs at all.</summary>
    public static bool IsThere(string command, params string[] arguments)
    {
        try
        {
            if (Run([], command, arguments) is (0, _))
                return true;
        }
        catch (System.ComponentModel.Win32Exception)
        {
        }
        Assert.False(
            Environment.GetEnvironmentVariable("SCIGO_REQUIRE_TOOLS") == "1", $"{command} {string.Join(' ', arguments)} does not run, and is required.");
        return false;
    }

    /// <summary>Runs a command, and returns its exit code and all that it wrote.</summary>
    public static (int Code, string Output) Run(byte[] input, string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode, output.Result + errors.Result);
    }
}
