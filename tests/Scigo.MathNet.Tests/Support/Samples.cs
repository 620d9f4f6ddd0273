using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Storage;

namespace Scigo.MathNet.Tests;

/// <summary>Matrices and vectors of each kind, by name, of numbers made from a real and an imaginary part.</summary>
sealed class Samples<T>(Func<double, double, T> number)
    where T : unmanaged, IEquatable<T>, IFormattable
{
    internal static readonly string[] MatrixNames =
    [
        "dense", "dense, many blocks", "dense, 0 × 0", "dense, 0 × 3", "dense, 3 × 0", "dense, no numbers", "sparse", "sparse, empty",
        "sparse, 0 × 3", "sparse, explicit zeros", "sparse, with room", "sparse, endless columns", "diagonal",
        "diagonal, wide", "diagonal, tall", "diagonal, 0 × 3", "diagonal, endless columns",
    ];

    internal static readonly string[] VectorNames =
        ["dense", "dense, empty", "dense, no numbers", "sparse", "sparse, empty", "sparse, explicit zeros", "sparse, endless"];

    internal Matrix<T> Matrix(string name) => name switch
    {
        "dense" => Matrix<T>.Build.Dense(3, 2, Next),
        "dense, many blocks" => Matrix<T>.Build.Dense(70, 33, Next),
        "dense, 0 × 0" => Matrix<T>.Build.Dense(0, 0),
        "dense, 0 × 3" => Matrix<T>.Build.Dense(0, 3),
        "dense, 3 × 0" => Matrix<T>.Build.Dense(3, 0),
        "dense, no numbers" => Matrix<T>.Build.Dense(2, 2, Oddities),
        "sparse" => Rows(4, 5, [0, 2, 2, 3, 3], [1, 4, 0], [Next(0, 1), Next(0, 4), Oddities[0]]),
        "sparse, empty" => Matrix<T>.Build.Sparse(3, 4),
        "sparse, 0 × 3" => Matrix<T>.Build.Sparse(0, 3),
        "sparse, explicit zeros" => Rows(2, 2, [0, 1, 3], [1, 0, 1], [number(0, 0), Next(1, 0), number(-0.0, -0.0)]),
        "sparse, with room" => Grown(),
        "sparse, endless columns" => Rows(1, int.MaxValue, [0, 1], [int.MaxValue - 1], [Next(1, 1)]),
        "diagonal" => Matrix<T>.Build.Diagonal(3, 3, i => Next(i, i)),
        "diagonal, wide" => Matrix<T>.Build.Diagonal(2, 5, i => Oddities[i]),
        "diagonal, tall" => Matrix<T>.Build.Diagonal(5, 2, i => Next(i, i)),
        "diagonal, 0 × 3" => Matrix<T>.Build.Diagonal(0, 3),
        "diagonal, endless columns" => Matrix<T>.Build.Diagonal(1, int.MaxValue, [Next(1, 1)]),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    internal Vector<T> Vector(string name) => name switch
    {
        "dense" => Vector<T>.Build.Dense(3, i => Next(i, 0)),
        "dense, empty" => Vector<T>.Build.Dense(0),
        "dense, no numbers" => Vector<T>.Build.Dense(Oddities),
        "sparse" => Indexed(6, [1, 5], [Next(1, 1), Oddities[1]]),
        "sparse, empty" => Vector<T>.Build.Sparse(4),
        "sparse, explicit zeros" => Indexed(3, [0, 2], [number(0, 0), number(-0.0, 0)]),
        "sparse, endless" => Indexed(int.MaxValue, [7, int.MaxValue - 1], [Next(1, 1), Next(2, 1)]),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    T[] Oddities =>
    [
        number(double.NaN, double.PositiveInfinity), number(double.NegativeInfinity, double.NaN), number(-0.0, 1e-30), number(1e30, -0.0),
    ];

    T Next(int row, int column) => number(0.1 + row + 100 * column, -0.3 * row + column);

    static Matrix<T> Rows(int rows, int columns, int[] pointers, int[] indices, T[] values) => Matrix<T>.Build.Sparse(
        SparseCompressedRowMatrixStorage<T>.OfCompressedSparseRowFormat(rows, columns, values.Length, pointers, indices, values));

    static Vector<T> Indexed(int length, int[] indices, T[] values)
    {
        var vector = Vector<T>.Build.Sparse(length);
        var storage = (SparseVectorStorage<T>)vector.Storage;
        (storage.Indices, storage.Values, storage.ValueCount) = (indices, values, values.Length);
        return vector;
    }

    // What was set one by one has arrays longer than what they hold.
    Matrix<T> Grown()
    {
        var matrix = Matrix<T>.Build.Sparse(20, 20);
        for (var i = 0; i < 20; i++)
            matrix[19 - i, i] = Next(i, i);
        matrix[3, 16] = default;
        var storage = (SparseCompressedRowMatrixStorage<T>)matrix.Storage;
        Assert.True(storage.Values.Length > storage.ValueCount);
        return matrix;
    }
}
