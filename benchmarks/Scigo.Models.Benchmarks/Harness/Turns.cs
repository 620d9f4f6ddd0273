namespace Scigo.Models.Benchmarks.Harness;

/// <summary>Measures contenders in turn, so that what else the machine does is everyone's.</summary>
static class Turns
{
    const int Rounds = 25;
    const double SampleNs = 5e6;
    const int Bursts = 4;
    const double BurstNs = 60e6;

    // A method is compiled anew when for 100 ms no other has been called for the first time.
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(120);

    internal static Figure[] Measure(string model, int rows, IReadOnlyList<Contender> contenders)
    {
        var times = WarmUp(contenders);
        var samples = contenders.Select(static _ => new List<double>()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var turn = 0; turn < contenders.Count; turn++)
            {
                var c = (turn + round) % contenders.Count;
                samples[c].Add(contenders[c].Time(times[c]));
            }
        }
        return [.. contenders.Select((contender, c) => new Figure(
            model, rows, contender.Name, samples[c].Min(), samples[c].Order().ElementAt(Rounds / 2), contender.AllocatedBytes()))];
    }

    // Returns how often each does its work in a sample.
    static int[] WarmUp(IReadOnlyList<Contender> contenders)
    {
        var times = new int[contenders.Count];
        for (var burst = 0; burst < Bursts; burst++)
        {
            for (var c = 0; c < times.Length; c++)
            {
                var (spent, fastest) = (0.0, double.PositiveInfinity);
                for (var calls = 1; spent < BurstNs; calls = Math.Min(2 * calls, 1000))
                {
                    var each = contenders[c].Time(calls);
                    spent += calls * each;
                    fastest = Math.Min(fastest, each);
                }
                times[c] = Math.Max(1, (int)(SampleNs / fastest));
            }
            Thread.Sleep(Pause);
        }
        return times;
    }
}
