using Scigo.Files;

namespace Scigo.Tests.Files;

public class StreamFileTests
{
    // A pipe: neither seeks nor says how long it is, and gives a few bytes at a time.
    sealed class OneWay(Stream inner) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, Math.Min(count, 7));

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }

    [Fact]
    public void AStreamThatCannotSeekHoldsTheSameFile()
    {
        using MemoryStream seekable = new(), piped = new();
        ModelFile.Save(Sample.Forest(), seekable, options: Sample.Options);
        ModelFile.Save(Sample.Forest(), new OneWay(piped), options: Sample.Options);
        Assert.Equal(seekable.ToArray(), piped.ToArray());
        piped.Position = 0;
        Assert.Equal(Sample.Text(Sample.Forest()), Sample.Text(ModelFile.Load(new OneWay(piped), Sample.Options)));
    }

    [Fact]
    public void AFileMayBeginInTheMiddleOfAStream()
    {
        using var stream = new MemoryStream();
        stream.Write([1, 2, 3]);
        ModelFile.Save(Sample.Forest(), stream, options: Sample.Options);
        Assert.Equal(stream.Length, stream.Position);
        stream.Position = 3;
        Assert.Equal(Sample.Text(Sample.Forest()), Sample.Text(ModelFile.Load<Forest>(stream, Sample.Options)));
    }

    [Fact]
    public void JsonAndProtobufAreReadFromStreamsToo()
    {
        using var json = new MemoryStream(ModelJson.Serialize(Sample.Tiny()));
        Assert.Equal("t", ModelFile.Load<Tiny>(json).Name);
        using var protobuf = new MemoryStream(ModelProtobuf.Serialize(Sample.Tiny()));
        Assert.Equal("t", ModelFile.Load<Tiny>(protobuf).Name);
    }

    [Fact]
    public void WhatIsLongSpillsIntoAFileThatVanishes()
    {
        byte[] content = [.. Enumerable.Range(0, 1000).Select(i => (byte)i)];
        using var stream = new SpillingStream(longestInMemory: 600);
        stream.Write(content.AsSpan(0, 500));
        Assert.False(stream.IsFile);
        stream.Write(content.AsSpan(500));
        Assert.True(stream.IsFile);
        stream.Position = 1;
        stream.Write([99]);
        stream.Position = 0;
        var read = new byte[1000];
        stream.ReadExactly(read);
        content[1] = 99;
        Assert.Equal(content, read);
    }

    [Fact]
    public void AFileLongerThanTheLimitIsNotTakenFromAPipe()
    {
        using var piped = new MemoryStream();
        ModelFile.Save(Sample.Forest(), piped, options: Sample.Options);
        piped.Position = 0;
        var options = Sample.Options with { Limits = new ModelLimits { MaxBytes = 1000 } };
        var e = Assert.Throws<ModelFormatException>(() => ModelFile.Load(new OneWay(piped), options));
        Assert.Equal(ModelFormatError.LimitExceeded, e.Error);
    }
}
