using Scigo.Buffers;
using Scigo.Files;

namespace Scigo.Tests.Files;

public class DocumentSizeTests
{
    [Fact]
    public void WhatCouldNotBeReadAgainIsNotWritten()
    {
        using var output = new StreamOutput(Stream.Null);
        var e = Assert.Throws<InvalidOperationException>(() =>
        {
            for (long written = 0; written <= DocumentSize.Max; written += 1 << 16)
            {
                output.GetSpan(1 << 16);
                output.Advance(1 << 16);
            }
            output.Flush();
        });
        Assert.Contains(".scigo", e.Message);
    }

    [Fact]
    public void WhatCanBeReadIsWritten() => DocumentSize.Check(DocumentSize.Max);

    [Fact]
    public void WhatIsTooLongToReadSaysWhatCanBeLonger()
    {
        var e = Assert.Throws<ModelFormatException>(() => ModelJson.Deserialize<Tiny>(new Long()));
        Assert.Equal(ModelFormatError.LimitExceeded, e.Error);
        Assert.Contains(".scigo files can be longer", e.Message);
    }

    // Three gigabytes, as it says.
    sealed class Long : MemoryStream
    {
        public override long Length => 3L << 30;
    }
}
