using System.Text;
using Scigo.Corpus;

namespace Scigo.Tests.Corpus;

// Which models come out of data: those asked for, those in the catalog, and no others.
public class IdentityTests
{
    [Theory, MemberData(nameof(CaseData.Formats), MemberType = typeof(CaseData))]
    public void AnotherModelThanTheOneAskedForIsRefused(CorpusFormat format)
    {
        var data = CorpusCase.SerializeObject(format, new Circle(), CaseData.Options);
        foreach (var name in new[] { "corpus.point", "corpus.split", "corpus.pair" })
            Assert.Equal(ModelFormatError.WrongType, Refusal.Of(() => CaseData.Case(name).Deserialize(format, data, CaseData.Options)).Error);
        var into = Refusal.Of(() => CaseData.Case("corpus.point").DeserializeInto(format, data, new Point(), CaseData.Options));
        Assert.Equal(ModelFormatError.WrongType, into.Error);
    }

    [Theory, MemberData(nameof(CaseData.Formats), MemberType = typeof(CaseData))]
    public void ADerivedModelComesOutWhereItsBaseIsAskedFor(CorpusFormat format)
    {
        var model = new ColoredPolygon { Color = 7 };
        var data = CaseData.Case("corpus.polygon").Serialize(format, model, CaseData.Options);
        CaseData.AssertSame(model, CaseData.Case("corpus.polygon").Deserialize(format, data, CaseData.Options));
    }

    [Theory, MemberData(nameof(CaseData.Formats), MemberType = typeof(CaseData))]
    public void AModelOutsideTheCatalogIsRefused(CorpusFormat format)
    {
        var data = CorpusCase.SerializeObject(format, new Circle(), CaseData.Options);
        var restricted = new ModelOptions { Catalog = CaseData.Options.Catalog!.Restrict("corpus.polygon", "corpus.interface_member") };
        Assert.Equal(ModelFormatError.UnknownType, Refusal.Of(() => CorpusCase.DeserializeObject(format, data, restricted)).Error);
        var holder = CorpusCase.SerializeObject(format, new InterfaceMember { A = new Circle() }, CaseData.Options);
        Assert.Equal(ModelFormatError.UnknownType, Refusal.Of(() => CorpusCase.DeserializeObject(format, holder, restricted)).Error);
        Assert.Equal(
            ModelFormatError.UnknownType,
            Refusal.Of(() => CaseData.Case("corpus.interface_member").DeserializeInto(
                format, holder, new InterfaceMember { A = new Circle() }, restricted)).Error);
    }

    [Theory, MemberData(nameof(CaseData.Formats), MemberType = typeof(CaseData))]
    public void AModelThatIsNoneOfTheMembersInterfaceIsRefused(CorpusFormat format)
    {
        var data = CorpusCase.SerializeObject(format, new ObjectMember { A = new Point() }, CaseData.Options);
        // The same layout under another name: a member of any, and one of any that may be null.
        var @case = CaseData.Case("corpus.interface_member");
        data = Renamed(format, data, "corpus.object_member", @case.Codec);
        Assert.Equal(ModelFormatError.WrongType, Refusal.Of(() => @case.Deserialize(format, data, CaseData.Options)).Error);
    }

    [Theory, MemberData(nameof(CaseData.Formats), MemberType = typeof(CaseData))]
    public void ADerivedInstanceInAMemberOfConcreteTypeIsNotWritten(CorpusFormat format)
    {
        var error = Assert.Throws<InvalidOperationException>(
            () => ModelBytes(format, new PolygonHolder { Polygon = new ColoredPolygon() }));
        Assert.Contains(nameof(ColoredPolygon), error.Message);
        Assert.Throws<InvalidOperationException>(() => ModelBytes(format, new PolygonHolder { Polygons = [new ColoredPolygon()] }));
        Assert.NotEmpty(ModelBytes(format, new PolygonHolder { Polygon = new Polygon(), Polygons = [new Polygon()] }));
    }

    [Theory, MemberData(nameof(CaseData.Formats), MemberType = typeof(CaseData))]
    public void AnInstanceOfATypeThatIsNoModelIsNotWritten(CorpusFormat format)
    {
        Assert.Throws<InvalidOperationException>(() => ModelBytes(format, new ObjectMember { A = "text" }));
        Assert.Throws<InvalidOperationException>(() => ModelBytes(format, new ObjectMember { A = new NoModel() }));
        Assert.Throws<InvalidOperationException>(() => CorpusCase.SerializeObject(format, new NoModel(), CaseData.Options));
        Assert.Throws<InvalidOperationException>(() => CorpusCase.SerializeObject(format, new object(), CaseData.Options));
    }

