using System.Diagnostics;

namespace Scigo.Models.Benchmarks.Harness;

/// <summary>One of those that do the same work.</summary>
/// <param name="name">What the tables call it.</param>
abstract class Contender(string name)
{
    internal string Name => name;

    /// <summary>Does the work so many times, and returns the nanoseconds that each took.</summary>
    internal abstract double Time(int times);

    /// <summary>The managed bytes that the work allocates each time; <c>null</c> where none of it is managed.</summary>
    internal abstract long? AllocatedBytes();
}

/// <summary>Work done in this process.</summary>
sealed class OwnContender(string name, Action work) : Contender(name)
{
    internal override double Time(int times)
    {
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < times; i++)
            work();
        return (Stopwatch.GetTimestamp() - started) * (1e9 / Stopwatch.Frequency) / times;
    }

    // The least of several: the runtime itself allocates while it compiles a loop anew.
    internal override long? AllocatedBytes()
    {
        var least = long.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }
}
