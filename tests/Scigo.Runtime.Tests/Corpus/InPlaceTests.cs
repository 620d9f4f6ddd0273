using System.Buffers;
using Scigo.Corpus;

namespace Scigo.Tests.Corpus;

public class InPlaceTests
{
    [Theory, MemberData(nameof(CaseData.ReadableInto), MemberType = typeof(CaseData))]
    public void NothingOfWhatTheInstanceHeldIsLeft(string name, CorpusFormat format)
    {
        var @case = CaseData.Case(name);
        foreach (var model in @case.Values())
        {
            foreach (var existing in @case.Values())
                CorpusChecks.TakesThePlaceOf(@case, format, model, existing, CaseData.Options);
        }
    }

    [Theory, MemberData(nameof(CaseData.ReadableInto), MemberType = typeof(CaseData))]
    public void AnyValueIsReadIntoAnyOther(string name, CorpusFormat format)
    {
        var @case = CaseData.Case(name);
        CaseData.Sample(150, values => CorpusChecks.TakesThePlaceOf(@case, format, @case.Make(values), @case.Make(values), CaseData.Options));
    }

    [Theory, MemberData(nameof(CaseData.Formats), MemberType = typeof(CaseData))]
    public void AnArrayOfAnotherTypeThanTheMembersGivesWay(CorpusFormat format)
    {
        Circle[] circles = [new(), new()];
        var existing = new AbstractClassPlaces { Row = circles };
        var model = new AbstractClassPlaces { One = new Circle(), Field = new Circle(), Row = [new Polygon(), new Circle { Radius = 2 }] };

        CorpusChecks.TakesThePlaceOf(CaseData.Case("places.abstract_class"), format, model, existing, CaseData.Options);

        Assert.NotSame(circles, existing.Row);
    }

    [Theory, MemberData(nameof(CaseData.Formats), MemberType = typeof(CaseData))]
    public void AnArrayOfTheSameDimensionsIsReadInto(CorpusFormat format)
    {
        var (same, turned) = (new double[3, 2], new double[2, 3]);
        var existing = new Rank2Places { One = same, Field = turned };
        var model = new Rank2Places { One = new double[,] { { 1, 2 }, { 3, 4 }, { 5, 6 } }, Field = new double[3, 2] };

        CorpusChecks.TakesThePlaceOf(CaseData.Case("places.rank2"), format, model, existing, CaseData.Options);

        Assert.Same(same, existing.One);
        Assert.NotSame(turned, existing.Field);
    }

    [Fact]
    public void AMessageWithoutEnvelopeIsReadIntoTheArraysThatAreThere()
    {
        var message = new ArrayBufferWriter<byte>();
        ModelProtobuf.WriteMessage(new Polygon { Name = "new", Corners = [1, 2, 3] }, message, CaseData.Options);
        double[] corners = [7, 8, 9];
        var existing = new Polygon { Name = "old", Corners = corners, Inner = new Square(1) };

        ModelProtobuf.ReadMessageInto(message.WrittenSpan, existing, CaseData.Options);

        Assert.Equal(("new", null), (existing.Name, existing.Inner));
        Assert.Same(corners, existing.Corners);
        Assert.Equal([1, 2, 3], corners);
    }
}
