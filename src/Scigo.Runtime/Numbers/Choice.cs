using System.Runtime.CompilerServices;

namespace Scigo.Numbers;

/// <summary>Choices without a branch, for what the processor cannot predict.</summary>
static class Choice
{
    /// <summary>1 or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Bit(bool condition) => condition ? 1UL : 0UL;

    /// <summary>One number if the bit is 1, the other if it is 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Of(ulong bit, ulong one, ulong zero) => zero ^ (one ^ zero) & 0 - bit;

    /// <summary>The number without its sign.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Magnitude(long number) => (ulong)((number ^ number >> 63) - (number >> 63));
}
