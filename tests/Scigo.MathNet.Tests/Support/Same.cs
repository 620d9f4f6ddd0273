using System.Runtime.InteropServices;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Storage;

namespace Scigo.MathNet.Tests;

/// <summary>Equality of kind, structure and the bits of the numbers, without ever visiting absent elements.</summary>
static class Same
{
    internal static void Matrix<T>(Matrix<T>? expected, Matrix<T>? actual)
        where T : unmanaged, IEquatable<T>, IFormattable
    {
        Assert.NotNull(expected);
        Assert.NotNull(actual);
        Assert.IsType(expected.GetType(), actual);
        Assert.Equal((expected.RowCount, expected.ColumnCount), (actual.RowCount, actual.ColumnCount));
        switch (expected.Storage)
        {
            case DenseColumnMajorMatrixStorage<T> dense:
                Bits(dense.Data, ((DenseColumnMajorMatrixStorage<T>)actual.Storage).Data);
                break;
            case SparseCompressedRowMatrixStorage<T> sparse:
                var other = (SparseCompressedRowMatrixStorage<T>)actual.Storage;
                Assert.Equal(sparse.RowPointers, other.RowPointers);
                Assert.Equal(sparse.ColumnIndices[..sparse.ValueCount], other.ColumnIndices);
                Bits(sparse.Values[..sparse.ValueCount], other.Values);
                break;
            default:
                Bits(((DiagonalMatrixStorage<T>)expected.Storage).Data, ((DiagonalMatrixStorage<T>)actual.Storage).Data);
                break;
        }
    }

    internal static void Vector<T>(Vector<T>? expected, Vector<T>? actual)
        where T : unmanaged, IEquatable<T>, IFormattable
    {
        Assert.NotNull(expected);
        Assert.NotNull(actual);
        Assert.IsType(expected.GetType(), actual);
        Assert.Equal(expected.Count, actual.Count);
        if (expected.Storage is SparseVectorStorage<T> sparse)
        {
            var other = (SparseVectorStorage<T>)actual.Storage;
            Assert.Equal(sparse.ValueCount, other.ValueCount);
            Assert.Equal(sparse.Indices[..sparse.ValueCount], other.Indices);
            Bits(sparse.Values[..sparse.ValueCount], other.Values);
        }
        else
            Bits(((DenseVectorStorage<T>)expected.Storage).Data, ((DenseVectorStorage<T>)actual.Storage).Data);
    }

    static void Bits<T>(T[] expected, T[] actual)
        where T : unmanaged
        => Assert.Equal(MemoryMarshal.AsBytes<T>(expected).ToArray(), MemoryMarshal.AsBytes<T>(actual).ToArray());
}
