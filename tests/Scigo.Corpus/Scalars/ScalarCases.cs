namespace Scigo.Corpus;

static class ScalarCases
{
    public static CorpusCase[] All =>
    [
        Case.Class(
            v => new SignedVarints { A = v.Integer<sbyte>(), B = v.Integer<short>(), C = v.Integer<int>(), D = v.Integer<long>() },
            () => new SignedVarints { A = sbyte.MinValue, B = short.MinValue, C = int.MinValue, D = long.MinValue },
            () => new SignedVarints { A = sbyte.MaxValue, B = short.MaxValue, C = int.MaxValue, D = long.MaxValue },
            () => new SignedVarints { A = -1, B = -1, C = -1, D = -1 }),
        Case.Class(
            v => new UnsignedVarints { A = v.Integer<byte>(), B = v.Integer<ushort>(), C = v.Integer<uint>(), D = v.Integer<ulong>() },
            () => new UnsignedVarints { A = byte.MaxValue, B = ushort.MaxValue, C = uint.MaxValue, D = ulong.MaxValue },
            () => new UnsignedVarints { A = 127, B = 128, C = 1u << 31, D = 1ul << 63 }),
        Case.Class(
            v => new ZigZags { A = v.Integer<sbyte>(), B = v.Integer<short>(), C = v.Integer<int>(), D = v.Integer<long>() },
            () => new ZigZags { A = sbyte.MinValue, B = short.MinValue, C = int.MinValue, D = long.MinValue },
            () => new ZigZags { A = sbyte.MaxValue, B = short.MaxValue, C = int.MaxValue, D = long.MaxValue }),
        Case.Class(
            v => new SignedFixeds { A = v.Integer<sbyte>(), B = v.Integer<short>(), C = v.Integer<int>(), D = v.Integer<long>() },
            () => new SignedFixeds { A = sbyte.MinValue, B = short.MinValue, C = int.MinValue, D = long.MinValue },
            () => new SignedFixeds { A = sbyte.MaxValue, B = short.MaxValue, C = int.MaxValue, D = long.MaxValue }),
        Case.Class(
            v => new UnsignedFixeds { A = v.Integer<byte>(), B = v.Integer<ushort>(), C = v.Integer<uint>(), D = v.Integer<ulong>() },
            () => new UnsignedFixeds { A = byte.MaxValue, B = ushort.MaxValue, C = uint.MaxValue, D = ulong.MaxValue }),
        Case.Class(
            v => new NullableIntegers
            {
                A = v.Perhaps(v.Integer<sbyte>), B = v.Perhaps(v.Integer<int>), C = v.Perhaps(v.Integer<ulong>),
                D = v.Perhaps(v.Integer<long>), E = v.Perhaps(v.Integer<uint>),
            },
            () => new NullableIntegers { C = null },
            () => new NullableIntegers { A = 0, B = 0, C = 0, D = 0, E = 0 }),
        Case.Class(
            v => new Bools { A = v.Bool(), B = v.Bool(), C = v.Perhaps(v.Bool) },
            () => new Bools { A = true, B = false, C = false },
            () => new Bools { C = null }),
        Case.Class(
            v => new Halves { A = v.Half(), B = v.Perhaps(v.Half) },
            () => new Halves { A = Half.NaN, B = Half.NegativeZero },
            () => new Halves { A = Half.Epsilon, B = Half.MinValue },
            () => new Halves { A = Half.PositiveInfinity, B = Half.NegativeInfinity }),
        Case.Class(
            v => new Singles { A = v.Single(), B = v.Perhaps(v.Single) },
            () => new Singles { A = float.NaN, B = -0f },
            () => new Singles { A = float.Epsilon, B = float.MinValue },
            () => new Singles { A = float.PositiveInfinity, B = float.NegativeInfinity }),
        Case.Class(
            v => new Doubles { A = v.Double(), B = v.Perhaps(v.Double) },
            () => new Doubles { A = double.NaN, B = -0.0 },
            () => new Doubles { A = double.Epsilon, B = double.MinValue },
            () => new Doubles { A = double.PositiveInfinity, B = double.NegativeInfinity }),
        Case.Class(
            v => new Text { A = v.Text(), B = v.Text() },
            () => new Text { A = "", B = "" },
            () => new Text { A = "grüße, 世界, \U0001F600", B = "\0\u0001\b\t\n\f\r\u001f\u007f\u2028" },
            () => new Text { A = new string('x', 10_000), B = string.Concat(Enumerable.Repeat("é\U0001D11E", 3_000)) }),
        Case.Class(
            v => new OptionalText { A = v.Maybe(v.Text), B = v.Maybe(v.Text) },
            () => new OptionalText { B = null },
            () => new OptionalText { A = "", B = "" }),
        Case.Class(
            v => new Blob { A = v.Bytes(), B = v.Maybe(v.Bytes) },
            () => new Blob { A = [0, 255, 1], B = null },
            () => new Blob { A = new byte[5_000], B = [] }),
    ];
}
