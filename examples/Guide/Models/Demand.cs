namespace Acme;

// <snippet versions>
[PersistableModel("acme.demand", Version = 2)]
[ReservedIds(2)] // was Unit
public sealed partial class Demand
{
    [Fitted(1)] public double[] Weekly { get; private set; } = [];
    [Hyperparameter(3)] public double Floor { get; set; } = 1; // new: older files leave it at 1

    void OnLoaded(int fromVersion)
    {
        if (fromVersion < 2) // version 1 counted dozens
            Weekly = Array.ConvertAll(Weekly, dozens => 12 * dozens);
    }
}
// </snippet>
