namespace Scigo.Benchmarks.Harness;

/// <summary>A contender with one of its operations, and what was measured of it.</summary>
sealed class Entry(Contender contender, Operation operation, PinnedBuffer buffer, byte[] data)
{
    /// <summary>
    /// Where data begin in a page. Copies are slow at certain distances between source and destination modulo the page; the median
    /// over these offsets is never such a one.
    /// </summary>
    internal static readonly int[] Offsets = [0, 64, 264, 777, 1296, 2312, 3005];

    readonly List<double>[] samples = [.. Offsets.Select(static _ => new List<double>())];
    double nsOfOperation;

    internal Contender Contender => contender;

    internal Operation Operation => operation;

    internal long PayloadBytes => contender.FileBytes ?? data.Length;

    /// <summary>How many operations make one sample.</summary>
    internal int CallsOfSample { get; private set; } = 1;

    internal bool IsSlow(TimeSpan limit) => nsOfOperation > limit.TotalNanoseconds;

    internal double Time() => Clock.Time(contender, operation, buffer, CallsOfSample);

    /// <summary>Makes samples as long as they should be, given what one operation takes.</summary>
    internal void Calibrate(double ns, TimeSpan sample)
    {
        nsOfOperation = ns;
        CallsOfSample = (int)Math.Clamp(sample.TotalNanoseconds / ns, 1, 1_000_000);
    }

    /// <summary>Puts the data where they are read from, or makes room for them there.</summary>
    internal void MoveTo(int offset)
    {
        if (operation == Operation.Serialize)
            buffer.MoveTo(offset);
        else
            buffer.Fill(data, offset);
    }

    /// <summary>Takes a sample with the data at one of the offsets.</summary>
    internal void Sample(int offset)
    {
        MoveTo(Offsets[offset]);
        samples[offset].Add(Time());
    }

    internal double MinNs => Median(samples.Where(static s => s.Count > 0).Select(static s => s.Min()));

    internal double MedianNs => Median(samples.Where(static s => s.Count > 0).Select(Median));

    internal long AllocatedBytes()
    {
        MoveTo(0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        contender.Run(operation, buffer, CallsOfSample);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / CallsOfSample;
    }

    static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
