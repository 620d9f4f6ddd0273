using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace Scigo.Models;

/// <summary>
/// A = U·S·Vᵀ, with as many singular values as the shorter side of A is long. A is first reduced to a square triangle by QR: the cost of
/// Math.NET's Svd grows with the square of the longer side.
/// </summary>
/// <param name="Values">The singular values S, in decreasing order.</param>
/// <param name="VT">Vᵀ, a row for each singular value.</param>
/// <param name="UtB">UᵀB, a row for each singular value; <c>null</c> without B.</param>
sealed record ThinSvd(double[] Values, Matrix<double> VT, Matrix<double>? UtB)
{
    internal static ThinSvd Of(CentredData data) => Of(
        Matrix<double>.Build.Dense(data.NSamples, data.NFeatures, data.X),
        data.NOutputs == 0 ? null : Matrix<double>.Build.Dense(data.NSamples, data.NOutputs, data.Y));

    internal static ThinSvd Of(Matrix<double> a, Matrix<double>? b)
    {
        // A power of two, so exact: squares of very large or small values would leave the range of a double.
        var largest = VectorMath.LargestAbsolute(a.AsColumnMajorArray());
        var unit = largest == 0 ? 1 : Math.ScaleB(1, Math.ILogB(largest));
        var scaled = unit == 1 ? a : a / unit;
        var svd = a.RowCount >= a.ColumnCount ? Tall(scaled, b) : Wide(scaled, b);
        return svd with { Values = Array.ConvertAll(svd.Values, s => s * unit) };
    }

    // A = Q·R.
    static ThinSvd Tall(Matrix<double> a, Matrix<double>? b)
    {
        var (r, qtb) = TriangularFactor.Of(a, b);
        var svd = r.Svd();
        return new(svd.S.ToArray(), svd.VT, qtb is null ? null : svd.U.TransposeThisAndMultiply(qtb));
    }

    // Aᵀ = Q·R.
    static ThinSvd Wide(Matrix<double> a, Matrix<double>? b)
    {
        var qr = a.Transpose().QR(QRMethod.Thin);
        var svd = qr.R.Transpose().Svd();
        return new(svd.S.ToArray(), svd.VT.TransposeAndMultiply(qr.Q), b is null ? null : svd.U.TransposeThisAndMultiply(b));
    }
}
