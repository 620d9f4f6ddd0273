using Scigo.Schema;

namespace Scigo.Tests.Schema;

public class SchemaTextTests
{
    [Fact]
    public void TheRuntimesCanonicalTextHashesToTheGeneratedFingerprint()
    {
        foreach (var codec in Renamed.Options.Catalog!.Codecs)
        {
            Assert.Equal(codec.Fingerprint, ModelSchema.HashOf(codec.Schema.CanonicalText));
            Assert.Equal(codec.TypeId, ModelSchema.HashOf(codec.WireName));
        }
    }

    [Theory]
    [InlineData("bool")]
    [InlineData("int32:zigzag")]
    [InlineData("uint64:fixed")]
    [InlineData("float16")]
    [InlineData("bytes")]
    [InlineData("any")]
    [InlineData("array<float64>")]
    [InlineData("ndarray<int32:fixed>")]
    [InlineData("vector<bool>")]
    [InlineData("list<optional<string>>")]
    [InlineData("map<string,list<nullable<float64>>>")]
    [InlineData("model<acme.bandit>")]
    [InlineData("map<int64,model<acme.box<acme.bandit,float64>>>")]
    [InlineData("optional<map<string,map<int32,any>>>")]
    public void TypesPrintAsTheyAreParsed(string text) => Assert.Equal(text, SchemaType.Parse(text).ToString());

    [Fact]
    public void EveryTypeInTheCatalogPrintsAsItIsParsed()
    {
        foreach (var member in Renamed.Options.Catalog!.Codecs.SelectMany(static c => c.Schema.Members))
            Assert.Equal(member.Type, member.ParsedType.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("int33")]
    [InlineData("list<")]
    [InlineData("list<int32")]
    [InlineData("list<int32>>")]
    [InlineData("map<string>")]
    [InlineData("model<acme.bandit")]
    [InlineData("int32:odd")]
    [InlineData("list<int32>,")]
    public void WhatIsNoTypeIsRefused(string text) => Assert.Throws<FormatException>(() => SchemaType.Parse(text));

    [Fact]
    public void TypesNestedWithoutEndAreRefused() =>
        Assert.Throws<FormatException>(() => SchemaType.Parse(string.Concat(Enumerable.Repeat("list<", 100_000))));

    [Fact]
    public void AMembersParsedTypeIsNoPartOfWhatItIs()
    {
        var member = new SchemaMember(1, "x", "int32");
        Assert.Equal(WireKind.Integer, member.ParsedType.Kind);
        Assert.Equal(new SchemaMember(1, "x", "int32"), member);
        Assert.Equal(WireKind.String, (member with { Type = "string" }).ParsedType.Kind);
    }
}
