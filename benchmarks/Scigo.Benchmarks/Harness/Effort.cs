namespace Scigo.Benchmarks.Harness;

/// <summary>How much is measured.</summary>
/// <param name="Rounds">How often each contender has its turn.</param>
/// <param name="SampleTime">How long one sample lasts; slower operations are done once.</param>
/// <param name="StableBursts">After how many bursts in which nothing changed the contenders are warm; 0 for no warming up.</param>
sealed record Effort(int Rounds, TimeSpan SampleTime, int StableBursts)
{
    internal static readonly Effort Full = new(9, TimeSpan.FromMilliseconds(0.5), 2);

    /// <summary>For finding out whether everything runs: its figures mean nothing.</summary>
    internal static readonly Effort Smoke = new(1, TimeSpan.FromMilliseconds(0.01), 0);
}
