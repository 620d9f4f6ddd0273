using System.Numerics;

namespace Scigo.Corpus;

/// <summary>Makes values from a seed, every third of them at the edge of its type.</summary>
public sealed partial class Values(int seed)
{
    // 10 is a line feed and 0x1F a control character; the others are one, two, three and four bytes of UTF-8.
    static readonly string[] Pieces = ["a", "Z", " ", "\"", "\\", "/", "\n", "\u001f", "\0", "\u007f", "é", "ß", "中", "\uffff", "😀", "𝄞", "'", "<"];

    static readonly double[] Doubles =
    [
        0, -0.0, 1, -1, 0.1, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.Epsilon, -double.Epsilon,
        double.MaxValue, double.MinValue, 2.2250738585072014e-308, 2.225073858507201e-308, 1e16, 9007199254740993, 1e-4, 1e22, 1e23,
    ];

    static readonly float[] Singles =
    [
        0, -0f, 1, 0.1f, float.NaN, float.PositiveInfinity, float.NegativeInfinity, float.Epsilon, float.MaxValue, float.MinValue,
        1.17549435e-38f, 1.1754942e-38f, 16777217,
    ];

    static readonly Half[] Halves =
    [
        System.Half.Zero, System.Half.NegativeZero, System.Half.One, System.Half.NaN, System.Half.PositiveInfinity, System.Half.NegativeInfinity, System.Half.Epsilon, System.Half.MaxValue,
        System.Half.MinValue, (Half)0.1f,
    ];

    readonly Random random = new(seed);

    /// <summary>A number from 0 to below <paramref name="end"/>.</summary>
    public int Below(int end) => random.Next(end);

    public bool Bool() => Below(2) == 1;

    public double Double() => Below(3) == 0 ? Pick(Doubles) : Below(2) == 0 ? Below(1000) / 8.0 : Finite(BitConverter.Int64BitsToDouble(random.NextInt64()));

    public float Single() => Below(3) == 0 ? Pick(Singles) : Finite(BitConverter.Int32BitsToSingle(random.Next()));

    public Half Half() => Below(3) == 0 ? Pick(Halves) : Finite(BitConverter.UInt16BitsToHalf((ushort)Below(65536)));

    public T Integer<T>()
        where T : IBinaryInteger<T>, IMinMaxValue<T>
        => Below(6) switch
        {
            0 => T.MinValue,
            1 => T.MaxValue,
            2 => T.CreateTruncating(Below(4) - 2),
            3 => T.CreateTruncating(1L << Below(63)),
            _ => T.CreateTruncating(random.NextInt64(long.MinValue, long.MaxValue)),
        };

    public string Text() => string.Concat(Array(() => Pick(Pieces)));

    public byte[] Bytes() => Array(Integer<byte>);

    public T[] Array<T>(Func<T> element)
    {
        var array = new T[Length()];
        for (var i = 0; i < array.Length; i++)
            array[i] = element();
        return array;
    }

    public List<T> List<T>(Func<T> element) => [.. Array(element)];

    public Dictionary<TKey, TValue> Map<TKey, TValue>(Func<TKey> key, Func<TValue> value)
        where TKey : notnull
    {
        var map = new Dictionary<TKey, TValue>();
        for (var i = Length(); i > 0; i--)
            map[key()] = value();
        return map;
    }

    /// <summary>An array of rank 0 to 8, with a dimension of zero now and then.</summary>
    public NDArray<T> NDArray<T>(Func<T> element)
        where T : unmanaged
    {
        var shape = new int[Below(9)];
        for (var i = 0; i < shape.Length; i++)
            shape[i] = Below(12) == 0 ? 0 : 1 + Below(3);
        var data = new T[shape.Aggregate(1, static (product, dimension) => product * dimension)];
        for (var i = 0; i < data.Length; i++)
            data[i] = element();
        return new NDArray<T>(data, shape);
    }

    public NDArray<T> Vector<T>(Func<T> element)
        where T : unmanaged
        => new(Array(element));

    public T? Maybe<T>(Func<T> value)
        where T : class
        => Bool() ? value() : null;

    public T? Perhaps<T>(Func<T> value)
        where T : struct
        => Bool() ? value() : null;

    public T Pick<T>(T[] choices) => choices[Below(choices.Length)];

    // 300 elements of eight bytes are referred to, not copied, when they are written.
    int Length() => Below(8) switch
    {
        0 or 1 => 0,
        2 or 3 => 1,
        7 => Below(12) == 0 ? 300 : 17,
        _ => 1 + Below(5),
    };

    // JSON has one NaN only, and so does every format for Half: the bits of others would not come back.
    static double Finite(double value) => double.IsNaN(value) ? 0.5 : value;

    static float Finite(float value) => float.IsNaN(value) ? 0.5f : value;

    static Half Finite(Half value) => System.Half.IsNaN(value) ? (Half)0.5f : value;
}
