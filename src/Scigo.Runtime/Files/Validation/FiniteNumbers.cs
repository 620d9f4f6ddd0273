using System.Numerics;
using System.Runtime.InteropServices;

namespace Scigo.Files;

/// <summary>Looks for NaN and infinities.</summary>
static class FiniteNumbers
{
    /// <summary>Whether the type can hold any.</summary>
    public static bool CanFail(string dtype) => dtype is "float64" or "float32" or "float16";

    /// <summary>Returns the index of the first number that is not finite, or -1, and how many there are.</summary>
    public static int Find(ReadOnlySpan<byte> bytes, string dtype, out int count) => dtype switch
    {
        "float64" => Find<double>(bytes, out count),
        "float32" => Find<float>(bytes, out count),
        _ => Find<Half>(bytes, out count),
    };

    static int Find<T>(ReadOnlySpan<byte> bytes, out int count)
        where T : unmanaged, INumberBase<T>
    {
        var numbers = MemoryMarshal.Cast<byte, T>(bytes);
        var first = -1;
        count = 0;
        for (var i = 0; i < numbers.Length; i++)
        {
            if (T.IsFinite(numbers[i]))
                continue;
            if (count++ == 0)
                first = i;
        }
        return first;
    }
}
