using System.ComponentModel;

namespace Scigo.Wire;

/// <summary>What sets arrays of one number of dimensions apart from others; <see cref="GridWire{TArray, T, TGrid, TScalar}"/> does the rest.</summary>
/// <typeparam name="TArray">The array: <c>double[,]</c>.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IGrid<TArray>
    where TArray : class
{
    /// <summary>The number of dimensions.</summary>
    static abstract int Rank { get; }

    /// <summary>Creates an array of zeros; <paramref name="shape"/> has <see cref="Rank"/> dimensions.</summary>
    static abstract TArray New(ReadOnlySpan<int> shape);
}

/// <summary>A <c>T[,]</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Grid2<T> : IGrid<T[,]>
{
    /// <inheritdoc/>
    public static int Rank => 2;

    /// <inheritdoc/>
    public static T[,] New(ReadOnlySpan<int> shape) => new T[shape[0], shape[1]];
}

/// <summary>A <c>T[,,]</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Grid3<T> : IGrid<T[,,]>
{
    /// <inheritdoc/>
    public static int Rank => 3;

    /// <inheritdoc/>
    public static T[,,] New(ReadOnlySpan<int> shape) => new T[shape[0], shape[1], shape[2]];
}

/// <summary>A <c>T[,,,]</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Grid4<T> : IGrid<T[,,,]>
{
    /// <inheritdoc/>
    public static int Rank => 4;

    /// <inheritdoc/>
    public static T[,,,] New(ReadOnlySpan<int> shape) => new T[shape[0], shape[1], shape[2], shape[3]];
}
