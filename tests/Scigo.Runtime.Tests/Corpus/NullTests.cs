using System.Text;
using Scigo.Corpus;

namespace Scigo.Tests.Corpus;

// Null where the type has none: refused in writing, because it could not be read back, and in reading.
public class NullTests
{
    static readonly (string Case, object Model)[] Broken =
    [
        ("corpus.text", new Text { A = null! }),
        ("corpus.blob", new Blob { A = null! }),
        ("corpus.float_arrays", new FloatArrays { B = null! }),
        ("corpus.list_of_strings", new ListOfStrings { A = null! }),
        ("corpus.list_of_strings", new ListOfStrings { A = ["a", null!] }),
        ("corpus.lists_of_arrays", new ListsOfArrays { B = [null!] }),
        ("corpus.list_of_lists", new ListOfLists { A = [null!] }),
        ("corpus.list_of_classes", new ListOfClasses { A = [null!] }),
        ("corpus.list_of_maps", new ListOfMaps { A = [null!] }),
        ("corpus.string_keys", new StringKeys { A = null! }),
        ("corpus.string_keys", new StringKeys { B = new() { ["a"] = null! } }),
        ("corpus.nested", new Nested { A = null! }),
        ("corpus.nested", new Nested { C = null! }),
        ("corpus.interface_member", new InterfaceMember { A = null! }),
        ("corpus.object_member", new ObjectMember { A = null! }),
        ("corpus.polymorphic_lists", new PolymorphicLists { A = [null!] }),
        ("corpus.converted_types", new ConvertedTypes { C = null! }),
        ("corpus.lists_of_converted", new ListsOfConverted { B = [null!] }),
    ];

    public static TheoryData<int, CorpusFormat> BrokenModels
    {
        get
        {
            var data = new TheoryData<int, CorpusFormat>();
            for (var i = 0; i < Broken.Length; i++)
            {
                foreach (var format in Enum.GetValues<CorpusFormat>())
                    data.Add(i, format);
            }
            return data;
        }
    }

    [Theory, MemberData(nameof(BrokenModels))]
    public void NullIsRefusedInWriting(int index, CorpusFormat format)
    {
        var (name, model) = Broken[index];
        Assert.Throws<InvalidOperationException>(() => CaseData.Case(name).Serialize(format, model, CaseData.Options));
        // Nothing of it is left in what the thread keeps for the next model.
        var next = CaseData.Case("corpus.optional_lists");
        var data = next.Serialize(format, next.Example(0), CaseData.Options);
        CaseData.AssertSame(next.Example(0), next.Deserialize(format, data, CaseData.Options));
    }

    [Theory]
    [InlineData("corpus.text", "a")]
    [InlineData("corpus.blob", "a")]
    [InlineData("corpus.doubles", "a")]
    [InlineData("corpus.bools", "a")]
    [InlineData("corpus.float_arrays", "a")]
    [InlineData("corpus.nd_array", "a")]
    [InlineData("corpus.vectors", "a")]
    [InlineData("corpus.lists_of_numbers", "a")]
    [InlineData("corpus.list_of_strings", "a")]
    [InlineData("corpus.string_keys", "a")]
    [InlineData("corpus.nested", "a")]
    [InlineData("corpus.nested", "b")]
    [InlineData("corpus.interface_member", "a")]
    [InlineData("corpus.converted_types", "b")]
    [InlineData("corpus.list_of_lists", "a")]
    public void NullIsRefusedInReading(string name, string member)
    {
        var @case = CaseData.Case(name);
        var json = Encoding.UTF8.GetBytes($$"""{"model_spec": {"name": "{{name}}"}, "parameters": {"{{member}}": null} }""");
        var error = Assert.Throws<ModelFormatException>(() => @case.Deserialize(CorpusFormat.Json, json, CaseData.Options));
        Assert.Equal(ModelFormatError.InvalidValue, error.Error);
        var id = @case.Codec.Schema.Members.Single(m => m.Name == member).Id;
        // What is no collection cannot be empty, either.
        var isCollection = @case.Codec.Schema.Members.Single(m => m.Name == member).Type.StartsWith("list<", StringComparison.Ordinal)
            || name is "corpus.float_arrays" or "corpus.vectors" or "corpus.string_keys";
        foreach (var notes in isCollection ? [ProtobufBytes.Null] : new[] { ProtobufBytes.Null, ProtobufBytes.Empty })
        {
            var message = ProtobufBytes.Envelope(@case.Codec, ProtobufBytes.Field(notes, [(byte)id]));
            error = Assert.Throws<ModelFormatException>(() => @case.Deserialize(CorpusFormat.Protobuf, message, CaseData.Options));
            Assert.Equal(ModelFormatError.InvalidValue, error.Error);
        }
    }
}
