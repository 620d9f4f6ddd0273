using System.Runtime.CompilerServices;
using System.Text;
using Scigo.Corpus;
using Scigo.Tests.Corpus;

namespace Scigo.Tests.Golden;

/// <summary>
/// What each case's first example was written as when the formats were last changed on purpose, a line for each case: its name and its
/// bytes, as text for JSON and in hexadecimal for the others. SCIGO_WRITE_GOLDEN=1 writes the files anew.
/// </summary>
static class GoldenData
{
    const int LargestKept = 4096;

    public static bool IsWriting => Environment.GetEnvironmentVariable("SCIGO_WRITE_GOLDEN") == "1";

    public static IEnumerable<(CorpusCase Case, byte[] Data)> Lines(CorpusFormat format)
    {
        if (IsWriting)
            File.WriteAllLines(PathOf(format), CorpusCases.All.Select(c => Line(c, format)).OfType<string>());
        foreach (var line in File.ReadAllLines(PathOf(format)))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var text = line[(space + 1)..];
            yield return (CaseData.Case(line[..space]), format == CorpusFormat.Json ? Encoding.UTF8.GetBytes(text) : Convert.FromHexString(text));
        }
    }

    static string? Line(CorpusCase @case, CorpusFormat format)
    {
        var data = @case.Serialize(format, @case.Example(0), CaseData.Options);
        if (data.Length > LargestKept)
            return null;
        return $"{@case.Name} {(format == CorpusFormat.Json ? Encoding.UTF8.GetString(data) : Convert.ToHexStringLower(data))}";
    }

    static string PathOf(CorpusFormat format) => Path.Combine(Folder(), $"{format.ToString().ToLowerInvariant()}.txt");

    // Beside this source, not beside the test's assembly: what is written anew is to be committed.
    public static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
