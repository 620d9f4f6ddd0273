using Scigo;

namespace Acme.Forecasts;

/// <summary>What other assemblies derive from; it holds nothing.</summary>
[NotPersisted]
public abstract class Forecast
{
    public abstract double At(int step);
}

[PersistableModel("acme.trend")]
public sealed partial class Trend : Forecast
{
    [Member(1)] public double Start { get; set; }
    [Member(2)] public double Growth { get; set; }

    public override double At(int step) => Start + Growth * step;
}
