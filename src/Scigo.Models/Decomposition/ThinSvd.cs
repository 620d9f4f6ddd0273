using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace Scigo.Models;

/// <summary>
/// The singular values of a matrix and its right singular vectors. It is first reduced to a square triangle by QR: the cost of Math.NET's
/// Svd grows with the square of the longer side.
/// </summary>
static class ThinSvd
{
    /// <summary>
    /// Returns the right singular vectors, one after the other, and the singular values, both in decreasing order, as many as the
    /// shorter side is long. The largest element of each left singular vector, by absolute value and the first of several, is positive.
    /// </summary>
    internal static (double[] Vectors, double[] Values) Of(Rows rows)
    {
        var a = Matrix<double>.Build.DenseOfRowMajor(rows.Count, rows.Length, rows.ToArray());
        var (u, values, vt) = rows.Count >= rows.Length ? Tall(a) : Wide(a);
        var vectors = vt.ToRowMajorArray();
        for (var k = 0; k < values.Length; k++)
        {
            if (u.Column(k).AbsoluteMaximumIndex() is var largest && u[largest, k] < 0)
                Negate(vectors.AsSpan(k * rows.Length, rows.Length));
        }
        return (vectors, values);
    }

    // A = Q·R, R = U·S·Vᵀ.
    static (Matrix<double> U, double[] S, Matrix<double> VT) Tall(Matrix<double> a)
    {
        var qr = a.QR(QRMethod.Thin);
        var svd = qr.R.Svd();
        return (qr.Q * svd.U, svd.S.ToArray(), svd.VT);
    }

    // Aᵀ = Q·R, Rᵀ = U·S·Vᵀ.
    static (Matrix<double> U, double[] S, Matrix<double> VT) Wide(Matrix<double> a)
    {
        var qr = a.Transpose().QR(QRMethod.Thin);
        var svd = qr.R.Transpose().Svd();
        return (svd.U, svd.S.ToArray(), svd.VT.TransposeAndMultiply(qr.Q));
    }

    static void Negate(Span<double> values)
    {
        foreach (ref var value in values)
            value = -value;
    }
}
