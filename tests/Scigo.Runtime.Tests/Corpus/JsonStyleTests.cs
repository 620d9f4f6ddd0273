using System.Text.Json;
using System.Text.Json.Nodes;
using Scigo.Corpus;

namespace Scigo.Tests.Corpus;

// JSON as another parser sees it.
public class JsonStyleTests
{
    static readonly ModelOptions Indented = CaseData.Options with { Indented = true };

    [Theory, MemberData(nameof(CaseData.Cases), MemberType = typeof(CaseData))]
    public void SystemTextJsonReadsEveryDocument(string name)
    {
        var @case = CaseData.Case(name);
        foreach (var model in @case.Values(made: 20))
        {
            using var document = JsonDocument.Parse(@case.Serialize(CorpusFormat.Json, model, CaseData.Options));
            Assert.Equal(name, document.RootElement.GetProperty("model_spec").GetProperty("name").GetString());
            var members = document.RootElement.GetProperty("parameters").EnumerateObject().Select(p => p.Name);
            string[] version = @case.Codec.Schema.Version == 1 ? [] : ["$version"];
            Assert.Equal([.. version, .. @case.Codec.Schema.Members.Select(m => m.Name)], members);
        }
    }

    [Theory, MemberData(nameof(CaseData.Cases), MemberType = typeof(CaseData))]
    public void IndentedDocumentsSayTheSame(string name)
    {
        var @case = CaseData.Case(name);
        foreach (var model in @case.Values())
        {
            var compact = @case.Serialize(CorpusFormat.Json, model, CaseData.Options);
            var indented = @case.Serialize(CorpusFormat.Json, model, Indented);
            Assert.True(indented.Length > compact.Length);
            Assert.Equal(JsonNode.Parse(compact)!.ToJsonString(), JsonNode.Parse(indented)!.ToJsonString());
            CaseData.AssertSame(model, @case.Deserialize(CorpusFormat.Json, indented, CaseData.Options));
        }
    }
}
