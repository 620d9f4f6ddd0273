using Scigo.Corpus;
using Scigo.Wire;

namespace Scigo.Tests.Corpus;

// Many structs are moved at once, as they lie in memory: to the bytes that each of them gives by itself.
public class StructsInMemoryTests
{
    const int Header = 16;

    [Fact]
    public void AnArrayIsTheBytesOfItsElements()
    {
        IsTheBytesOfItsElements<Segment, Segment.ScigoCodec>(static model => model.Segments);
        IsTheBytesOfItsElements<Fork, Fork.ScigoCodec>(static model => model.Forks);
        IsTheBytesOfItsElements<Turned, Turned.ScigoCodec>(static model => model.Turned);
        IsTheBytesOfItsElements<Pixel, Pixel.ScigoCodec>(static model => model.Pixels);
        IsTheBytesOfItsElements<Labelled, Labelled.ScigoCodec>(static model => model.Labelled);
        IsTheBytesOfItsElements<Wide, Wide.ScigoCodec>(static model => model.Wide);
        IsTheBytesOfItsElements<Overlaid, Overlaid.ScigoCodec>(static model => model.Overlaid);
        IsTheBytesOfItsElements<Negated, Negated.ScigoCodec>(static model => model.Negated);
        IsTheBytesOfItsElements<HalfKept, HalfKept.ScigoCodec>(static model => model.HalfKept);
    }

    [Fact]
    public void OnlyWhatIsNothingButItsMembersIsMovedWithoutAskingIt()
    {
        Assert.True(Segment.ScigoCodec.IsPlain);
        Assert.True(Fork.ScigoCodec.IsPlain);
        Assert.True(Pixel.ScigoCodec.IsPlain);
        Assert.True(Labelled.ScigoCodec.IsPlain);
        Assert.True(Weighted<int>.ScigoCodec<Scalar<int, Varint<int>>>.IsPlain);
        Assert.False(Weighted<bool>.ScigoCodec<Scalar<bool, Bool>>.IsPlain);
        Assert.False(Weighted<string>.ScigoCodec<StringWire>.IsPlain);
        Assert.False(Negated.ScigoCodec.IsPlain);
        Assert.False(HalfKept.ScigoCodec.IsPlain);
        Assert.False(Moments.ScigoCodec.IsPlain);
        Assert.False(Point.ScigoCodec.IsPlain);
    }

    [Fact]
    public void AFieldThatIsNotPersistedIsKept()
    {
        var model = new ArraysOfStructs { HalfKept = new HalfKept[20] };
        var existing = new ArraysOfStructs { HalfKept = new HalfKept[20] };
        Array.Fill(model.HalfKept, new HalfKept { Kept = 7 });
        for (var i = 0; i < 20; i++)
            Assert.Equal(1, existing.HalfKept[i].Reads);

        ModelBinary.DeserializeInto(ModelBinary.Serialize(model), existing);

        for (var i = 0; i < 20; i++)
            Assert.Equal((7, 2), (existing.HalfKept[i].Kept, existing.HalfKept[i].Reads));
    }

    static void IsTheBytesOfItsElements<T, TCodec>(Func<ArraysOfStructs, IEnumerable<T>> select)
        where T : struct, IReadableInto<T>, IHolds
        where TCodec : struct, IModelWire<T>
    {
        var @case = CaseData.Case("corpus.arrays_of_structs");
        var values = Enumerable.Range(0, 200).SelectMany(seed => select((ArraysOfStructs)@case.Make(new Values(seed)))).ToArray();
        for (var count = 0; count < 70; count++)
        {
            var items = values[..count];
            var expected = items.SelectMany(static item => ModelBinary.Serialize(item, CaseData.Options)[Header..]).ToArray();
            var written = Written<T, TCodec>(items);
            Assert.Equal(BitConverter.GetBytes(count), written[..sizeof(int)]);
            Assert.Equal(expected, written[sizeof(int)..]);
            // Between others, which are to stay as they are.
            var others = values[^(count + 2)..];
            var read = others.ToArray();
            Read<T, TCodec>(expected, read.AsSpan(1, count));
            CorpusChecks.AreSame((T[])[others[0], .. items, others[^1]], read);
        }
    }

    static byte[] Written<T, TCodec>(T[] items)
        where TCodec : struct, IModelWire<T>
    {
        var writer = new Scigo.Binary.RecordWriter(new byte[4 + items.Length * TCodec.BinarySize], ModelOptions.Default);
        Elements<T, TCodec>.WriteBinary(ref writer, writer.BeginBlock(4), items);
        return writer.ToArray();
    }

    static void Read<T, TCodec>(byte[] block, Span<T> items)
        where TCodec : struct, IModelWire<T>
    {
        var reader = new Scigo.Binary.RecordReader(block, ModelOptions.Default);
        Elements<T, TCodec>.ReadBinary(ref reader, reader.BeginBlock(block.Length), items);
    }
}
