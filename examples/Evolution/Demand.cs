using Scigo;

namespace Acme;

// <snippet now>
[PersistableModel("acme.demand", Version = 2)]
[ReservedIds(3)] // was Unit
public sealed partial class Demand
{
    [Hyperparameter(1), FormerName("weeks")] public long Period { get; set; } = 52; // was an int, and named Weeks
    [Fitted(2)] public double[] Weekly { get; private set; } = [];
    [Hyperparameter(4)] public double? Floor { get; set; } = 1; // new

    void OnLoaded(int fromVersion)
    {
        if (fromVersion < 2) // release 1.0 counted dozens
            Weekly = Array.ConvertAll(Weekly, dozens => 12 * dozens);
    }
}
// </snippet>
