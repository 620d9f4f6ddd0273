namespace Acme;

// <snippet model>
[PersistableModel("acme.forecast")]
public sealed partial class Forecast
{
    [Hyperparameter(1)] public double Alpha { get; set; } = 0.5; // chosen before training
    [Fitted(2)] public double Level { get; private set; } // computed by training
    [Fitted(3)] public NDArray<double> Errors { get; private set; }
    [Member(4)] public string? Unit { get; set; } // neither: kept all the same
    [NotPersisted] public bool Verbose { get; set; } // left out on purpose
}
// </snippet>
