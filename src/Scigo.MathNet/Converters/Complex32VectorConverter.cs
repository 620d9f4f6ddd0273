using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Complex32;
using Scigo;
using Scigo.MathNet;
using Element = MathNet.Numerics.Complex32;
using Forms = Scigo.MathNet.VectorForms<MathNet.Numerics.Complex32, float, Scigo.MathNet.Complex32Numbers>;

[assembly: Converter(typeof(Complex32VectorConverter))]

namespace Scigo.MathNet;

/// <summary>
/// Vectors of complex numbers in single precision: of a declared kind as that kind alone, as <c>Vector&lt;Complex32&gt;</c> with the kind.
/// </summary>
public sealed class Complex32VectorConverter
    : IConverter<Vector<Element>, StoredVector<NDArray<float>>>,
    IConverter<DenseVector, NDArray<float>>,
    IConverter<SparseVector, StoredSparseVector<NDArray<float>>>
{
    /// <inheritdoc/>
    public static StoredVector<NDArray<float>> ToWire(Vector<Element> value) => Forms.Store(value);

    /// <inheritdoc/>
    public static Vector<Element> FromWire(StoredVector<NDArray<float>> wire) => Forms.Load(wire);

    /// <inheritdoc/>
    public static NDArray<float> ToWire(DenseVector value) => Forms.StoreDense(value);

    /// <inheritdoc/>
    public static DenseVector FromWire(NDArray<float> wire) => (DenseVector)Forms.LoadDense(wire);

    /// <inheritdoc/>
    public static StoredSparseVector<NDArray<float>> ToWire(SparseVector value) => Forms.StoreSparse(value);

    /// <inheritdoc/>
    public static SparseVector FromWire(StoredSparseVector<NDArray<float>> wire) => (SparseVector)Forms.LoadSparse(wire);
}
