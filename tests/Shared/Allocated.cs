namespace Scigo.Tests.Shared;

/// <summary>The bytes that an action allocates whenever it runs.</summary>
static class Allocated
{
    internal static long By(Action action)
    {
        // The least of several runs: the runtime compiles a loop anew while it runs, and allocates as it does so.
        var least = long.MaxValue;
        for (var i = 0; i < 8; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }
}
