using System.Collections.Concurrent;
using System.Diagnostics;

namespace Scigo.Tests.Shared;

/// <summary>A program of the system that judges what Scigo writes. Where it is missing, tests have nothing to say, unless
/// <c>SCIGO_REQUIRE_TOOLS</c> is 1.</summary>
static class ExternalTool
{
    /// <summary>The system's Python, which has the packages of the system.</summary>
    internal const string Python = "/usr/bin/python3";

    // What a tool is called, and a command that only works where it is.
    static readonly Dictionary<string, string[]> Commands = new()
    {
        ["bash"] = ["/bin/bash", "--version"],
        ["mkfifo"] = ["mkfifo", "--version"],
        ["go"] = ["go", "version"],
        ["openssl"] = ["openssl", "version"],
        ["protoc"] = ["protoc", "--version"],
        ["python3"] = [Python, "--version"],
        ["python3-cryptography"] = [Python, "-c", "import cryptography"],
        ["python3-jsonschema"] = [Python, "-c", "from jsonschema import Draft202012Validator"],
        ["python3-numpy"] = [Python, "-c", "import numpy"],
        ["python3-onnx"] = [Python, "-c", "import onnx"],
        ["python3-protobuf"] = [Python, "-c", "import google.protobuf"],
        ["radosgw"] = ["/bin/bash", "-c", "for p in radosgw radosgw-admin ceph-mon ceph-osd ceph monmaptool; do command -v $p || exit 1; done"],
        ["python3-sklearn"] = [Python, "-c", "import sklearn"],
    };

    static readonly ConcurrentDictionary<string, bool> Found = new();

    static bool AreRequired => Environment.GetEnvironmentVariable("SCIGO_REQUIRE_TOOLS") == "1";

    /// <summary>Returns why tests that need tools are left out: the first that is missing; <c>null</c> when none is, or all are required.
    /// </summary>
    internal static string? MissingOf(string[] tools) =>
        AreRequired ? null : Array.Find(tools, static tool => !Found.GetOrAdd(tool, Runs)) is { } missing ? $"There is no {missing}." : null;

    static bool Runs(string tool) => Runs(Commands[tool][0], Commands[tool][1..]);

    static bool Runs(string command, string[] arguments)
    {
        try
        {
            return Run([], command, arguments) is (0, _);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    /// <summary>Whether a command runs at all.</summary>
    public static bool IsThere(string command, params string[] arguments)
    {
        var found = Runs(command, arguments);
        Assert.True(found || !AreRequired, $"{command} {string.Join(' ', arguments)} does not run, and is required.");
        return found;
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
