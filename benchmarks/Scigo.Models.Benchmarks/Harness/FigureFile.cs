using System.Runtime.InteropServices;
using System.Text.Json;

namespace Scigo.Models.Benchmarks.Harness;

/// <summary>Figures as JSON, with the machine that they are of.</summary>
static class FigureFile
{
    static readonly JsonSerializerOptions Options = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    internal static void Write(string path, IReadOnlyList<Figure> figures) => File.WriteAllText(path, JsonSerializer.Serialize(
        new { Runtime = RuntimeInformation.FrameworkDescription, Processor, Environment.ProcessorCount, Figures = figures }, Options) + "\n");

    /// <summary>The processor's name, where the system tells.</summary>
    internal static string Processor => File.Exists("/proc/cpuinfo")
        && File.ReadLines("/proc/cpuinfo").FirstOrDefault(static line => line.StartsWith("model name", StringComparison.Ordinal)) is { } line
            ? line[(line.IndexOf(':') + 1)..].Trim()
            : RuntimeInformation.ProcessArchitecture.ToString();
}
