namespace Scigo.Corpus;

/// <summary>A base class that is no model, with members of every kind of accessibility.</summary>
public abstract class Ancestor
{
    [Member(1)] public double A { get; set; }
    [Member(2)] public string B { get; private set; } = "";
    [Member(3)] public int C { get; init; } = 3;
    [Member(4)] public List<int> D { get; } = [];
    [Member(5)] protected double E { get; set; }
    [Member(6)] double f;

    protected object?[] HeldByAncestor() => [A, B, C, D, E, f];

    internal void Fill(Values v)
    {
        (A, B, E, f) = (v.Double(), v.Text(), v.Double(), v.Double());
        D.AddRange(v.List(v.Integer<int>));
    }
}

[PersistableModel("corpus.inherited")]
public sealed partial class Inherited : Ancestor, IHolds
{
    [Member(7)] public double G { get; set; }

    public object?[] Held() => [.. HeldByAncestor(), G];

    internal static Inherited Make(Values v)
    {
        var model = new Inherited { C = v.Integer<int>(), G = v.Double() };
        model.Fill(v);
        return model;
    }
}

[PersistableModel("corpus.base_record")]
public partial record BaseRecord([property: Member(1)] double A) : IHolds
{
    [Member(2)] public string? B { get; init; }

    public virtual object?[] Held() => [A, B];
}

[PersistableModel("corpus.derived_record")]
public sealed partial record DerivedRecord(double A, [property: Member(3)] int C) : BaseRecord(A)
{
    public override object?[] Held() => [A, B, C];
}

/// <summary>A base class of another assembly, what it holds persisted by a member of the model's own.</summary>
[PersistableModel("corpus.foreign_base", BaseNotPersisted = true)]
public sealed partial class ForeignBase : System.Collections.ObjectModel.Collection<double>, IHolds
{
    [Member(1)]
    double[] Values
    {
        get => [.. Items];
        set
        {
            Clear();
            foreach (var number in value)
                Add(number);
        }
    }

    public object?[] Held() => [Values];

    internal static ForeignBase Make(Values v) => new() { Values = v.Array(v.Double) };
}
