using System.Text;
using Scigo.Buffers;

namespace Scigo.Tests.Buffers;

public class StrictUtf8Tests
{
    public static TheoryData<string> Texts => new((
        from unit in new[] { "a", "é", "漢", "😀", "a😀é漢" }
        from count in new[] { 0, 1, 3, 31, 32, 33, 127, 128, 129, 1000 }
        select string.Concat(Enumerable.Repeat(unit, count))).Distinct());

    [Theory]
    [MemberData(nameof(Texts))]
    public void TextComesBack(string text)
    {
        var bytes = new byte[text.Length * 3];
        var length = StrictUtf8.GetBytes(text, bytes);
        Assert.Equal(Encoding.UTF8.GetBytes(text), bytes[..length]);
        Assert.Equal(text, StrictUtf8.GetString(bytes.AsSpan(0, length), null));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void TextThatIsThereAlreadyIsKept(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var present = new string(text.AsSpan());
        Assert.Same(present, StrictUtf8.GetString(bytes, present));
        Assert.NotSame(present + "x", StrictUtf8.GetString(bytes, present + "x"));
        Assert.Equal(text, StrictUtf8.GetString(bytes, "x" + present));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(127)]
    [InlineData(300)]
    public void BytesThatAreNotUtf8GiveNoText(int before)
    {
        byte[][] wrong = [[0x80], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF]];
        foreach (var end in wrong)
        {
            byte[] bytes = [.. Enumerable.Repeat((byte)'a', before), .. end];
            Assert.Null(StrictUtf8.GetString(bytes, null));
            Assert.Null(StrictUtf8.GetString(bytes, new string('a', before)));
        }
    }

    [Fact]
    public void HalfOfASurrogatePairIsRefused()
    {
        var e = Assert.Throws<ArgumentException>(() => StrictUtf8.GetBytes("ab\uD83D", new byte[20]));
        Assert.Contains("index 2", e.Message, StringComparison.Ordinal);
    }
}