    [Fact]
    public void AnUnknownFingerprintIsRefused()
    {
        var data = ModelBinary.Serialize(new Point(), CaseData.Options);
        data[8] ^= 1;
        var error = Refusal.Of(() => ModelBinary.Deserialize<Point>(data, CaseData.Options));
        Assert.Equal((ModelFormatError.UnknownSchema, 8), (error.Error, error.Offset));
        Assert.Equal(ModelFormatError.UnknownSchema, Refusal.Of(() => ModelBinary.Deserialize(data, CaseData.Options)).Error);
    }

    [Fact]
    public void AnUnknownTypeIdIsRefused()
    {
        var data = ModelBinary.Serialize(new Point(), CaseData.Options);
        data[0] ^= 1;
        Assert.Equal(ModelFormatError.UnknownType, Refusal.Of(() => ModelBinary.Deserialize<Point>(data, CaseData.Options)).Error);
        Assert.Equal(ModelFormatError.UnknownType, Refusal.Of(() => ModelBinary.Deserialize(data, CaseData.Options)).Error);
    }

    [Theory]
    [InlineData(CorpusFormat.Json, "\"1.0\"", "\"2.0\"")]
    [InlineData(CorpusFormat.Json, "\"1.0\"", "\"10\"")]
    [InlineData(CorpusFormat.Protobuf, "\u00031.0", "\u00032.0")]
    public void ANewerFormatVersionIsRefused(CorpusFormat format, string version, string newer)
    {
        var text = Encoding.Latin1.GetString(CorpusCase.SerializeObject(format, new Point(), CaseData.Options));
        var data = Encoding.Latin1.GetBytes(text.Replace(version, newer, StringComparison.Ordinal));
        var error = Refusal.Of(() => CaseData.Case("corpus.point").Deserialize(format, data, CaseData.Options));
        Assert.Equal(ModelFormatError.UnsupportedVersion, error.Error);
        Assert.Equal(
            ModelFormatError.UnsupportedVersion,
            Refusal.Of(() => CorpusCase.DeserializeObject(format, data, CaseData.Options)).Error);
    }

    [Theory, MemberData(nameof(CaseData.Formats), MemberType = typeof(CaseData))]
    public void ClosedGenericModelsThatAreWrittenAlikeAreReadByTheirTypes(CorpusFormat format)
    {
        var options = new ModelOptions { Catalog = Scigo.Runtime.Tests.AssemblyModels.Catalog };
        var data = CorpusCase.SerializeObject(format, new Crates { Keys = new() { Value = Guid.Empty }, Names = new() { Value = "x" } }, options);
        var again = (Crates)CorpusCase.DeserializeObject(format, data, options);
        Assert.Equal((Guid.Empty, "x"), (again.Keys.Value, again.Names.Value));
        var alone = CorpusCase.SerializeObject(format, again.Keys, options);
        var error = Refusal.Of(() => CorpusCase.DeserializeObject(format, alone, options));
        Assert.Equal(ModelFormatError.UnknownType, error.Error);
        Assert.Contains("Guid", error.Message);
        Assert.Contains("String", error.Message);
    }

    static byte[] ModelBytes<T>(CorpusFormat format, T model)
        where T : IPersistableModel<T>
        => CorpusCase.SerializeObject(format, model, CaseData.Options);

    static byte[] Renamed(CorpusFormat format, byte[] data, string name, ModelCodec codec)
    {
        if (format == CorpusFormat.Binary)
            return [.. BitConverter.GetBytes(codec.TypeId), .. BitConverter.GetBytes(codec.Fingerprint), .. data.AsSpan(16)];
        if (format == CorpusFormat.Json)
            return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(data).Replace(name, codec.WireName, StringComparison.Ordinal));
        var bare = new System.Buffers.ArrayBufferWriter<byte>();
        ModelProtobuf.WriteMessage((ObjectMember)ModelProtobuf.Deserialize(data, CaseData.Options), bare, CaseData.Options);
        return ProtobufBytes.Envelope(codec, bare.WrittenSpan.ToArray());
    }

    // Derived from a model, but none itself.
    sealed class NoModel : Polygon;
}

[PersistableModel("tests.polygon_holder")]
public sealed partial class PolygonHolder
{
    [Member(1)] public Polygon? Polygon { get; set; }
    [Member(2)] public List<Polygon> Polygons { get; set; } = [];
}

[PersistableModel("tests.crate")]
public sealed partial class Crate<T>
{
    [Member(1)] public T Value { get; set; } = default!;
}

[PersistableModel("tests.crates")]
public sealed partial class Crates
{
    [Member(1)] public Crate<Guid> Keys { get; set; } = new();
    [Member(2)] public Crate<string> Names { get; set; } = new();
}
