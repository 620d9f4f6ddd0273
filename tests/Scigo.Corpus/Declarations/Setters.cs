namespace Scigo.Corpus;

[PersistableModel("corpus.private_setters")]
public sealed partial class PrivateSetters : IHolds
{
    [Member(1)] public double A { get; private set; }
    [Member(2)] public string B { get; private set; } = "";
    [Member(3)] double C { get; set; }

    public object?[] Held() => [A, B, C];

    internal static PrivateSetters Make(Values v) => new() { A = v.Double(), B = v.Text(), C = v.Double() };
}

[PersistableModel("corpus.fields")]
public sealed partial class Fields : IHolds
{
    [Member(1)] public double A;
    [Member(2)] internal int[] B = [];
    [Member(3)] string? _c;
    [Member(4)] readonly List<int> d = [];

    public object?[] Held() => [A, B, _c, d];

    internal static Fields Make(Values v)
    {
        var fields = new Fields { A = v.Double(), B = v.Array(v.Integer<int>), _c = v.Maybe(v.Text) };
        fields.d.AddRange(v.List(v.Integer<int>));
        return fields;
    }
}

[PersistableModel("corpus.init_only")]
public sealed partial class InitOnly : IHolds
{
    [Member(1)] public double A { get; init; } = 1;
    [Member(2)] public List<string> B { get; init; } = [];
    [Member(3)] public NDArray<double>? C { get; private init; }

    public object?[] Held() => [A, B, C];

    internal static InitOnly Make(Values v) => new() { A = v.Double(), B = v.List(v.Text), C = v.Perhaps(() => v.NDArray(v.Double)) };
}

[PersistableModel("corpus.get_only")]
public sealed partial class GetOnly : IHolds
{
    [Member(1)] public Dictionary<string, double> A { get; } = [];
    [Member(2)] public List<Point> B { get; } = [];
    [Member(3)] public double C { get; } = 3;

    public object?[] Held() => [A, B, C];

    internal static GetOnly Make(Values v)
    {
        var model = new GetOnly();
        foreach (var (key, value) in v.Map(v.Text, v.Double))
            model.A[key] = value;
        model.B.AddRange(v.List(() => Point.Make(v)));
        return model;
    }
}

[PersistableModel("corpus.defaults")]
public sealed partial class Defaults : IHolds
{
    [Hyperparameter(1)] public double A { get; set; } = 0.5;
    [Hyperparameter(2)] public string B { get; set; } = "auto";
    [Hyperparameter(3)] public int? C { get; set; } = 100;
    [Fitted(4)] public NDArray<double> D { get; set; } = NDArray.Create([1.0, 2.0], 1, 2);
    [Fitted(5)] public List<int> E { get; set; } = [1, 2, 3];
    [NotPersisted] public int Cache { get; set; }

    public object?[] Held() => [A, B, C, D, E];
}
