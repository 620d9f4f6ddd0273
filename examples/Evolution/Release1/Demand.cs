using Scigo;

namespace Acme;

// <snippet then>
[PersistableModel("acme.demand")]
public sealed partial class Demand
{
    [Hyperparameter(1)] public int Weeks { get; set; } = 52;
    [Fitted(2)] public double[] Weekly { get; set; } = [];
    [Member(3)] public string Unit { get; set; } = "piece";
}
// </snippet>
