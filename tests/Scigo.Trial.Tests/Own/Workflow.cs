using Scigo;

namespace Trial.Own;

public interface IStep
{
    double Apply(double value);
}

public abstract record Step([property: Member(1)] string Name) : IStep
{
    public abstract double Apply(double value);
}

[PersistableModel("trial.shift")]
public sealed partial record Shift(string Name, [property: Member(2)] double By) : Step(Name)
{
    public override double Apply(double value) => value + By;
}

[PersistableModel("trial.clip")]
public sealed partial record Clip(string Name, [property: Member(2)] double? Low = null, [property: Member(3)] double? High = null) : Step(Name)
{
    public override double Apply(double value) => Math.Min(High ?? double.PositiveInfinity, Math.Max(Low ?? double.NegativeInfinity, value));
}

[PersistableModel("trial.workflow")]
public sealed partial class Workflow : IStep
{
    [Member(1)] readonly List<IStep> steps = [];

    public IReadOnlyList<IStep> Steps => steps;

    [Member(2)] public Step? Fallback { get; set; }

    public Workflow Add(IStep step)
    {
        steps.Add(step);
        return this;
    }

    public double Apply(double value) => (steps.Count == 0 && Fallback is not null ? [Fallback] : steps).Aggregate(value, (x, step) => step.Apply(x));
}
