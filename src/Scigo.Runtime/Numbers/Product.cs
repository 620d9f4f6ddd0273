using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Scigo.Numbers;

/// <summary>Products of two words.</summary>
static class Product
{
    /// <summary>The upper word of the product.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Upper(ulong left, ulong right) =>
        Bmi2.X64.IsSupported ? Bmi2.X64.MultiplyNoFlags(left, right) : Math.BigMul(left, right, out _);
}
