namespace Scigo.Corpus;

// Types as another library has them: nothing here is annotated.
#pragma warning disable CA1815 // Structs without Equals are among what a surrogate has to serve.

/// <summary>A class that is built by its constructor.</summary>
public sealed class Interval(double from, double to)
{
    public double From => from;

    public double To => to;
}

/// <summary>A struct of public fields.</summary>
public struct Money
{
    public long Cents;
    public string? Currency;
}

/// <summary>A generic class.</summary>
public sealed class Ring<T>(IEnumerable<T> items)
{
    public IReadOnlyList<T> Items { get; } = [.. items];
}

/// <summary>An interface with one implementation that nobody can name.</summary>
public interface ISchedule
{
    double RateAt(int step);

    static ISchedule Steps(params double[] rates) => new StepSchedule(rates);

    private sealed class StepSchedule(double[] rates) : ISchedule
    {
        public double RateAt(int step) => rates[Math.Min(step, rates.Length - 1)];
    }
}
