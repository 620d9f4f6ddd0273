namespace Scigo.Models.Tests;

/// <summary>The bytes that an action allocates once it has run before.</summary>
static class Allocated
{
    internal static long By(Action action)
    {
        for (var i = 0; i < 3; i++)
            action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
