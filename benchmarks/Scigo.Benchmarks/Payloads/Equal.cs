using System.Runtime.InteropServices;

namespace Scigo.Benchmarks.Payloads;

/// <summary>Equality to the bit, by which what a contender decodes is checked.</summary>
static class Equal
{
    internal static bool Bits(double a, double b) => BitConverter.DoubleToInt64Bits(a) == BitConverter.DoubleToInt64Bits(b);

    internal static bool Bits<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b)
        where T : unmanaged
        => MemoryMarshal.AsBytes(a).SequenceEqual(MemoryMarshal.AsBytes(b));

    internal static bool Bits<T>(T[] a, T[] b)
        where T : unmanaged
        => Bits<T>(a.AsSpan(), b);

    internal static bool Maps(IDictionary<string, double> a, IDictionary<string, double> b) =>
        a.Count == b.Count && a.All(pair => b.TryGetValue(pair.Key, out var value) && Bits(pair.Value, value));

    internal static bool Lists<T>(IList<T> a, IList<T> b, Func<T, T, bool> same) =>
        a.Count == b.Count && Enumerable.Range(0, a.Count).All(i => same(a[i], b[i]));
}
