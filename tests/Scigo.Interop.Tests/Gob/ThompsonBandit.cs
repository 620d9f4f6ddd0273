namespace Scigo.Interop.Tests.Gob;

/// <summary>The counterpart of the struct ThompsonBandit in Go/write.</summary>
[PersistableModel("acme.thompson_bandit")]
public sealed partial class ThompsonBandit
{
    [Hyperparameter(1)]
    public double Prior { get; set; } = 1;

    [Fitted(2)]
    public NDArray<double> Alpha { get; set; }

    [Fitted(3)]
    public double[] Beta { get; set; } = [];

    [Fitted(4)]
    public Dictionary<string, long> Arms { get; set; } = [];

    [Member(5)]
    public string? Label { get; set; }

    [Member(6)]
    public int Rounds { get; set; } = 10;
}
