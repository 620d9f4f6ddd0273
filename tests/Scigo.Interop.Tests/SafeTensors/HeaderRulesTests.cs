using System.Buffers.Binary;
using Scigo.Interop.SafeTensors;
using Scigo.Interop.SafeTensors.Header;
using Scigo.Interop.Tests.Support;

namespace Scigo.Interop.Tests.SafeTensors;

/// <summary>Each rule of the format is kept; what breaks one is refused, with the tensor's name and what is wrong.</summary>
public sealed class HeaderRulesTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}""", 8)]
    [InlineData("""{"a":{"data_offsets":[0,8],"shape":[2],"dtype":"F32"}}""", 8)]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8],"more":{"x":[1]}}}""", 8)]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}      """, 8)]
    [InlineData("""{"b":{"dtype":"U8","shape":[3],"data_offsets":[1,4]},"a":{"dtype":"I8","shape":[],"data_offsets":[0,1]}}""", 4)]
    [InlineData("""{"none":{"dtype":"F64","shape":[3,0],"data_offsets":[2,2]},"a":{"dtype":"I16","shape":[1],"data_offsets":[0,2]}}""", 2)]
    [InlineData("""{"a":{"dtype":"U8","shape":[0,9223372036854775807,9223372036854775807],"data_offsets":[0,0]}}""", 0)]
    [InlineData("""{"__metadata__":{"format":"pt","":"\u00e9"}}""", 0)]
    [InlineData("{}", 0)]
    public void WhatKeepsTheRulesIsRead(string header, int dataLength)
    {
        using var file = Open(TensorBytes.File(header, dataLength));
        Assert.Equal(dataLength, file.Tensors.Sum(static t => t.ByteLength));
    }

    [Theory]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}}""", 4, "\"a\" has 4 bytes, where F32 of the shape [2] takes 8")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}}""", 8, "\"a\" ends at byte 0 of the data, before it begins at 8")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}""", 7, "\"a\" ends at byte 8 of the data, of which there are 7")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}""", 9, "tensors end at byte 8 of the data, of which there are 9")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}}""", 12, "\"a\" begins at byte 4 of the data, and the bytes from 0 on are of no tensor")]
    [InlineData(
        """{"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"b":{"dtype":"U8","shape":[3],"data_offsets":[5,8]}}""", 8,
        "\"b\" begins at byte 5 of the data, and the bytes from 4 on are of no tensor")]
    [InlineData(
        """{"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"b":{"dtype":"U8","shape":[3],"data_offsets":[3,6]}}""", 6,
        "\"b\" begins at byte 3 of the data, within \"a\", which ends at 4")]
    [InlineData(
        """{"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"b":{"dtype":"U8","shape":[4],"data_offsets":[0,4]}}""", 4,
        "\"b\" begins at byte 0 of the data, within \"a\", which ends at 4")]
    [InlineData(
        """{"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"none":{"dtype":"U8","shape":[0],"data_offsets":[2,2]}}""", 4,
        "\"none\" begins at byte 2 of the data, within \"a\"")]
    [InlineData("""{"a":{"dtype":"F128","shape":[2],"data_offsets":[0,8]}}""", 8, "\"a\" has numbers of the type \"F128\"; known are U64, I64, F64")]
    [InlineData("""{"a":{"dtype":"F32","data_offsets":[0,8]}}""", 8, "\"a\" lacks one of dtype, shape and data_offsets")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4,8]}}""", 8, "\"a\" has 3 data_offsets, not two")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"shape":[2],"data_offsets":[0,8]}}""", 8, "\"a\" has a member twice")]
    [InlineData("""{"a":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}}""", 8, "-2")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2.5],"data_offsets":[0,8]}}""", 8, "")]
    [InlineData("""{"a":{"dtype":"U8","shape":[4294967296,4294967296],"data_offsets":[0,0]}}""", 0, "\"a\" has the shape [4294967296, 4294967296], more numbers than can be counted")]
    [InlineData("""{"a":{"dtype":"F64","shape":[2305843009213693952],"data_offsets":[0,0]}}""", 0, "\"a\" has the shape [2305843009213693952], more numbers")]
    [InlineData(
        """{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"a":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}}""", 2,
        "has the name \"a\" twice")]
    [InlineData("""{"__metadata__":{"n":1}}""", 0, "\"n\" in __metadata__ is no text")]
    [InlineData("""{"__metadata__":{"n":"1","n":"2"}}""", 0, "\"n\" is in __metadata__ twice")]
    [InlineData("""{"__metadata__":null}""", 0, "Expected an object")]
    [InlineData(""" {"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}""", 8, "does not begin with '{'")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}x""", 8, "Expected the end of the data")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}""", 8, "Expected")]
    [InlineData("[]", 0, "does not begin with '{'")]
    [InlineData("", 0, "does not begin with '{'")]
    public void WhatBreaksOneIsRefusedWithTheTensorAndTheReason(string header, int dataLength, string message)
    {
        var error = Assert.Throws<ModelFormatException>(() => Open(TensorBytes.File(header, dataLength)));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.True(error.Offset >= 0, "It is said where.");
    }

    [Fact]
    public void AnErrorSaysWhereInTheFileTheTensorIsDescribed()
    {
        const string Header = """{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"b":{"dtype":"F32","shape":[2],"data_offsets":[1,5]}}""";
        var error = Assert.Throws<ModelFormatException>(() => Open(TensorBytes.File(Header, 5)));
        Assert.Equal("b", error.MemberPath);
        Assert.Equal(8 + Header.IndexOf("""{"dtype":"F32""", StringComparison.Ordinal), error.Offset);
    }

    [Theory]
    [InlineData(100_000_001UL, ModelFormatError.LimitExceeded)]
    [InlineData(ulong.MaxValue, ModelFormatError.LimitExceeded)]
    [InlineData(100_000_000UL, ModelFormatError.Truncated)]
    [InlineData(3UL, ModelFormatError.Truncated)]
    public void ALengthThatIsNotTheHeadersIsRefusedBeforeMemoryIsTaken(ulong length, ModelFormatError expected)
    {
        var file = TensorBytes.File("{}", 0);
        BinaryPrimitives.WriteUInt64LittleEndian(file, length);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(expected, Assert.Throws<ModelFormatException>(() => Open(file)).Error);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1 << 20);
    }

    [Fact]
    public void AFileThatEndsWithinItsLengthIsRefused()
    {
        for (var length = 0; length < 8; length++)
            Assert.Equal(ModelFormatError.Truncated, Assert.Throws<ModelFormatException>(() => Open(new byte[length])).Error);
    }

    [Fact]
    public void AFileThatHasBecomeShorterIsRefused()
    {
        using var stream = new ShrunkStream(TensorBytes.File("""{"__metadata__":{"format":"pt"}}""", 0), 20);
        Assert.Equal(ModelFormatError.Truncated, Assert.Throws<ModelFormatException>(() => HeaderReader.Read(stream, ModelOptions.Default)).Error);
    }

    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1_000_000)]
    public void MoreThan64DimensionsAreRefusedInFewWords(int dimensions)
    {
        var header = $$$"""{"a":{"dtype":"U8","shape":[{{{string.Join(',', Enumerable.Repeat('1', dimensions))}}}],"data_offsets":[0,2]}}""";
        var error = Assert.Throws<ModelFormatException>(() => Open(TensorBytes.File(header, 2)));
        Assert.Equal(dimensions > 64, error.Error == ModelFormatError.LimitExceeded);
        Assert.InRange(error.Message.Length, 1, 500);
    }

    [Fact]
    public void TheLimitOfBytesIsKept()
    {
        var path = folder.File("limit.safetensors");
        File.WriteAllBytes(path, TensorBytes.File("{}", 0));
        var options = new ModelOptions { Limits = new ModelLimits { MaxBytes = 9 } };
        Assert.Equal(ModelFormatError.LimitExceeded, Assert.Throws<ModelFormatException>(() => SafeTensorsFile.Open(path, options)).Error);
    }

    // A header is not written that could not be read again.
    [Fact]
    public void MoreTextThanAHeaderMayHoldIsNotWritten()
    {
        var tensors = new TensorSet { Metadata = { ["text"] = new string('x', 100_000_001) } };
        var error = Assert.Throws<InvalidOperationException>(() => tensors.Write(Stream.Null));
        Assert.Contains("over the 100000000 that the format allows", error.Message, StringComparison.Ordinal);
    }

    SafeTensorsFile Open(byte[] content)
    {
        var path = folder.File("file.safetensors");
        File.WriteAllBytes(path, content);
        return SafeTensorsFile.Open(path);
    }

    public void Dispose() => folder.Dispose();
}
