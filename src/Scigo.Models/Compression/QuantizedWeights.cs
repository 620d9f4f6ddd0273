using System.Runtime.Intrinsics;

namespace Scigo.Models;

/// <summary>Weights as 8-bit integers or 16-bit floating-point numbers.</summary>
[PersistableModel("QuantizedWeights")]
public sealed partial class QuantizedWeights : IWeights
{
    [NotPersisted]
    bool verified;

    /// <summary>Creates an empty matrix, to be read into.</summary>
    public QuantizedWeights()
    {
    }

    /// <summary>The kind of numbers.</summary>
    [Member(1)]
    public Quantization Quantization { get; private set; }

    /// <inheritdoc/>
    [Member(2)]
    public int Rows { get; private set; }

    /// <inheritdoc/>
    [Member(3)]
    public int Columns { get; private set; }

    /// <summary>The integers, row by row; <c>null</c> in 16-bit forms.</summary>
    [Member(4, Rank = 1)]
    public NDArray<sbyte>? Integers { get; private set; }

    /// <summary>The scale of each row, or one for all; <c>null</c> in 16-bit forms.</summary>
    [Member(5)]
    public double[]? Scales { get; private set; }

    /// <summary>The integer that stands for 0 in each row, or one for all; <c>null</c> in 16-bit forms.</summary>
    [Member(6)]
    public int[]? Zeros { get; private set; }

    /// <summary>The numbers of <see cref="Quantization.Float16"/>, row by row.</summary>
    [Member(7, Rank = 1)]
    public NDArray<Half>? Halves { get; private set; }

    /// <summary>The bits of <see cref="Quantization.BFloat16"/>, row by row.</summary>
    [Member(8, Rank = 1)]
    public NDArray<ushort>? UpperBits { get; private set; }

    /// <inheritdoc/>
    public long Bytes => (long)Integers.GetValueOrDefault().Length + (Scales?.Length ?? 0) * 12L
        + (Halves.GetValueOrDefault().Length + UpperBits.GetValueOrDefault().Length) * 2L;

    /// <summary>Rounds weights to the numbers of a kind.</summary>
    /// <param name="weights">The weights, shape (rows, columns).</param>
    /// <param name="quantization">The kind.</param>
    /// <exception cref="ArgumentException">A weight is NaN, infinite or beyond the range of the kind.</exception>
    public static QuantizedWeights Of(NDArray<double> weights, Quantization quantization)
    {
        if (weights.Rank != 2)
            throw new ArgumentException($"Expected shape (rows, columns), not rank {weights.Rank}.", nameof(weights));
        Require.Finite(weights.Span, nameof(weights));
        RequireHyperparameter.Known(QuantizationConverter.Names, quantization, nameof(quantization));
        var matrix = new QuantizedWeights { Quantization = quantization, Rows = weights.Shape[0], Columns = weights.Shape[1] };
        switch (quantization)
        {
            case Quantization.Int8PerRow:
                matrix.SetIntegers(weights.Span, weights.Shape[1]);
                break;
            case Quantization.Int8:
                matrix.SetIntegers(weights.Span, weights.Length);
                break;
            case Quantization.Float16:
                matrix.Halves = new(Array.ConvertAll(weights.ToArray(), static w => InRange((Half)w, w)));
                break;
            default:
                matrix.UpperBits = new(Array.ConvertAll(weights.ToArray(), BFloat16.Round));
                break;
        }
        return matrix;
    }

    void SetIntegers(ReadOnlySpan<double> weights, int block)
    {
        var integers = new sbyte[weights.Length];
        var blocks = block == 0 ? 0 : weights.Length / block;
        (Scales, Zeros) = (new double[blocks], new int[blocks]);
        for (var b = 0; b < blocks; b++)
        {
            var map = new AffineInt8(weights.Slice(b * block, block));
            (Scales[b], Zeros[b]) = (map.Scale, map.Zero);
            for (var i = b * block; i < (b + 1) * block; i++)
                integers[i] = map.Quantize(weights[i]);
        }
        Integers = new(integers);
    }

    static Half InRange(Half half, double weight) => Half.IsFinite(half)
        ? half
        : throw new ArgumentException($"The weight {weight} is beyond the range of float16: take bfloat16 or int8.");

