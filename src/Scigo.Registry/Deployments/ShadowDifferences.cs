namespace Scigo.Registry;

/// <summary>In what a shadow's predictions differ from those that were given as answers, over all requests so far.</summary>
public sealed class ShadowDifferences
{
    readonly Lock sync = new();
    ShadowFigures figures = new(0, 0, 0, 0, 0, 0, null);

    /// <summary>The figures as they are now, which fit together.</summary>
    public ShadowFigures Figures
    {
        get
        {
            lock (sync)
                return figures;
        }
    }

    internal void Add(NDArray<double> answered, NDArray<double> shadow)
    {
        if (answered.Length != shadow.Length)
        {
            AddFailure(new InvalidOperationException($"It gives {shadow.Length} values, not {answered.Length}."));
            return;
        }
        var (different, notFinite, largest, sum) = (0, 0, 0.0, 0.0);
        for (var i = 0; i < answered.Length; i++)
        {
            var (a, b) = (answered.Span[i], shadow.Span[i]);
            if (a.Equals(b))
                continue;
            different++;
            var difference = Math.Abs(a - b);
            if (!double.IsFinite(difference))
            {
                notFinite++;
                continue;
            }
            sum += difference;
            largest = Math.Max(largest, difference);
        }
        lock (sync)
            figures = figures with
            {
                Compared = figures.Compared + answered.Length,
                Different = figures.Different + different,
                NotFinite = figures.NotFinite + notFinite,
                Largest = Math.Max(figures.Largest, largest),
                Sum = figures.Sum + sum,
            };
    }

    internal void AddFailure(Exception e)
    {
        lock (sync)
            figures = figures with { Failures = figures.Failures + 1, LastFailure = e.Message };
    }
}

/// <summary>Figures of a shadow.</summary>
/// <param name="Compared">The values compared.</param>
/// <param name="Different">The values that were not the same.</param>
/// <param name="NotFinite">Those of them whose difference is no number, one being NaN or infinite.</param>
/// <param name="Largest">The largest finite difference between two values.</param>
/// <param name="Sum">The sum of all finite differences.</param>
/// <param name="Failures">The requests for which the shadow failed.</param>
/// <param name="LastFailure">The last failure's message.</param>
public sealed record ShadowFigures(
    long Compared, long Different, long NotFinite, double Largest, double Sum, long Failures, string? LastFailure)
{
    /// <summary>The mean difference between two values that were compared; 0 when none were.</summary>
    public double Mean => Compared == 0 ? 0 : Sum / Compared;
}
