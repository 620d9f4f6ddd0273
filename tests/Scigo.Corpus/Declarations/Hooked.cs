namespace Scigo.Corpus;

/// <summary>A base model with private hooks: one is a bystander, the other makes again what is not kept.</summary>
[PersistableModel("corpus.hooked")]
public partial class Hooked : IHolds
{
    [NotPersisted] int count;
    [NotPersisted] int saved;

    [Member(1)] public List<double> A { get; private set; } = [];

    public virtual object?[] Held() => [.. A, count];

    internal Hooked Fill(Values v)
    {
        A.AddRange(v.List(v.Double));
        count = A.Count;
        return this;
    }

    void OnSaving() => saved++;

    void OnLoaded() => count = saved >= 0 ? A.Count : -1;
}

/// <summary>A derived model with hooks of its own.</summary>
[PersistableModel("corpus.hooked_child", Version = 3)]
public sealed partial class HookedChild : Hooked
{
    [NotPersisted] bool isNegative;

    [Member(2)] public double B { get; private set; }

    public override object?[] Held() => [.. base.Held(), B, isNegative];

    internal static HookedChild Make(Values v)
    {
        var model = new HookedChild { B = v.Double() };
        model.isNegative = double.IsNegative(model.B);
        model.Fill(v);
        return model;
    }

    void OnLoaded(int fromVersion) => isNegative = fromVersion == 3 && double.IsNegative(B);
}

/// <summary>A record that is told when its constructor has run.</summary>
[PersistableModel("corpus.hooked_record")]
public sealed partial record HookedRecord([property: Member(1)] string A) : IHolds
{
    [NotPersisted] int length = A.Length;

    [Member(2)] public int Extra { get; init; }

    public object?[] Held() => [A, Extra, length];

    void OnLoaded() => length = A.Length;
}
