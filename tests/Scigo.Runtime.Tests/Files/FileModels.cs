namespace Scigo.Tests.Files;

/// <summary>Something that can be nested in, or point to, another model.</summary>
public interface IPart;

[PersistableModel("files.tiny")]
public sealed partial class Tiny
{
    [Member(1)] public NDArray<double> Weights { get; set; }

    [Member(2)] public string Name { get; set; } = "";
}

[PersistableModel("files.scaler")]
public sealed partial class Scaler : IPart
{
    [Fitted(1)] public NDArray<float> Mean { get; set; }

    [Fitted(2)] public byte[] Blob { get; set; } = [];
}

[PersistableModel("files.forest")]
public sealed partial class Forest : IPart, IHasMetadata
{
    [Hyperparameter(1)] public double Rate { get; set; }

    [Fitted(2)] public NDArray<double> Weights { get; set; }

    [Fitted(3)] public int[] Labels { get; set; } = [];

    [Fitted(4)] public List<IPart> Parts { get; set; } = [];

    [Fitted(5)] public Dictionary<string, NDArray<short>> Tables { get; set; } = [];

    [Fitted(6, Rank = 1)] public NDArray<bool> Mask { get; set; }

    [Member(7)] public Scaler? Scaler { get; set; }

    [NotPersisted] public ModelMetadata? Metadata { get; set; }

    public double Predict(ReadOnlySpan<double> row)
    {
        var weights = Weights.Span;
        var sum = 0.0;
        for (var i = 0; i < row.Length; i++)
            sum += row[i] * weights[i];
        GC.KeepAlive(this);
        return sum * Rate;
    }
}

[PersistableModel("files.lenient")]
public sealed partial class Lenient
{
    [Member(1, AllowNonFinite = true)] public double Score { get; set; }

    [Member(2, AllowNonFinite = true)] public NDArray<double> Scores { get; set; }
}
