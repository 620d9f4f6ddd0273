namespace Scigo.Registry.Log;

/// <summary>Waits after a race was lost, so that those who race do not do so in step.</summary>
static class Backoff
{
    const int LongestMilliseconds = 50;

    public static Task WaitAsync(int attempt, CancellationToken cancellation) =>
        Task.Delay(Random.Shared.Next(Math.Min(LongestMilliseconds, 2 << Math.Min(attempt, 10))), cancellation);
}
