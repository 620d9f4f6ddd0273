namespace Scigo.Interop.Onnx;

/// <summary>Numbers in another type or order.</summary>
static class Matrices
{
    /// <summary>Returns a row-major matrix of that many rows with rows and columns exchanged.</summary>
    internal static double[] Transpose(ReadOnlySpan<double> matrix, int rows)
    {
        if (matrix.IsEmpty)
            return [];
        var columns = matrix.Length / rows;
        var transposed = new double[matrix.Length];
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
                transposed[(j * rows) + i] = matrix[(i * columns) + j];
        }
        return transposed;
    }

    /// <summary>Whether numbers are the expected ones as far as float goes.</summary>
    internal static bool AreNear(ReadOnlySpan<double> numbers, ReadOnlySpan<double> expected)
    {
        const double Tolerance = 1e-4;
        if (numbers.Length != expected.Length)
            return false;
        for (var i = 0; i < numbers.Length; i++)
        {
            if (!(Math.Abs(numbers[i] - expected[i]) <= Tolerance * Math.Max(1, Math.Abs(expected[i]))))
                return false;
        }
        return true;
    }

    internal static float[] Floats(ReadOnlySpan<double> values)
    {
        var floats = new float[values.Length];
        for (var i = 0; i < floats.Length; i++)
            floats[i] = (float)values[i];
        return floats;
    }

    internal static double[] Doubles(float[] values) => Array.ConvertAll(values, static x => (double)x);
}
