using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;

namespace Scigo.MathNet.Tests;

[PersistableModel("test.victim")]
public sealed partial class Victim
{
    [Member(1)] public Matrix<double>? Matrix { get; set; }
    [Member(2)] public Vector<double>? Vector { get; set; }
    [Member(3)] public Matrix<Complex32>? Complex { get; set; }
}
