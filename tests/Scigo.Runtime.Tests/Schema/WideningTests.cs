using Scigo.Schema;

namespace Scigo.Tests.Schema;

public class WideningTests
{
    static readonly string[] Scalars =
        ["bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float16", "float32", "float64"];

    [Theory]
    [InlineData("int8", "int16 int32 int64 float16 float32 float64")]
    [InlineData("int32", "int64 float64")]
    [InlineData("int64", "")]
    [InlineData("uint8", "int16 int32 int64 uint16 uint32 uint64 float16 float32 float64")]
    [InlineData("uint16", "int32 int64 uint32 uint64 float32 float64")]
    [InlineData("uint32", "int64 uint64 float64")]
    [InlineData("uint64", "")]
    [InlineData("float16", "float32 float64")]
    [InlineData("float64", "")]
    [InlineData("bool", "")]
    public void OnlyWhatHoldsEveryValueTakesAnothersPlace(string from, string wider) => Assert.Equal(
        wider.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        Scalars.Where(to => to != from && Widening.Fits(SchemaType.Parse(from), SchemaType.Parse(to))));

    [Fact]
    public void TheEncodingDoesNotMatter() => Assert.True(Widening.Fits(SchemaType.Parse("int32:zigzag"), SchemaType.Parse("int64:fixed")));
}
