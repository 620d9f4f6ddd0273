using System.Buffers;
using Scigo.Corpus;
using Scigo.Tests.Json;

namespace Scigo.Tests.Corpus;

// Wherever a model is written to and read from, the bytes and the model are the same.
public class DestinationTests
{
    [Theory, MemberData(nameof(CaseData.CasesAndFormats), MemberType = typeof(CaseData))]
    public void BufferWritersAndStreamsGetTheSameBytes(string name, CorpusFormat format)
    {
        var @case = CaseData.Case(name);
        foreach (var model in @case.Values())
        {
            var expected = @case.Serialize(format, model, CaseData.Options);
            var large = new ArrayBufferWriter<byte>();
            @case.Serialize(format, model, large, CaseData.Options);
            Assert.Equal(expected, large.WrittenSpan.ToArray());
            var tiny = new TinyBuffers();
            @case.Serialize(format, model, tiny, CaseData.Options);
            Assert.Equal(expected, tiny.Written);
            var stream = new MemoryStream();
            @case.Serialize(format, model, stream, CaseData.Options);
            Assert.Equal(expected, stream.ToArray());
        }
    }

    [Theory, MemberData(nameof(CaseData.CasesAndFormats), MemberType = typeof(CaseData))]
    public void AnObjectGivesTheSameBytesAsItsType(string name, CorpusFormat format)
    {
        var @case = CaseData.Case(name);
        foreach (var model in @case.Values())
        {
            var expected = @case.Serialize(format, model, CaseData.Options);
            Assert.Equal(expected, CorpusCase.SerializeObject(format, model, CaseData.Options));
            var buffer = new ArrayBufferWriter<byte>();
            CorpusCase.SerializeObject(format, model, buffer, CaseData.Options);
            Assert.Equal(expected, buffer.WrittenSpan.ToArray());
            var stream = new MemoryStream();
            CorpusCase.SerializeObject(format, model, stream, CaseData.Options);
            Assert.Equal(expected, stream.ToArray());
        }
    }

    [Theory, MemberData(nameof(CaseData.CasesAndFormats), MemberType = typeof(CaseData))]
    public void SequencesAndStreamsGiveTheSameModel(string name, CorpusFormat format)
    {
        var @case = CaseData.Case(name);
        foreach (var model in @case.Values())
        {
            var data = @case.Serialize(format, model, CaseData.Options);
            foreach (var size in new[] { 1, 7, 4096 })
                CaseData.AssertSame(model, @case.Deserialize(format, Segment.Split(data, size), CaseData.Options));
            CaseData.AssertSame(model, @case.Deserialize(format, new MemoryStream(data), CaseData.Options));
            CaseData.AssertSame(model, @case.Deserialize(format, new Trickle(data), CaseData.Options));
        }
    }

    sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public static ReadOnlySequence<byte> Split(byte[] data, int size)
        {
            var first = new Segment();
            var last = first;
            for (var at = 0; at < data.Length; at += size)
            {
                var next = new Segment { Memory = data.AsMemory(at, Math.Min(size, data.Length - at)), RunningIndex = at };
                last = (Segment)(last.Next = next);
            }
            return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
        }
    }

    // Cannot seek, and gives three bytes at a time at most.
    sealed class Trickle(byte[] data) : MemoryStream(data)
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 3));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 3)]);
    }
}
