using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Single;
using Scigo;
using Scigo.MathNet;
using Forms = Scigo.MathNet.VectorForms<float, float, Scigo.MathNet.RealNumbers<float>>;

[assembly: Converter(typeof(SingleVectorConverter))]

namespace Scigo.MathNet;

/// <summary>Vectors of floats: of a declared kind as that kind alone, as <c>Vector&lt;float&gt;</c> with the kind.</summary>
public sealed class SingleVectorConverter
    : IConverter<Vector<float>, StoredVector<NDArray<float>>>,
    IConverter<DenseVector, float[]>,
    IConverter<SparseVector, StoredSparseVector<NDArray<float>>>
{
    /// <inheritdoc/>
    public static StoredVector<NDArray<float>> ToWire(Vector<float> value) => Forms.Store(value);

    /// <inheritdoc/>
    public static Vector<float> FromWire(StoredVector<NDArray<float>> wire) => Forms.Load(wire);

    /// <inheritdoc/>
    public static float[] ToWire(DenseVector value) => Forms.Data(value);

    /// <inheritdoc/>
    public static DenseVector FromWire(float[] wire) => new(wire);

    /// <inheritdoc/>
    public static StoredSparseVector<NDArray<float>> ToWire(SparseVector value) => Forms.StoreSparse(value);

    /// <inheritdoc/>
    public static SparseVector FromWire(StoredSparseVector<NDArray<float>> wire) => (SparseVector)Forms.LoadSparse(wire);
}
