using System.Text;
using Scigo.Buffers;

namespace Scigo.Tests.Buffers;

public class AsciiTextTests
{
    [Fact]
    public void TextOfEveryLengthIsNarrowedAndWidened()
    {
        for (var length = 0; length <= 70; length++)
        {
            var text = string.Concat(Enumerable.Range(0, length).Select(static i => (char)(1 + i * 7 % 127)));
            var bytes = new byte[length + 1];
            Assert.True(AsciiText.TryNarrow(text, bytes));
            Assert.Equal(Encoding.ASCII.GetBytes(text), bytes[..length]);
            Assert.Equal(0, bytes[length]);
            var chars = new char[length + 1];
            Assert.True(AsciiText.TryWiden(bytes.AsSpan(0, length), chars));
            Assert.Equal(text, new string(chars, 0, length));
            Assert.Equal('\0', chars[length]);
        }
    }

    [Fact]
    public void OneCharacterThatIsNotAsciiIsFoundWhereverItStands()
    {
        for (var length = 1; length <= 40; length++)
        {
            for (var at = 0; at < length; at++)
            {
                foreach (var other in "\u0080ÿĀ\uFF80\uD800")
                {
                    var text = new string('a', at) + other + new string('b', length - at - 1);
                    Assert.False(AsciiText.TryNarrow(text, new byte[length]));
                }
                var bytes = Enumerable.Repeat((byte)'a', length).ToArray();
                bytes[at] = 0x80;
                Assert.False(AsciiText.TryWiden(bytes, new char[length]));
            }
        }
    }

    [Fact]
    public void NothingIsNarrowedIntoTooLittleRoom() => Assert.False(AsciiText.TryNarrow("twelve bytes", new byte[11]));
}
