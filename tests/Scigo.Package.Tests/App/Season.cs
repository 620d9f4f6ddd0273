using Acme.Forecasts;
using MathNet.Numerics.LinearAlgebra;
using Scigo;

namespace Acme;

[PersistableModel("acme.season", BaseNotPersisted = true)]
public sealed partial class Season : Forecast
{
    [Fitted(1)] public required Vector<double> Months { get; init; }

    public override double At(int step) => Months[step % Months.Count];
}
