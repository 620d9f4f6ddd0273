using Scigo;

namespace Acme;

// <snippet>
[PersistableModel("acme.bandit")]
public sealed partial class ThompsonBandit
{
    [Hyperparameter(1)] public double Prior { get; set; } = 1.0;
    [Fitted(2)] public NDArray<double> Alpha { get; private set; }
    [Fitted(3)] public NDArray<double> Beta { get; private set; }
}
// </snippet>