    /// <inheritdoc/>
    public double Dot(int row, ReadOnlySpan<double> x)
    {
        var start = row * Columns;
        if (Integers is { } integers)
        {
            var block = Scales!.Length == 1 ? 0 : row;
            return Scales[block] * DotIntegers(integers.Span.Slice(start, Columns), Zeros![block], x);
        }
        var sum = 0.0;
        if (Halves is { } halves)
        {
            var weights = halves.Span.Slice(start, Columns);
            for (var j = 0; j < weights.Length; j++)
                sum += (double)weights[j] * x[j];
        }
        else
        {
            var bits = UpperBits.GetValueOrDefault().Span.Slice(start, Columns);
            for (var j = 0; j < bits.Length; j++)
                sum += BFloat16.ToDouble(bits[j]) * x[j];
        }
        return sum;
    }

    /// <summary>Returns the squared Euclidean distance between a row and values.</summary>
    /// <param name="row">The row, counted from 0.</param>
    /// <param name="x">A finite value for each column.</param>
    public double SquaredDistance(int row, ReadOnlySpan<double> x)
    {
        var sum = 0.0;
        for (var j = 0; j < Columns; j++)
        {
            var difference = x[j] - this[row, j];
            sum += difference * difference;
        }
        return sum;
    }

    // The differences q − zero are exact in single precision, which widens to double precision at once.
    static double DotIntegers(ReadOnlySpan<sbyte> integers, int zero, ReadOnlySpan<double> x)
    {
        var (lower, upper) = (Vector256<double>.Zero, Vector256<double>.Zero);
        var zeros = Vector256.Create(zero);
        var j = 0;
        for (; j <= integers.Length - Vector128<sbyte>.Count; j += 8)
        {
            var q = Vector128.Create(integers.Slice(j, Vector128<sbyte>.Count)); // Half of it is used: there is no narrower vector.
            var differences = Vector256.ConvertToSingle(Vector256.WidenLower(Vector128.WidenLower(q).ToVector256()) - zeros);
            var (first, second) = Vector256.Widen(differences);
            lower += first * Vector256.Create(x.Slice(j, 4));
            upper += second * Vector256.Create(x.Slice(j + 4, 4));
        }
        var sum = Vector256.Sum(lower + upper);
        for (; j < integers.Length; j++)
            sum += (integers[j] - zero) * x[j];
        return sum;
    }

    /// <inheritdoc/>
    public void CopyRow(int row, Span<double> weights)
    {
        for (var j = 0; j < Columns; j++)
            weights[j] = this[row, j];
    }

    double this[int row, int column]
    {
        get
        {
            var i = row * Columns + column;
            if (Integers is { } integers)
            {
                var block = Scales!.Length == 1 ? 0 : row;
                return (integers.Span[i] - Zeros![block]) * Scales[block];
            }
            return Halves is { } halves ? (double)halves.Span[i] : BFloat16.ToDouble(UpperBits.GetValueOrDefault().Span[i]);
        }
    }

    /// <inheritdoc/>
    public void Verify()
    {
        if (verified)
            return;
        var length = Integers?.Length ?? Halves?.Length ?? UpperBits.GetValueOrDefault().Length;
        if (Rows < 0 || Columns < 0 || length != (long)Rows * Columns)
            throw Inconsistent.Error(nameof(QuantizedWeights), $"it has {length} weights for {Rows} rows of {Columns}");
        if (Integers is not null && (Scales is null || Zeros?.Length != Scales.Length || (Scales.Length != 1 && Scales.Length != Rows)))
            throw Inconsistent.Error(nameof(QuantizedWeights), $"it has {Scales?.Length ?? 0} scales and {Zeros?.Length ?? 0} zeros for {Rows} rows");
        if (Scales is not null && !Array.TrueForAll(Scales, double.IsFinite))
            throw Inconsistent.Error(nameof(QuantizedWeights), "a scale is not finite");
        if (Zeros is not null && Array.Exists(Zeros, static zero => zero is < sbyte.MinValue or > sbyte.MaxValue))
            throw Inconsistent.Error(nameof(QuantizedWeights), "a zero is no integer of 8 bits");
        foreach (var half in Halves.GetValueOrDefault().Span)
        {
            if (!Half.IsFinite(half))
                throw Inconsistent.Error(nameof(QuantizedWeights), "a weight is not finite");
        }
        foreach (var bits in UpperBits.GetValueOrDefault().Span)
        {
            if (!double.IsFinite(BFloat16.ToDouble(bits)))
                throw Inconsistent.Error(nameof(QuantizedWeights), "a weight is not finite");
        }
        verified = true;
    }

    void OnLoaded() => verified = false;
}
