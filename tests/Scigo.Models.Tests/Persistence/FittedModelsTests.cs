namespace Scigo.Models.Tests.Persistence;

public class FittedModelsTests
{
    // Those within another, as the steps of a pipeline, are tested with it.
    [Fact]
    public void EveryModelOfTheCatalogHasAnEntry()
    {
        var written = FittedModels.Names.SelectMany(static name => FittedModels.Get(name).Model.Codec.Schema.Reachable());
        Assert.Empty(AssemblyModels.Catalog.Codecs.Select(static codec => codec.WireName).Except(written.Select(static schema => schema.WireName)));
    }
}
