namespace Scigo.Corpus;

/// <summary>A base class whose members a derived one hides.</summary>
public abstract class Hidden
{
    [Member(1)] public double A { get; set; }
    [Member(2)] protected int B { get; set; }
    [Member(3)] public string C { get; init; } = "";

    protected object?[] HeldByHidden() => [A, B, C];

    internal void Fill(Values v) => (A, B) = (v.Double(), v.Integer<int>());
}

[PersistableModel("corpus.hiding")]
public sealed partial class Hiding : Hidden, IHolds
{
    [NotPersisted] public new string A { get; set; } = "hides";

    public new double C => 1;

    [Member(4)] public bool D { get; set; }

    new int B() => 1;

    public object?[] Held() => [.. HeldByHidden(), A, B(), C, D];

    internal static Hiding Make(Values v)
    {
        var model = new Hiding { D = v.Bool() };
        model.Fill(v);
        return model;
    }
}
