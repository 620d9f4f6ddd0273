using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Scigo.Models.Benchmarks.Harness;

/// <summary>A process of Python that waits for commands, a line each, and answers each with a line.</summary>
sealed class SciKitLearn : IDisposable
{
    const string Python = "/usr/bin/python3";

    readonly Process process;

    SciKitLearn(Process process) => this.process = process;

    /// <summary>Starts one of the scripts of this project; <c>null</c> where the system has no scikit-learn.</summary>
    internal static SciKitLearn? Start(string script, string folder, [CallerFilePath] string here = "")
    {
        if (!File.Exists(Python))
            return null;
        var path = Path.Combine(Path.GetDirectoryName(here)!, "..", script);
        var process = Process.Start(new ProcessStartInfo(Python, [path, folder]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        if (process.StandardOutput.ReadLine() == "ready")
            return new(process);
        process.Dispose();
        return null;
    }

    /// <summary>Sends a command, and returns the answer.</summary>
    internal string Ask(string command)
    {
        process.StandardInput.WriteLine(command);
        process.StandardInput.Flush();
        return process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"Python ended at: {command}");
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }
}

/// <summary>Work that Python does.</summary>
sealed class PythonContender(string name, Func<int, string> command, SciKitLearn python) : Contender(name)
{
    internal override double Time(int times) => double.Parse(python.Ask(command(times)), CultureInfo.InvariantCulture);

    internal override long? AllocatedBytes() => null;
}
