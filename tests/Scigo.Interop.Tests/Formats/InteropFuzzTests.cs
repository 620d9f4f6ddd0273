using System.Runtime.CompilerServices;
using Scigo.Fuzz;

namespace Scigo.Interop.Tests.Formats;

/// <summary>What the fuzzer begins with is decoded by the target that it attacks; what it found worth keeping, too.</summary>
public class InteropFuzzTests
{
    public static TheoryData<string> Targets => [.. InteropTargets.All.Select(static t => t.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void InputsToBeginWithAreTaken(string name)
    {
        var target = InteropTargets.All.Single(t => t.Name == name);
        var seeds = target.Seeds().ToList();
        Assert.True(seeds.Count >= 10);
        Assert.All(seeds, target.Read);
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void InputsThatTheFuzzerFoundGiveAModelOrAModelFormatException(string name)
    {
        var target = InteropTargets.All.Single(t => t.Name == name);
        var count = 0;
        foreach (var input in FuzzCorpus.Read(Path.Combine(Folder(), $"{name}.zip")))
        {
            target.Decode(input);
            count++;
        }
        Assert.True(count >= 100, $"Only {count} inputs.");
    }

    static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../Scigo.Fuzz/Corpus");
}
