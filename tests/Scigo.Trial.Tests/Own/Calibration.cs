using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Interpolation;

namespace Trial.Own;

// Holds classes of another library, none of which can be annotated.
public sealed class Calibration
{
    public Polynomial Curve { get; set; } = Polynomial.Zero;

    public Normal Noise { get; set; } = new(0, 1);

    public LinearSpline? Correction { get; set; }

    public double Calibrate(double raw) => Curve.Evaluate(raw) + (Correction?.Interpolate(raw) ?? 0);
}
