namespace Scigo.Registry;

/// <summary>In what a shadow's predictions differ from those that were given as answers, over all requests so far.</summary>
public sealed class ShadowDifferences
{
    readonly Lock sync = new();
    double sum;

    /// <summary>The values compared.</summary>
    public long Compared { get; private set; }

    /// <summary>The values that were not the same.</summary>
    public long Different { get; private set; }

    /// <summary>The largest difference between two values.</summary>
    public double Largest { get; private set; }

    /// <summary>The mean difference between two values; 0 when none were compared.</summary>
    public double Mean
    {
        get
        {
            lock (sync)
                return Compared == 0 ? 0 : sum / Compared;
        }
    }

    /// <summary>The requests for which the shadow failed.</summary>
    public long Failures { get; private set; }

    /// <summary>The last failure's message.</summary>
    public string? LastFailure { get; private set; }

    internal void Add(NDArray<double> answered, NDArray<double> shadow)
    {
        if (answered.Length != shadow.Length)
        {
            AddFailure(new InvalidOperationException($"It gives {shadow.Length} values, not {answered.Length}."));
            return;
        }
        lock (sync)
        {
            for (var i = 0; i < answered.Length; i++)
            {
                var (a, b) = (answered.Span[i], shadow.Span[i]);
                Compared++;
                if (a.Equals(b))
                    continue;
                Different++;
                var difference = Math.Abs(a - b);
                sum += difference;
                Largest = Math.Max(Largest, difference);
            }
        }
    }

    internal void AddFailure(Exception e)
    {
        lock (sync)
        {
            Failures++;
            LastFailure = e.Message;
        }
    }
}
