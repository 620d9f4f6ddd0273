using Scigo;
using Scigo.Models;

namespace Acme.Plugin;

/// <summary>1 for rows whose first feature is above a bound, 0 for others: a model that the guide's program knows nothing of.</summary>
[PersistableModel("acme.threshold")]
public sealed partial class Threshold : IPredictor
{
    [Fitted(1)] public double Bound { get; set; }

    public int NFeatures => 1;

    public int NOutputs => 1;

    public void Predict(ReadOnlySpan<double> rows, Span<double> destination)
    {
        for (var i = 0; i < rows.Length; i++)
            destination[i] = rows[i] > Bound ? 1 : 0;
    }
}
