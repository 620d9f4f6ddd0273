using Scigo.Tests.Shared;

namespace Scigo.Numbers;

public class NumberAllocationTests
{
    [Fact]
    public void FormattingAndParsingAllocateNothing()
    {
        var hard = System.Text.Encoding.ASCII.GetBytes($"9007199254740993.{new string('0', 700)}1");
        Assert.Equal(0, Allocated.By(() =>
        {
            for (var i = 0; i < 1000; i++)
                Run(hard);
        }));
    }

    static void Run(ReadOnlySpan<byte> hard)
    {
        Span<byte> text = stackalloc byte[FloatFormatter.MaxLength];
        FloatParser.Parse(text[..FloatFormatter.Format(Math.PI, text)], out double _);
        FloatParser.Parse(text[..FloatFormatter.Format(MathF.PI, text)], out float _);
        FloatParser.Parse(text[..FloatFormatter.Format((Half)MathF.PI, text)], out Half _);
        FloatFormatter.Format(1.0, text);
        FloatFormatter.Format(-0.0, text);
        FloatParser.Parse(hard, out double _);
        FloatParser.Parse("16777217"u8, out float _);
    }
}
