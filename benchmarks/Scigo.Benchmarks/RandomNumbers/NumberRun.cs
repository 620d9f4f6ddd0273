using Scigo.Numbers;

namespace Scigo.Benchmarks.RandomNumbers;

/// <summary>
/// Formats random numbers, and checks that each text is the shortest that reads back as the number, the closest of those, and does read
/// back. The judge is the tests' own, by exact integer arithmetic.
/// </summary>
static class NumberRun
{
    const int Chunk = 1 << 16;

    /// <summary>Checks so many random bit patterns, those that are finite numbers, and returns how many that were.</summary>
    internal static long Doubles(long count, int seed, Action<long> progress) => InChunks(count, seed, progress, static random =>
    {
        var value = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
        if (!double.IsFinite(value))
            return false;
        Oracle.CheckRoundTrip(value);
        return true;
    });

    /// <inheritdoc cref="Doubles"/>
    internal static long Floats(long count, int seed, Action<long> progress) => InChunks(count, seed, progress, static random =>
    {
        var value = BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue));
        if (!float.IsFinite(value))
            return false;
        Oracle.CheckRoundTrip(value);
        return true;
    });

    /// <summary>Checks every finite <see cref="Half"/>, and returns how many there are.</summary>
    internal static long Halves()
    {
        var checkedOnes = 0;
        for (var pattern = 0; pattern <= ushort.MaxValue; pattern++)
        {
            var value = BitConverter.UInt16BitsToHalf((ushort)pattern);
            if (!Half.IsFinite(value))
                continue;
            Oracle.CheckRoundTrip(value);
            checkedOnes++;
        }
        return checkedOnes;
    }

    // Each chunk has random numbers of its own: which ones are checked does not depend on the number of processors.
    static long InChunks(long count, int seed, Action<long> progress, Func<Random, bool> check)
    {
        long checkedOnes = 0;
        long done = 0;
        Parallel.For(0, (count + Chunk - 1) / Chunk, chunk =>
        {
            var random = new Random(HashCode(seed, chunk));
            var size = Math.Min(Chunk, count - chunk * Chunk);
            var finite = 0;
            for (var i = 0; i < size; i++)
                finite += check(random) ? 1 : 0;
            Interlocked.Add(ref checkedOnes, finite);
            progress(Interlocked.Add(ref done, size));
        });
        return checkedOnes;
    }

    static int HashCode(int seed, long chunk) => unchecked((int)((ulong)seed * 0x9E3779B97F4A7C15 + (ulong)chunk * 0xC2B2AE3D27D4EB4F >> 32));
}
