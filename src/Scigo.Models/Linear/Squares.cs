using MathNet.Numerics.LinearAlgebra;

namespace Scigo.Models;

/// <summary>The products of features with each other, or of samples.</summary>
static class Squares
{
    // As many samples of each feature as stay in the cache while all pairs are gone through.
    const int BlockLength = 256;

    /// <summary>XᵀX.</summary>
    /// <exception cref="ArithmeticException">A product exceeds the range of a double.</exception>
    internal static Matrix<double> OfFeatures(CentredData data)
    {
        var products = Matrix<double>.Build.Dense(data.NFeatures, data.NFeatures);
        for (var start = 0; start < data.NSamples; start += BlockLength)
        {
            var length = Math.Min(BlockLength, data.NSamples - start);
            for (var j = 0; j < data.NFeatures; j++)
            {
                var feature = data.Feature(j).Slice(start, length);
                for (var k = 0; k <= j; k++)
                    products.At(j, k, products.At(j, k) + VectorMath.Dot(feature, data.Feature(k).Slice(start, length)));
            }
        }
        return Mirrored(products);
    }

    /// <summary>X·Xᵀ.</summary>
    /// <exception cref="ArithmeticException">A product exceeds the range of a double.</exception>
    internal static Matrix<double> OfSamples(CentredData data)
    {
        var rows = new double[data.NSamples * data.NSamples];
        for (var j = 0; j < data.NFeatures; j++)
        {
            var feature = data.Feature(j);
            for (var i = 0; i < feature.Length; i++)
                VectorMath.AddMultiple(rows.AsSpan(i * feature.Length, i + 1), feature[..(i + 1)], feature[i]);
        }
        return Mirrored(Matrix<double>.Build.DenseOfRowMajor(data.NSamples, data.NSamples, rows));
    }

    static Matrix<double> Mirrored(Matrix<double> lower)
    {
        for (var i = 0; i < lower.RowCount; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                if (!double.IsFinite(lower.At(i, j)))
                    throw new ArithmeticException("The squares of x exceed the range of a double: scale x.");
                lower.At(j, i, lower.At(i, j));
            }
        }
        return lower;
    }
}
