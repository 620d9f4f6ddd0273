using System.Buffers;

namespace Scigo.Models;

/// <summary>Memory for a while: on the caller's stack where that is long enough, or else from the pool.</summary>
readonly ref struct Scratch<T>
{
    readonly T[]? pooled;

    internal Scratch(Span<T> stack, int length)
    {
        pooled = length > stack.Length ? ArrayPool<T>.Shared.Rent(length) : null;
        Span = (pooled ?? stack)[..length];
    }

    internal Span<T> Span { get; }

    public void Dispose()
    {
        if (pooled is not null)
            ArrayPool<T>.Shared.Return(pooled);
    }
}
