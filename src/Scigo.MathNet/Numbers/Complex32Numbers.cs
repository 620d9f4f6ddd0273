using MathNet.Numerics;

namespace Scigo.MathNet;

/// <summary>Complex numbers as pairs: the real part, then the imaginary one.</summary>
sealed class Complex32Numbers : INumbers<Complex32, float>
{
    public static NDArray<float> Pack(ReadOnlyMemory<Complex32> values, params ReadOnlySpan<int> shape)
    {
        var parts = new float[checked(values.Length * 2)];
        var at = 0;
        foreach (var value in values.Span)
        {
            parts[at++] = value.Real;
            parts[at++] = value.Imaginary;
        }
        return Pairs.Array<float>(parts, shape);
    }

    public static ReadOnlyMemory<Complex32> Unpack(NDArray<float> array, out ReadOnlySpan<int> shape)
    {
        shape = Pairs.Shape(array);
        var parts = array.Span;
        var values = new Complex32[parts.Length / 2];
        for (var i = 0; i < values.Length; i++)
            values[i] = new Complex32(parts[2 * i], parts[2 * i + 1]);
        return values;
    }
}
