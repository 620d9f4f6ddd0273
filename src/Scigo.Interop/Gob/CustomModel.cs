namespace Scigo.Interop.Gob;

/// <summary>The custom model of SciGo's guide to persistence, which encodes itself: in a gob it is a gob within the gob.</summary>
[PersistableModel("scigo.CustomModel")]
public sealed partial class CustomModel
{
    /// <summary>Creates a model without weights.</summary>
    public CustomModel()
    {
    }

    /// <summary>The weights, shape (features); without elements by default.</summary>
    [Fitted(1, Rank = 1)]
    public NDArray<double> Weights { get; set; } = new(Array.Empty<double>());

    /// <summary>The bias; 0 by default.</summary>
    [Fitted(2)]
    public double Bias { get; set; }

    /// <summary>What else is kept: in Go, <c>map[string]interface{}</c>; empty by default.</summary>
    [Member(3)]
    public ParamSet Metadata { get; set; } = ParamSet.Empty;
}
