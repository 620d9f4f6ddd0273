namespace Scigo.Corpus;

static class ArrayCases
{
    public static CorpusCase[] All =>
    [
        Case.Class(
            v => new FloatArrays { A = v.Array(v.Double), B = v.Array(v.Single), C = v.Array(v.Half) },
            () => new FloatArrays(),
            () => new FloatArrays { A = [1], B = [float.NaN], C = [Half.NegativeZero] },
            () => new FloatArrays { A = [1, double.NaN, -0.0], B = [1, 2, 3], C = [(Half)1, Half.NaN, Half.MaxValue] },
            () => new FloatArrays
            {
                A = [.. Range(1000).Select(i => i / 7.0)], B = [.. Range(1000).Select(i => i / 7f)],
                C = [.. Range(1000).Select(i => (Half)i)],
            }),
        Case.Class(
            v => new SignedArrays
            {
                A = v.Array(v.Integer<sbyte>), B = v.Array(v.Integer<short>), C = v.Array(v.Integer<int>), D = v.Array(v.Integer<long>),
            },
            () => new SignedArrays(),
            () => new SignedArrays { A = [-128, 0, 127], B = [short.MinValue], C = [int.MinValue, int.MaxValue], D = [long.MinValue] },
            () => new SignedArrays
            {
                A = [.. Range(3000).Select(i => (sbyte)i)], B = [.. Range(3000).Select(i => (short)-i)], C = [.. Range(1000)],
                D = [.. Range(1000).Select(i => (long)i << 40)],
            }),
        Case.Class(
            v => new UnsignedArrays
            {
                A = v.Array(v.Bool), B = v.Array(v.Integer<ushort>), C = v.Array(v.Integer<uint>), D = v.Array(v.Integer<ulong>),
            },
            () => new UnsignedArrays { A = [true, false, true], B = [ushort.MaxValue], C = [uint.MaxValue], D = [ulong.MaxValue, 0, 1] },
            () => new UnsignedArrays
            {
                A = [.. Range(3000).Select(i => i % 3 == 0)], B = new ushort[1000], C = new uint[1000], D = new ulong[1000],
            }),
        Case.Class(
            v => new ZigZagArrays { A = v.Array(v.Integer<sbyte>), B = v.Array(v.Integer<int>), C = v.Array(v.Integer<long>) },
            () => new ZigZagArrays { A = [-1, 1], B = [int.MinValue, int.MaxValue], C = [long.MinValue, long.MaxValue, 0] }),
        Case.Class(
            v => new FixedArrays { A = v.Array(v.Integer<short>), B = v.Array(v.Integer<int>), C = v.Array(v.Integer<ulong>) },
            () => new FixedArrays { A = [-1, short.MinValue], B = [.. Range(1000)], C = [ulong.MaxValue] }),
        Case.Class(
            v => new OptionalArrays
            {
                A = v.Maybe(() => v.Array(v.Double)), B = v.Maybe(() => v.Array(v.Integer<int>)), C = v.Maybe(() => v.Array(v.Bool)),
            },
            () => new OptionalArrays { B = null },
            () => new OptionalArrays { A = [], B = [], C = [] }),
        Case.Class(
            v => new NDArrayOfDoubles { A = v.NDArray(v.Double) },
            [() => new NDArrayOfDoubles(), .. Shapes.Select(shape => (Func<NDArrayOfDoubles>)(() => new() { A = Counting(shape) }))]),
        Case.Class(
            v => new NDFloats { A = v.NDArray(v.Single), B = v.NDArray(v.Half), C = v.NDArray(v.Bool) },
            () => new NDFloats { A = NDArray.Scalar(float.NaN), B = NDArray.Zeros<Half>(2, 0, 3), C = NDArray.Create([true, false], 2, 1) }),
        Case.Class(
            v => new NDIntegers
            {
                A = v.NDArray(v.Integer<sbyte>), B = v.NDArray(v.Integer<short>), C = v.NDArray(v.Integer<int>),
                D = v.NDArray(v.Integer<long>), E = v.NDArray(v.Integer<byte>), F = v.NDArray(v.Integer<ushort>),
                G = v.NDArray(v.Integer<uint>), H = v.NDArray(v.Integer<ulong>),
            },
            () => new NDIntegers { E = NDArray.Zeros<byte>(64, 64), H = NDArray.Scalar(ulong.MaxValue) }),
        Case.Class(
            v => new NullableNDArrays { A = v.Perhaps(() => v.NDArray(v.Double)), B = v.Perhaps(() => v.NDArray(v.Integer<int>)) },
            () => new NullableNDArrays { B = null },
            () => new NullableNDArrays { A = default(NDArray<double>), B = NDArray.Zeros<int>(0, 3) }),
        Case.Class(
            v => new Vectors
            {
                A = v.Vector(v.Double), B = v.Vector(v.Integer<int>), C = v.Vector(v.Integer<long>), D = v.Vector(v.Integer<byte>),
                E = v.Vector(v.Bool),
            },
            () => new Vectors(),
            () => new Vectors { A = NDArray.Zeros<double>(1000), B = NDArray.Zeros<int>(1000), D = NDArray.Zeros<byte>(5000) }),
        Case.Class(
            v => new NullableVectors { A = v.Perhaps(() => v.Vector(v.Double)), B = v.Perhaps(() => v.Vector(v.Single)) },
            () => new NullableVectors { B = null },
            () => new NullableVectors { A = default(NDArray<double>) }),
    ];

    static readonly int[][] Shapes =
    [
        [], [1], [3], [1000], [2, 3], [20, 30], [0, 3], [3, 0], [2, 3, 4], [2, 0, 4], [2, 1, 2, 1], [1, 2, 1, 2, 1], [2, 2, 2, 2, 2, 2],
        [1, 1, 1, 1, 1, 1, 2], [1, 2, 1, 2, 1, 2, 1, 2], [0, 0, 0, 0, 0, 0, 0, 0],
    ];

    static IEnumerable<int> Range(int count) => Enumerable.Range(0, count);

    static NDArray<double> Counting(int[] shape) =>
        new(Range(shape.Aggregate(1, static (a, b) => a * b)).Select(static i => i / 3.0).ToArray(), shape);
}
