using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Scigo;

/// <summary>
/// A dense array of numbers in row-major order: a shape and a block of memory, which may lie in a mapped file. The default value is
/// the empty vector, of shape (0). It does not copy what it is given: whoever keeps the memory can change the array.
/// </summary>
/// <typeparam name="T">The element: <c>bool</c>, an integer or a floating-point number.</typeparam>
[CollectionBuilder(typeof(NDArray), nameof(NDArray.Create))]
[DebuggerDisplay("{ToString(),nq}")]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "The field's term.")]
public readonly partial struct NDArray<T>
    where T : unmanaged
{
    /// <summary>The most dimensions an array can have.</summary>
    public const int MaxRank = 8;

    readonly ReadOnlyMemory<T> data;

    // null stands for rank 1: a vector's shape is the one number in length.
    readonly int[]? shape;
    readonly int length;

    /// <summary>Creates a vector over <paramref name="data"/>, without copying.</summary>
    public NDArray(ReadOnlyMemory<T> data)
    {
        this.data = data;
        length = data.Length;
    }

    /// <summary>Creates an array of the given shape over <paramref name="data"/>, without copying.</summary>
    /// <param name="data">The elements in row-major order.</param>
    /// <param name="shape">The length of each dimension, at most eight; none for a single number.</param>
    /// <exception cref="ArgumentException">The product of the dimensions is not the number of elements, a dimension is negative, or
    /// there are too many.</exception>
    public NDArray(ReadOnlyMemory<T> data, params ReadOnlySpan<int> shape)
        : this(data, shape is [_] ? null : shape.ToArray(), shape)
    {
    }

    NDArray(ReadOnlyMemory<T> data, int[]? kept, ReadOnlySpan<int> shape)
    {
        if (shape.Length > MaxRank)
            throw new ArgumentException($"An array has at most {MaxRank} dimensions, not {shape.Length}.", nameof(shape));
        if (CountElements(shape) != data.Length)
            throw new ArgumentException(
                $"The shape ({ArrayText.Join(shape)}) does not hold the {data.Length} elements given.", nameof(shape));
        this.data = data;
        length = data.Length;
        this.shape = kept;
    }

    // For decoders, which have checked the shape and own the array that holds it.
    internal static NDArray<T> FromTrusted(ReadOnlyMemory<T> data, int[]? shape) => new(data, shape);

    NDArray(ReadOnlyMemory<T> data, int[]? shape)
    {
        this.data = data;
        length = data.Length;
        this.shape = shape;
    }

    /// <summary>The number of dimensions, 0 to 8.</summary>
    public int Rank => shape is null ? 1 : shape.Length;

    /// <summary>The number of elements.</summary>
    public int Length => length;

    /// <summary>The elements in row-major order.</summary>
    public ReadOnlySpan<T> Span => data.Span;

    /// <summary>The elements in row-major order.</summary>
    public ReadOnlyMemory<T> Memory => data;

    /// <summary>The length of each dimension.</summary>
    [UnscopedRef]
    public ReadOnlySpan<int> Shape => shape is null ? new ReadOnlySpan<int>(in length) : shape;

    internal int[]? KeptShape => shape;

    /// <summary>
    /// Throws when shape and elements are not of one array: a member was set by another thread while it was being read, which takes more
    /// than one step.
    /// </summary>
    internal void ThrowIfTorn()
    {
        if (length != data.Length || CountElements(Shape) != length)
            throw new InvalidOperationException("An array was replaced while it was being saved.");
    }

    /// <summary>Returns the product of the dimensions, or -1 when one is negative or the product exceeds an <c>int</c>.</summary>
    internal static long CountElements(ReadOnlySpan<int> shape)
    {
        long count = 1;
        var zero = false;
        foreach (var dimension in shape)
        {
            if (dimension < 0)
                return -1;
            if (dimension == 0)
                zero = true;
            else if ((count *= dimension) > int.MaxValue)
                return -1;
        }
        return zero ? 0 : count;
    }
}
