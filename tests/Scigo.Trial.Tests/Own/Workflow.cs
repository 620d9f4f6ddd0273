namespace Trial.Own;

public interface IStep
{
    double Apply(double value);
}

public abstract record Step(string Name) : IStep
{
    public abstract double Apply(double value);
}

public sealed record Shift(string Name, double By) : Step(Name)
{
    public override double Apply(double value) => value + By;
}

public sealed record Clip(string Name, double? Low = null, double? High = null) : Step(Name)
{
    public override double Apply(double value) => Math.Min(High ?? value, Math.Max(Low ?? value, value));
}

public sealed class Workflow : IStep
{
    readonly List<IStep> steps = [];

    public IReadOnlyList<IStep> Steps => steps;

    public Step? Fallback { get; set; }

    public Workflow Add(IStep step)
    {
        steps.Add(step);
        return this;
    }

    public double Apply(double value) => (steps.Count == 0 && Fallback is not null ? [Fallback] : steps).Aggregate(value, (x, step) => step.Apply(x));
}
