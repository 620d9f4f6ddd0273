namespace Acme.Sections;

// <snippet model>
[PersistableModel("acme.bandit")]
public sealed partial class Bandit
{
    [Hyperparameter(1)] public double Prior { get; set; } = 1.0;
    [Fitted(2)] public NDArray<double> Alpha { get; set; }
    [Fitted(3)] public int NRounds { get; set; }
}
// </snippet>
