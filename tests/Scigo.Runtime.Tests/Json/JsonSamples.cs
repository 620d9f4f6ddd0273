using CsCheck;

namespace Scigo.Tests.Json;

static class JsonSamples
{
    // Valid text, with more of what is difficult than chance would bring.
    public static readonly Gen<string> Strings = Gen.OneOf(
            Gen.Char[' ', '~'].Select(c => c.ToString()),
            Gen.Char['\0', '\u001f'].Select(c => c.ToString()),
            Gen.OneOf(Gen.Const("\""), Gen.Const("\\"), Gen.Const("/"), Gen.Const("\u007f"), Gen.Const("\u2028")),
            Gen.Char['\u0080', '\ud7ff'].Select(c => c.ToString()),
            Gen.Int[0x10000, 0x10FFFF].Select(char.ConvertFromUtf32))
        .Array[0, 60].Select(string.Concat);
}
