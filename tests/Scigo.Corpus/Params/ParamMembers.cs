namespace Scigo.Corpus;

[PersistableModel("corpus.param_members")]
public sealed partial class ParamMembers : IHolds
{
    [Member(1)] public ParamValue A { get; set; } = "initial";
    [Member(2)] public ParamValue? B { get; set; }
    [Member(3)] public List<ParamValue> C { get; set; } = [];
    [Member(4)] public Dictionary<string, ParamValue> D { get; set; } = [];
    [Member(5)] public ParamSet E { get; set; } = ParamSet.Empty;
    [Member(6)] public ParamSet? F { get; set; }

    public object?[] Held() => [Held(A), B is null ? null : new[] { Held(B.Value) }, C.ConvertAll(Held), HeldMap(D), HeldMap(E), F is null ? null : HeldMap(F)];

    static object? Held(ParamValue value) => value.Kind switch
    {
        ParamValueKind.Null => null,
        ParamValueKind.Boolean => value.AsBoolean(),
        ParamValueKind.Integer => value.ToString(),
        ParamValueKind.Float => value.AsDouble(),
        ParamValueKind.String => value.AsString(),
        ParamValueKind.Bytes => value.AsBytes().ToArray(),
        ParamValueKind.Array when value.ElementType == typeof(double) => value.AsArray<double>(),
        ParamValueKind.Array when value.ElementType == typeof(bool) => value.AsArray<bool>(),
        ParamValueKind.Array => value.AsArray<byte>(),
        ParamValueKind.List => value.AsList().Select(Held).ToList(),
        ParamValueKind.Map => HeldMap(value.AsMap()),
        _ => value.AsModel(),
    };

    static Dictionary<string, object?> HeldMap(IEnumerable<KeyValuePair<string, ParamValue>> map) => map.ToDictionary(static p => p.Key, static p => Held(p.Value));
}
