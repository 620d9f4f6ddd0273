namespace Scigo.Interop.Benchmarks.Gob;

/// <summary>The counterpart of the struct PlainModel in Go.</summary>
[PersistableModel("bench.plain_model")]
public sealed partial class PlainModel
{
    [Fitted(1, Rank = 1)]
    public NDArray<double> Coefficients { get; set; }

    [Fitted(2)]
    public double Intercept { get; set; }

    [Fitted(3)]
    public int NFeatures { get; set; }
}
