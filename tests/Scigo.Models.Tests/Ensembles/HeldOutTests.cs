namespace Scigo.Models.Tests.Ensembles;

public class HeldOutTests
{
    // A tenth of 8 is one, of whichever class: four samples of a class alone would give none.
    [Fact]
    public void AsManyAreHeldOutAsOfAllTogether()
    {
        var y = new[] { 0.0, 0, 0, 0, 1, 1, 1, 1 };
        Assert.Single(HeldOut.Draw(new(0), y, 0.1, stratify: true), true);
        Assert.Single(HeldOut.Draw(new(0), y, 0.1, stratify: false), true);
        var many = HeldOut.Draw(new(0), [.. Enumerable.Range(0, 90).Select(i => i < 15 ? 0.0 : i < 45 ? 1 : 2)], 0.1, stratify: true);
        Assert.Equal([2, 3, 4], new[] { many[..15], many[15..45], many[45..] }.Select(part => part.Count(held => held)));
    }

    [Fact]
    public void NoClassIsHeldOutWhole()
    {
        Refused.By("ValidationFraction", () => HeldOut.Draw(new(0), [0, 1, 1, 1], 0.9, stratify: true));
        Refused.By("ValidationFraction", () => HeldOut.Draw(new(0), [0, 1, 1], 0.9, stratify: false));
    }
}
