using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using Scigo.Corpus;
using Scigo.Schema;
using Scigo.Tests.Corpus;
using Scigo.Tests.Files;
using Scigo.Tests.Shared;

namespace Scigo.Tests.Schema;

/// <summary>What a validator of another language says about documents of every shape.</summary>
public sealed class JsonSchemaTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    [LiveFact("python3-jsonschema")]
    public void WhateverModelJsonWritesIsValid()
    {
        var documents = 0;
        foreach (var @case in CorpusCases.All)
        {
            WriteSchema(@case);
            for (var i = 0; i < @case.Examples + 4; i++)
            {
                var model = i < @case.Examples ? @case.Example(i) : @case.Make(new Values(i));
                File.WriteAllBytes(folder.File($"{@case.Name}.{i}.json"), @case.Serialize(CorpusFormat.Json, model, CaseData.Options));
                documents++;
            }
        }
        Assert.Equal($"{documents} documents", SchemaValidator.Judge(folder.Path));
    }

    [LiveFact("python3-jsonschema")]
    public void WhatLacksAMemberOrHasAnotherOrOneOfAnotherTypeIsNot()
    {
        var documents = 0;
        foreach (var @case in CorpusCases.All.Where(static c => c.Codec.Schema.Members.Count > 0))
        {
            WriteSchema(@case);
            Spoil("less", parameters => parameters.Remove(@case.Codec.Schema.Members[0].Name));
            Spoil("more", static parameters => parameters["surplus"] = 1);
            Spoil("other", parameters => parameters[@case.Codec.Schema.Members[0].Name] = new JsonObject { ["no"] = new JsonArray("type") });

            void Spoil(string how, Action<JsonObject> change)
            {
                var json = @case.Serialize(CorpusFormat.Json, @case.Make(new Values(3)), CaseData.Options);
                var document = JsonNode.Parse(json)!.AsObject();
                change(document["parameters"]!.AsObject());
                File.WriteAllText(folder.File($"{@case.Name}.{how}.bad.json"), document.ToJsonString());
                documents++;
            }
        }
        Assert.Equal($"{documents} documents", SchemaValidator.Judge(folder.Path));
    }

    void WriteSchema(CorpusCase @case)
    {
        var output = new ArrayBufferWriter<byte>();
        JsonSchema.Write(output, @case.Codec.Schema, CaseData.Options.Catalog!.Codecs.Select(static c => c.Schema));
        File.WriteAllText(folder.File(@case.Name + ".schema"), Encoding.UTF8.GetString(output.WrittenSpan));
    }

    public void Dispose() => folder.Dispose();
}
