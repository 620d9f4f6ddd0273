using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Complex;
using Scigo;
using Scigo.MathNet;
using Element = System.Numerics.Complex;
using Forms = Scigo.MathNet.VectorForms<System.Numerics.Complex, double, Scigo.MathNet.ComplexNumbers>;

[assembly: Converter(typeof(ComplexVectorConverter))]

namespace Scigo.MathNet;

/// <summary>Vectors of complex numbers: of a declared kind as that kind alone, as <c>Vector&lt;Complex&gt;</c> with the kind.</summary>
public sealed class ComplexVectorConverter
    : IConverter<Vector<Element>, StoredVector<NDArray<double>>>,
    IConverter<DenseVector, NDArray<double>>,
    IConverter<SparseVector, StoredSparseVector<NDArray<double>>>
{
    /// <inheritdoc/>
    public static StoredVector<NDArray<double>> ToWire(Vector<Element> value) => Forms.Store(value);

    /// <inheritdoc/>
    public static Vector<Element> FromWire(StoredVector<NDArray<double>> wire) => Forms.Load(wire);

    /// <inheritdoc/>
    public static NDArray<double> ToWire(DenseVector value) => Forms.StoreDense(value);

    /// <inheritdoc/>
    public static DenseVector FromWire(NDArray<double> wire) => (DenseVector)Forms.LoadDense(wire);

    /// <inheritdoc/>
    public static StoredSparseVector<NDArray<double>> ToWire(SparseVector value) => Forms.StoreSparse(value);

    /// <inheritdoc/>
    public static SparseVector FromWire(StoredSparseVector<NDArray<double>> wire) => (SparseVector)Forms.LoadSparse(wire);
}
