using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Scigo.Numbers;

/// <summary>A decimal with up to 24 digits and a point among them: <c>(Upper * 10^16 + Lower) / 10^Decimals</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
struct FixedDecimal
{
    // With any lower digits it fits a word.
    const ulong GreatestUpper = 1843;

    /// <summary>What stands before the last 16 digits.</summary>
    internal ulong Upper;

    /// <summary>The last 16 digits.</summary>
    internal ulong Lower;

    /// <summary>How many digits there are behind the point, 1 to 23.</summary>
    internal int Decimals;

    /// <summary>1 for a negative number, else 0.</summary>
    internal int Sign;

    /// <summary>Sets the upper and the lower digits.</summary>
    // In bounds: one lies behind the other.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void SetDigits(Vector128<ulong> digits) => digits.StoreUnsafe(ref Upper);

    /// <summary>Finds the nearest number, if the digits are few enough for that and it is certain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly bool TryRound<T, TFormat>(out T value)
        where TFormat : struct, IBinaryFormat<T>
    {
        value = default!;
        if (Upper > GreatestUpper)
            return false;
        var pattern = EiselLemire.RoundFixed<TFormat>(Upper * 10_000_000_000_000_000 + Lower, Decimals);
        if (pattern == EiselLemire.Uncertain)
            return false;
        value = TFormat.FromPattern(pattern, (ulong)Sign);
        return true;
    }
}
