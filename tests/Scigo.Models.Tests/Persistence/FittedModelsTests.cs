using System.Text.RegularExpressions;

namespace Scigo.Models.Tests.Persistence;

public partial class FittedModelsTests
{
    // Those within another, as the steps of a pipeline, are tested with it.
    [Fact]
    public void EveryModelOfTheCatalogHasAnEntry()
    {
        var written = FittedModels.Names.SelectMany(static name => NamesIn(FittedModels.Get(name).Model));
        Assert.Empty(AssemblyModels.Catalog.Codecs.Select(static codec => codec.WireName).Except(written));
    }

    static IEnumerable<string> NamesIn(IPersistableModel model) =>
    [
        .. model.Codec.Schema.Reachable().Select(static schema => schema.WireName),
        .. TypeName().Matches(System.Text.Encoding.UTF8.GetString(Format.Save("json", model))).Select(static match => match.Groups[1].Value),
    ];

    [GeneratedRegex("\"type\":\"(\\w+)\"")]
    private static partial Regex TypeName();
}
