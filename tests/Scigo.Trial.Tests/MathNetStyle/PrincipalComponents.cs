using MathNet.Numerics.LinearAlgebra;
using Scigo;

namespace Trial.MathNetStyle;

[PersistableModel("trial.principal_components")]
public partial class PrincipalComponents
{
    [Fitted(1)] readonly Vector<double> _mean;

    public PrincipalComponents(Vector<double> mean, Matrix<double> components)
    {
        _mean = mean;
        Components = components;
    }

    [Fitted(2)] public Matrix<double> Components { get; }

    [Fitted(3)] public Vector<double>? ExplainedVariance { get; protected set; }

    public Vector<double> Transform(Vector<double> sample) => Components * (sample - _mean);

    public static PrincipalComponents Fit(Matrix<double> samples)
    {
        var mean = samples.ColumnSums() / samples.RowCount;
        var centred = Matrix<double>.Build.Dense(samples.RowCount, samples.ColumnCount, (i, j) => samples[i, j] - mean[j]);
        var svd = centred.Svd();
        return new PrincipalComponents(mean, svd.VT) { ExplainedVariance = svd.S.PointwisePower(2) / (samples.RowCount - 1) };
    }
}
