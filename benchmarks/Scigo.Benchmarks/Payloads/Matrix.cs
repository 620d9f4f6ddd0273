using System.Runtime.InteropServices;
using MemoryPack;
using MessagePack;
using PolyType;
using Position = Nerdbank.MessagePack.KeyAttribute;

namespace Scigo.Benchmarks.Payloads;

/// <summary>A matrix of 1,000 x 1,000 numbers: payload X.</summary>
[PersistableModel("benchmark.matrix")]
[MemoryPackable, MessagePackObject, GenerateShape]
public sealed partial class Matrix
{
    [Member(1), Key(0), Position(0)]
    public double[,] Values { get; set; } = new double[0, 0];

    internal static Matrix Create(Numbers numbers)
    {
        var matrix = new Matrix { Values = new double[1_000, 1_000] };
        numbers.Normal(matrix.Values.Length).CopyTo(Elements(matrix.Values));
        return matrix;
    }

    internal Matrix Clone() => new() { Values = (double[,])Values.Clone() };

    internal bool Same(Matrix other) => Rows == other.Rows && Equal.Bits<double>(Elements(Values), Elements(other.Values));

    internal int Rows => Values.GetLength(0);

    internal int Columns => Values.GetLength(1);

    internal static Span<double> Elements(double[,] values) => MemoryMarshal.CreateSpan(ref values[0, 0], values.Length);
}

/// <summary>The matrix as System.Text.Json can have it: it has no arrays of several dimensions.</summary>
public sealed class JaggedMatrix
{
    public double[][] Values { get; set; } = [];

    internal static JaggedMatrix Of(Matrix matrix) => new()
    {
        Values = [.. Enumerable.Range(0, matrix.Rows).Select(row => Matrix.Elements(matrix.Values).Slice(row * matrix.Columns, matrix.Columns).ToArray())],
    };

    internal bool Same(JaggedMatrix other) => Equal.Lists(Values, other.Values, Equal.Bits<double>);
}
