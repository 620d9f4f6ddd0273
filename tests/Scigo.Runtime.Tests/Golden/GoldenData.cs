using System.Runtime.CompilerServices;
using System.Text;
using Scigo.Corpus;
using Scigo.Tests.Corpus;

namespace Scigo.Tests.Golden;

/// <summary>
/// What each case's first example was written as, a folder for each version of the formats that there ever was, and in it a line for each
/// case: its name and its bytes, as text for JSON and in hexadecimal for the others. SCIGO_WRITE_GOLDEN=1 writes the files of the present
/// version anew, which is for the time before it is released: after that, another version gets another folder, and all are read for ever.
/// </summary>
static class GoldenData
{
    /// <summary>The version of the formats that is written now.</summary>
    public const string Present = "1.0";

    const int LargestKept = 4096;

    public static bool IsWriting => Environment.GetEnvironmentVariable("SCIGO_WRITE_GOLDEN") == "1";

    /// <summary>Every version of the formats.</summary>
    public static IEnumerable<string> Versions => Directory.GetDirectories(Folder()).Select(static d => Path.GetFileName(d)!).Order(StringComparer.Ordinal);

    public static IEnumerable<(CorpusCase Case, byte[] Data)> Lines(string version, CorpusFormat format)
    {
        var name = format.ToString().ToLowerInvariant();
        var isJson = format == CorpusFormat.Json;
        if (IsWriting && version == Present)
            Write(name, CorpusCases.All.Select(c => (c, c.Serialize(format, c.Example(0), CaseData.Options))), isJson);
        return Read(version, name, isJson);
    }

    public static void Write(string name, IEnumerable<(CorpusCase Case, byte[] Data)> all, bool isText) => File.WriteAllLines(
        PathOf(Present, name),
        all.Where(static g => g.Data.Length <= LargestKept).Select(g => $"{g.Case.Name} {(isText ? Encoding.UTF8.GetString(g.Data) : Convert.ToHexStringLower(g.Data))}"));

    public static IEnumerable<(CorpusCase Case, byte[] Data)> Read(string version, string name, bool isText)
    {
        foreach (var line in File.ReadAllLines(PathOf(version, name)))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var text = line[(space + 1)..];
            yield return (CaseData.Case(line[..space]), isText ? Encoding.UTF8.GetBytes(text) : Convert.FromHexString(text));
        }
    }

    static string PathOf(string version, string name) => Path.Combine(Folder(), version, name + ".txt");

    // Beside this source, not beside the test's assembly: what is written anew is to be committed.
    public static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
