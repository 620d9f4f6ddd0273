using System.Numerics;

namespace Scigo;

public readonly partial struct ParamValue
{
    /// <summary>Returns a boolean.</summary>
    /// <exception cref="ArgumentException">The value is not a boolean; numbers are not taken for one.</exception>
    public bool AsBoolean() => kind == ParamValueKind.Boolean ? bits != 0 : throw Expected("a boolean");

    /// <summary>Returns an integer, or a floating-point number that is integral, as 3.0.</summary>
    /// <exception cref="ArgumentException">The value is no such number, or outside the range of <c>long</c>.</exception>
    public long AsInt64() => TryGetInt64(out var value) ? value : throw ExpectedInteger("from -2^63 to 2^63 - 1");

    /// <summary>Returns an integer, or a floating-point number that is integral, as 3.0.</summary>
    /// <exception cref="ArgumentException">The value is no such number, or outside the range of <c>ulong</c>.</exception>
    public ulong AsUInt64() => TryGetUInt64(out var value) ? value : throw ExpectedInteger("from 0 to 2^64 - 1");

    /// <summary>Returns a floating-point number, or an integer that a double holds exactly.</summary>
    /// <exception cref="ArgumentException">The value is no such number.</exception>
    public double AsDouble() => TryGetDouble(out var value) ? value : throw ExpectedNumber<double>();

    /// <summary>
    /// Returns a number of any width: <c>sbyte</c> to <c>ulong</c>, <c>Half</c>, <c>float</c> or <c>double</c>. Integers are exact, as
    /// in <see cref="AsInt64"/>; a floating-point number is rounded to <c>Half</c> or <c>float</c> as by a cast.
    /// </summary>
    /// <exception cref="ArgumentException">The value is not a number, <typeparamref name="T"/> cannot hold it, or it is another type.
    /// </exception>
    public T AsNumber<T>()
        where T : unmanaged, INumber<T> =>
        ParamNumber.TryConvert<T>(this, exact: false, out var value)
            ? value
            : throw ExpectedNumber<T>();

    /// <summary>Returns a string.</summary>
    /// <exception cref="ArgumentException">The value is not a string.</exception>
    public string AsString() => kind == ParamValueKind.String ? (string)reference! : throw Expected("a string");

    /// <summary>Returns bytes, without copying them.</summary>
    /// <exception cref="ArgumentException">The value is not bytes.</exception>
    public ReadOnlyMemory<byte> AsBytes() =>
        kind == ParamValueKind.Bytes ? ((ParamArray<byte>)reference!).Array.Memory : throw Expected("bytes");

    /// <summary>
    /// Returns an array: the one held where <typeparamref name="T"/> is its element type, a copy where all elements of another
    /// numeric type convert exactly. Lists of numbers become vectors, lists of lists matrices and so on; their floating-point numbers
    /// have no width of their own and are rounded as in <see cref="AsNumber{T}"/>. Bytes are taken for a vector of <c>byte</c>.
    /// </summary>
    /// <exception cref="ArgumentException">The value is not an array or list of numbers (of booleans, for <c>bool</c>), an element
    /// does not convert, or the lists are not of the same length.</exception>
    public NDArray<T> AsArray<T>()
        where T : unmanaged => kind switch
        {
            ParamValueKind.Array or ParamValueKind.Bytes => ParamArrayReader.Convert<T>((ParamArray)reference!),
            ParamValueKind.List => ParamArrayReader.FromList<T>((ParamValue[])reference!),
            _ => throw Expected($"an array of {ArrayText.ElementName(typeof(T))}"),
        };

    /// <summary>Returns a list; a vector becomes the list of its elements.</summary>
    /// <exception cref="ArgumentException">The value is neither.</exception>
    public IReadOnlyList<ParamValue> AsList() => reference switch
    {
        ParamValue[] list when kind == ParamValueKind.List => list,
        ParamArray { Shape.Length: 1, HoldsNumbers: true } vector when kind == ParamValueKind.Array => vector.ToList(),
        _ => throw Expected("a list"),
    };

    /// <summary>Returns a map.</summary>
    /// <exception cref="ArgumentException">The value is not a map.</exception>
    public ParamSet AsMap() => kind == ParamValueKind.Map ? (ParamSet)reference! : throw Expected("a map");

    /// <summary>Returns a model, the instance that was given.</summary>
    /// <exception cref="ArgumentException">The value is not a model.</exception>
    public object AsModel() => kind == ParamValueKind.Model ? reference! : throw Expected("a model");

    internal bool TryGetInt64(out long value)
    {
        value = unchecked((long)bits);
        if (kind != ParamValueKind.Float)
            return kind == ParamValueKind.Integer && value < 0 == negative;
        var number = Float;
        value = (long)number;
        return number >= long.MinValue && number < -(double)long.MinValue && Math.Floor(number) == number;
    }

    internal bool TryGetUInt64(out ulong value)
    {
        value = bits;
        if (kind != ParamValueKind.Float)
            return kind == ParamValueKind.Integer && !negative;
        var number = Float;
        value = (ulong)number;
        return number >= 0 && number < -2 * (double)long.MinValue && Math.Floor(number) == number;
    }

    internal bool TryGetDouble(out double value)
    {
        value = Float;
        if (kind != ParamValueKind.Integer)
            return kind == ParamValueKind.Float;
        var magnitude = negative ? unchecked(0 - bits) : bits;
        value = negative ? -(double)magnitude : magnitude;
        // From the first bit set to the last there must be no more than the 53 of a double.
        return magnitude == 0 || 64 - BitOperations.LeadingZeroCount(magnitude) - BitOperations.TrailingZeroCount(magnitude) <= 53;
    }

    double Float => BitConverter.UInt64BitsToDouble(bits);

    internal ParamArray ArrayHeld => (ParamArray)reference!;

    ArgumentException Expected(string what) => new($"Expected {what}, found {Describe()}.");

    // The range is worth telling only where it is what the value breaks.
    ArgumentException ExpectedInteger(string range)
    {
        var integral = kind == ParamValueKind.Integer || (kind == ParamValueKind.Float && Math.Floor(Float) == Float);
        return Expected(integral ? $"an integer {range}" : "an integer");
    }

    ArgumentException ExpectedNumber<T>() =>
        Expected(IsNumber ? $"a number that {ArrayText.ElementName(typeof(T))} holds" : "a number");
}
