using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;

namespace Scigo.MathNet.Tests;

[PersistableModel("test.layers")]
public sealed partial class Layers
{
    [Member(1)] public List<Matrix<double>> Weights { get; set; } = [];
    [Member(2)] public List<Vector<double>?> Biases { get; set; } = [];
    [Member(3)] public Dictionary<string, Matrix<float>> ByName { get; set; } = [];
    [Member(4)]
    public (Matrix<double> Left, Vector<double> Right) Pair { get; set; } =
        (Matrix<double>.Build.Dense(0, 0), Vector<double>.Build.Dense(0));
    [Member(5)] public Box<Matrix<double>>? Boxed { get; set; }
    [Member(6)] public DenseMatrix[] Plain { get; set; } = [];
}

[PersistableModel("test.box")]
public sealed partial class Box<T>
{
    [Member(1)] public required T Value { get; set; }
}
