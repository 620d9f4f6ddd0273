using MathNet.Numerics.LinearAlgebra;

namespace Acme;

// <snippet mathnet>
[PersistableModel("acme.kalman_filter")]
public sealed partial class KalmanFilter
{
    [Fitted(1)] public Matrix<double> Transition { get; set; } = Matrix<double>.Build.SparseIdentity(2);
    [Fitted(2)] public Vector<double> State { get; set; } = Vector<double>.Build.Dense(2);
}
// </snippet>
