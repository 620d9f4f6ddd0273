using Scigo.Fuzz;

namespace Scigo.Interop.Tests.Gob;

/// <summary>What the fuzzer begins with is decoded by the target that it attacks; what it found worth keeping, too.</summary>
public class GobFuzzTests
{
    [Fact]
    public void InputsToBeginWithAreTaken()
    {
        var target = InteropTargets.All.Single(static t => t.Name == "gob");
        var seeds = target.Seeds().ToList();
        Assert.True(seeds.Count >= 100);
        Assert.All(seeds, target.Read);
    }
}
