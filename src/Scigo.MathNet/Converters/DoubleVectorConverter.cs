using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;
using Scigo;
using Scigo.MathNet;
using Forms = Scigo.MathNet.VectorForms<double, double, Scigo.MathNet.RealNumbers<double>>;

[assembly: Converter(typeof(DoubleVectorConverter))]

namespace Scigo.MathNet;

/// <summary>Vectors of doubles: of a declared kind as that kind alone, as <c>Vector&lt;double&gt;</c> with the kind.</summary>
public sealed class DoubleVectorConverter
    : IConverter<Vector<double>, StoredVector<NDArray<double>>>,
    IConverter<DenseVector, double[]>,
    IConverter<SparseVector, StoredSparseVector<NDArray<double>>>
{
    /// <inheritdoc/>
    public static StoredVector<NDArray<double>> ToWire(Vector<double> value) => Forms.Store(value);

    /// <inheritdoc/>
    public static Vector<double> FromWire(StoredVector<NDArray<double>> wire) => Forms.Load(wire);

    /// <inheritdoc/>
    public static double[] ToWire(DenseVector value) => Forms.Data(value);

    /// <inheritdoc/>
    public static DenseVector FromWire(double[] wire) => new(wire);

    /// <inheritdoc/>
    public static StoredSparseVector<NDArray<double>> ToWire(SparseVector value) => Forms.StoreSparse(value);

    /// <inheritdoc/>
    public static SparseVector FromWire(StoredSparseVector<NDArray<double>> wire) => (SparseVector)Forms.LoadSparse(wire);
}
