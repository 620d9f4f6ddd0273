namespace Scigo.Benchmarks.Harness;

/// <summary>Measures the contenders of a cell in turn, so that what disturbs the machine disturbs all of them.</summary>
static class Measurement
{
    // From here on an operation is done once in a round, at one of the offsets in turn.
    static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(10);

    internal static IEnumerable<Row> Run(Cell cell, Effort effort)
    {
        var buffer = new PinnedBuffer(1 << 16);
        var entries = cell.Contenders.SelectMany(contender => Entries(contender, buffer)).ToArray();
        WarmUp.Run(entries, effort);
        foreach (var operation in Operations.All)
        {
            var rivals = Array.FindAll(entries, entry => entry.Operation == operation);
            GC.Collect();
            Rounds(rivals, effort);
            foreach (var rival in rivals)
                yield return RowOf(cell, rival);
        }
    }

    static IEnumerable<Entry> Entries(Contender contender, PinnedBuffer buffer)
    {
        contender.Check(buffer);
        var data = contender.Encode(buffer);
        return Operations.All.Where(contender.Does).Select(operation => new Entry(contender, operation, buffer, data));
    }

    static void Rounds(Entry[] entries, Effort effort)
    {
        for (var round = 0; round < effort.Rounds; round++)
        {
            for (var turn = 0; turn < entries.Length; turn++)
            {
                var entry = entries[(turn + round) % entries.Length];
                if (entry.IsSlow(Slow))
                    entry.Sample(round % Entry.Offsets.Length);
                else
                    for (var offset = 0; offset < Entry.Offsets.Length; offset++)
                        entry.Sample(offset);
            }
        }
    }

    static Row RowOf(Cell cell, Entry entry) => new(
        cell.Payload,
        cell.Format.Text(),
        entry.Operation.Text(),
        entry.Contender.Name,
        Math.Round(entry.MinNs, 2),
        Math.Round(entry.MedianNs, 2),
        entry.AllocatedBytes(),
        entry.PayloadBytes);
}
