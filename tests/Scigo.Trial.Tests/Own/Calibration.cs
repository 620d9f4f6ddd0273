using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Interpolation;
using Scigo;

namespace Trial.Own;

// Holds classes of another library, none of which can be annotated.
[PersistableModel("trial.calibration")]
public sealed partial class Calibration
{
    [Member(1), Converter(typeof(PolynomialCoefficients))] public Polynomial Curve { get; set; } = Polynomial.Zero;

    [Member(2)] public Normal Noise { get; set; } = new(0, 1);

    // A spline does not give its knots back: they are kept, and the spline is made from them.
    [Member(3)] public List<(double X, double Y)> Knots { get; init; } = [];

    [NotPersisted] public LinearSpline? Correction { get; private set; }

    public double Calibrate(double raw) => Curve.Evaluate(raw) + (Correction?.Interpolate(raw) ?? 0);

    public void Correct() =>
        Correction = Knots.Count > 1 ? LinearSpline.Interpolate(Knots.Select(knot => knot.X), Knots.Select(knot => knot.Y)) : null;

    void OnLoaded() => Correct();
}

public sealed class PolynomialCoefficients : IConverter<Polynomial, double[]>
{
    public static double[] ToWire(Polynomial value) => value.Coefficients;

    public static Polynomial FromWire(double[] wire) => new(wire);
}

[PersistableModel("trial.normal", For = typeof(Normal))]
public sealed partial class StoredNormal
{
    [Member(1)] public double Mean { get; init; }

    [Member(2)] public double StdDev { get; init; }

    public static implicit operator StoredNormal(Normal value) => new() { Mean = value.Mean, StdDev = value.StdDev };

    public static implicit operator Normal(StoredNormal stored) => new(stored.Mean, stored.StdDev);
}
