using System.Runtime.CompilerServices;
using Scigo.Fuzz;

namespace Scigo.Tests.Hostile;

/// <summary>What fuzzing found worth keeping is decoded again: each input reaches code that no other does.</summary>
public class FuzzCorpusTests
{
    public static TheoryData<string> Targets => [.. FuzzTargets.All.Select(static t => t.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void InputsThatTheFuzzerFoundGiveAModelOrAModelFormatException(string name)
    {
        var target = FuzzTargets.All.First(t => t.Name == name);
        var count = 0;
        foreach (var input in FuzzCorpus.Read(Path.Combine(Folder(), $"{name}.zip")))
        {
            target.Decode(input);
            count++;
        }
        Assert.True(count >= 100, $"Only {count} inputs.");
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void MostInputsToBeginWithAreTaken(string name)
    {
        var target = FuzzTargets.All.First(t => t.Name == name);
        var seeds = target.Seeds().ToList();
        var taken = seeds.Count(seed => Taken(target, seed));
        // Another model's manifest does not describe the file that the target puts it on.
        var least = name == "manifest" ? 1 : seeds.Count * 9 / 10;
        Assert.True(taken >= least, $"{taken} of {seeds.Count} inputs were taken.");
    }

    static bool Taken(FuzzTarget target, byte[] seed)
    {
        try
        {
            target.Read(seed);
            return true;
        }
        catch (ModelFormatException)
        {
            return false;
        }
    }

    static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../Scigo.Fuzz/Corpus");
}
