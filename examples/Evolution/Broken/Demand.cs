using Scigo;

namespace Acme;

// <snippet broken>
[PersistableModel("acme.demand")]
public sealed partial class Demand // without Unit
{
    [Hyperparameter(1)] public int Period { get; set; } = 52; // was Weeks
    [Fitted(2)] public float[] Weekly { get; private set; } = []; // were doubles
}
// </snippet>
