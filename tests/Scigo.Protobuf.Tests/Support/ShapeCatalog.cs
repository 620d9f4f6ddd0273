using Scigo.Corpus;
using Scigo.Schema;

namespace Scigo.Protobuf.Tests.Support;

// The models of this project and of the corpus, and the files that describe them to Google's compiler.
static class ShapeCatalog
{
    public static readonly ModelCatalog All = ModelCatalog.Compose(AssemblyModels.Catalog, CorpusCases.Options.Catalog!);

    public static readonly ModelOptions Options = new() { Catalog = All };

    public static IEnumerable<string> Names => AssemblyModels.Catalog.Codecs.Select(static c => c.WireName);

    public static TheoryData<string> Shapes => [.. Names];

    public static ModelCodec Codec(string wireName) => All.FindByWireName(wireName)!;

    public static IReadOnlyList<ProtoFile> Files => ProtoFile.Of(All);
}
