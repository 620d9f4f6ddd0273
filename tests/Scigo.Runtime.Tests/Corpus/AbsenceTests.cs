using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Scigo.Corpus;

namespace Scigo.Tests.Corpus;

// Null, empty and absent are three things.
public class AbsenceTests
{
    const string Empty = """{"model_spec": {"name": "corpus.defaults"}, "parameters": {}}""";

    [Fact]
    public void AnAbsentMemberKeepsItsInitializerInJson() =>
        CaseData.AssertSame(new Defaults(), ModelJson.Deserialize<Defaults>(Encoding.UTF8.GetBytes(Empty), CaseData.Options));

    [Fact]
    public void AnAbsentMemberKeepsItsInitializerInProtobuf() =>
        CaseData.AssertSame(new Defaults(), ModelProtobuf.ReadMessage<Defaults>([], CaseData.Options));

    [Theory, MemberData(nameof(CaseData.Cases), MemberType = typeof(CaseData))]
    public void WhatIsAbsentIsKeptInEveryShapeUnlessItIsRequired(string name)
    {
        var @case = CaseData.Case(name);
        if (!@case.IsReadableInto)
            return;
        var json = Encoding.UTF8.GetBytes($$"""{"model_spec": {"name": "{{name}}"}, "parameters": {} }""");
        foreach (var format in new[] { CorpusFormat.Json, CorpusFormat.Protobuf })
        {
            var data = format == CorpusFormat.Json ? json : ProtobufBytes.Nothing(@case.Codec);
            var existing = @case.Make(new Values(1));
            var held = Contents.Of(existing);
            try
            {
                Assert.Equal(held, Contents.Of(@case.DeserializeInto(format, data, existing, CaseData.Options)));
            }
            catch (ModelFormatException e)
            {
                Assert.Equal(ModelFormatError.MissingMember, e.Error);
                Assert.True(IsPositionalStruct(@case.Codec.ModelType) || @case.Codec.ModelType.GetMembers().Any(IsRequired));
            }
        }
    }

    static bool IsRequired(MemberInfo member) => member.IsDefined(typeof(RequiredMemberAttribute), false);

    static bool IsPositionalStruct(Type type) => type.IsValueType && type.GetConstructors().Any(static c => c.GetParameters().Length > 0);

    [Fact]
    public void AnAbsentMemberKeepsWhatTheInstanceHeldInJson()
    {
        var (held, expected) = (Held(), Held());
        ModelJson.DeserializeInto(Encoding.UTF8.GetBytes(Empty), held, CaseData.Options);
        CaseData.AssertSame(expected, held);
    }

    [Fact]
    public void AnAbsentMemberOfANestedRecordKeepsWhatTheInstanceHeld()
    {
        var holder = new RecordHolder { Record = new PositionalRecord(1, "b", default, default) { E = 77 } };
        var json = """
            {"model_spec": {"name": "tests.record_holder"},
             "parameters": {"record": {"a": 2, "b": null, "c": [], "d": {"feature": 1, "threshold": 2}}}}
            """;
        ModelJson.DeserializeInto(Encoding.UTF8.GetBytes(json), holder, CaseData.Options);
        Assert.Equal((2, null, 77), (holder.Record.A, holder.Record.B, holder.Record.E));
    }

    [Theory, MemberData(nameof(CaseData.Formats), MemberType = typeof(CaseData))]
    public void NullAndEmptyComeBackAsWhatTheyWere(CorpusFormat format)
    {
        var @case = CaseData.Case("corpus.optional_lists");
        foreach (var model in new[] { new OptionalLists { B = null }, new OptionalLists { A = [], B = [], C = [] } })
        {
            var again = (OptionalLists)@case.Deserialize(format, @case.Serialize(format, model, CaseData.Options), CaseData.Options);
            Assert.Equal((model.A is null, model.B is null, model.C is null), (again.A is null, again.B is null, again.C is null));
        }
    }

    [Theory]
    [InlineData("corpus.required_members", """{"a": 1, "b": "x", "c": []}""", "d")]
    [InlineData("corpus.required_in_struct", """{"a": 1}""", "b")]
    [InlineData("corpus.positional_record", """{"a": 1, "b": null, "c": []}""", "d")]
    [InlineData("corpus.constructor_class", "{}", "a")]
    [InlineData("corpus.readonly_record_struct", """{"a": 1}""", "b")]
    public void AnAbsentRequiredMemberIsAnErrorThatNamesIt(string name, string parameters, string missing)
    {
        var json = Encoding.UTF8.GetBytes($$"""{"model_spec": {"name": "{{name}}"}, "parameters": {{parameters}}}""");
        var error = Assert.Throws<ModelFormatException>(() => CaseData.Case(name).Deserialize(CorpusFormat.Json, json, CaseData.Options));
        Assert.Equal(ModelFormatError.MissingMember, error.Error);
        Assert.Contains($"\"{missing}\"", error.Message);
    }

    [Fact]
    public void AnAbsentRequiredMemberIsAnErrorInProtobuf()
    {
        var error = Assert.Throws<ModelFormatException>(() => ModelProtobuf.ReadMessage<RequiredMembers>([], CaseData.Options));
        Assert.Equal(ModelFormatError.MissingMember, error.Error);
        error = Assert.Throws<ModelFormatException>(() => ModelProtobuf.ReadMessage<Pair>([], CaseData.Options));
        Assert.Equal(ModelFormatError.MissingMember, error.Error);
    }

    static Defaults Held() => new() { A = 7, B = "held", C = 8, D = NDArray.Scalar(9.0), E = [10] };
}

[PersistableModel("tests.record_holder")]
public sealed partial class RecordHolder
{
    [Member(1)] public PositionalRecord Record { get; set; } = new(0, null, default, default);
}
