using Scigo.Fuzz;

namespace Scigo.Interop.Tests.Formats;

/// <summary>What the fuzzer begins with is decoded by the target that it attacks.</summary>
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
}
