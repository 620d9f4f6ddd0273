using System.Buffers;

namespace Scigo.Tests.Buffers;

[PersistableModel("tests.measured")]
public sealed partial class Measured
{
    [Member(1)]
    public string Name { get; set; } = "";

    [Member(2)]
    public double[] Values { get; set; } = [];
}

public class OutputMemoryTests
{
    /// <summary>A destination that offers no byte more than it is asked for.</summary>
    sealed class Exact : IBufferWriter<byte>
    {
        readonly MemoryStream written = new();
        byte[] offered = [];

        public byte[] Bytes => written.ToArray();

        public void Advance(int count) => written.Write(offered.AsSpan(0, count));

        public Memory<byte> GetMemory(int sizeHint = 0) => offered = new byte[Math.Max(sizeHint, 1)];

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(300)]
    [InlineData(5000)]
    public void TheBytesAreTheSameWhateverTheDestinationOffers(int length)
    {
        var model = new Measured { Name = new string('n', length % 700), Values = Enumerable.Range(0, length).Select(static i => (double)i).ToArray() };
        foreach (var write in (Action<IBufferWriter<byte>>[])[w => ModelBinary.Serialize(model, w), w => ModelProtobuf.Serialize(model, w)])
        {
            var exact = new Exact();
            var roomy = new ArrayBufferWriter<byte>(1 << 20);
            write(exact);
            write(roomy);
            Assert.Equal(exact.Bytes, roomy.WrittenSpan.ToArray());
        }
        Assert.Equal(ModelBinary.Serialize(model), WrittenTo(w => ModelBinary.Serialize(model, w)));
        Assert.Equal(ModelProtobuf.Serialize(model), WrittenTo(w => ModelProtobuf.Serialize(model, w)));
    }

    [Fact]
    public void AModelThatCannotBeWrittenLeavesTheDestinationAsItWas()
    {
        var writer = new ArrayBufferWriter<byte>();
        Assert.Throws<InvalidOperationException>(() => ModelBinary.Serialize(new Measured { Name = null! }, writer));
        Assert.Throws<InvalidOperationException>(() => ModelProtobuf.Serialize(new Measured { Name = null! }, writer));
        Assert.Equal(0, writer.WrittenCount);
    }

    static byte[] WrittenTo(Action<IBufferWriter<byte>> write)
    {
        var writer = new ArrayBufferWriter<byte>(1);
        write(writer);
        return writer.WrittenSpan.ToArray();
    }
}
