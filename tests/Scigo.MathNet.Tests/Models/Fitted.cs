using MathNet.Numerics.LinearAlgebra;

namespace Scigo.MathNet.Tests;

/// <summary>As a user's own model looks: what training computes is set by the model alone.</summary>
[PersistableModel("test.fitted")]
public sealed partial class Fitted
{
    [Fitted(1)] public Matrix<double>? Coefficients { get; private set; }
    [Fitted(2)] public Vector<double>? Intercepts { get; private set; }

    internal void Fit(Matrix<double> coefficients, Vector<double> intercepts) => (Coefficients, Intercepts) = (coefficients, intercepts);
}
