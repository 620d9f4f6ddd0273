using System.Numerics;

namespace Scigo.MathNet;

/// <summary>Complex numbers as pairs: the real part, then the imaginary one.</summary>
sealed class ComplexNumbers : INumbers<Complex, double>
{
    public static NDArray<double> Pack(ReadOnlyMemory<Complex> values, params ReadOnlySpan<int> shape)
    {
        var parts = new double[checked(values.Length * 2)];
        var at = 0;
        foreach (var value in values.Span)
        {
            parts[at++] = value.Real;
            parts[at++] = value.Imaginary;
        }
        return Pairs.Array<double>(parts, shape);
    }

    public static ReadOnlyMemory<Complex> Unpack(NDArray<double> array, out ReadOnlySpan<int> shape)
    {
        shape = Pairs.Shape(array);
        var parts = array.Span;
        var values = new Complex[parts.Length / 2];
        for (var i = 0; i < values.Length; i++)
            values[i] = new Complex(parts[2 * i], parts[2 * i + 1]);
        return values;
    }
}
