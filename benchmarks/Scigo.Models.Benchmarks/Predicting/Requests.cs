namespace Scigo.Models.Benchmarks.Predicting;

/// <summary>
/// What predictions are asked for, one after the other: the same batch again and again, or one of a thousand rows after another. Of one row
/// alone, the processor would soon know which way it goes through each tree.
/// </summary>
/// <param name="Rows">The rows of a request.</param>
sealed record Requests(int Rows)
{
    const int Singles = 1_000;

    internal int Count => Rows == 1 ? Singles : 1;

    /// <summary>The work of asking for the next one, whose number it is given.</summary>
    internal Action Each(Action<int> ask)
    {
        var next = 0;
        return () =>
        {
            ask(next);
            next = next + 1 == Count ? 0 : next + 1;
        };
    }
}
