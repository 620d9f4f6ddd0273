using Scigo.Schema;

namespace Scigo.Protobuf.Tests.Support;

// The models of this project, and the files that describe them to Google's compiler.
static class ShapeCatalog
{
    public static readonly ModelOptions Options = new() { Catalog = AssemblyModels.Catalog };

    public static IEnumerable<string> Names => AssemblyModels.Catalog.Codecs.Select(static c => c.WireName);

    public static TheoryData<string> Shapes => [.. Names];

    public static ModelCodec Codec(string wireName) => AssemblyModels.Catalog.FindByWireName(wireName)!;

    public static IReadOnlyList<ProtoFile> Files => ProtoFile.Of(AssemblyModels.Catalog);
}
