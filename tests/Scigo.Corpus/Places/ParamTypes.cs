namespace Scigo.Corpus;

/// <summary>Values of any type, as parameters have them; what they may hold is in the cases of their own.</summary>
static class ParamTypes
{
    public static PlaceCase[] All =>
    [
        PlaceCase.Value<ParamValuePlaces, ParamValueTaken, ParamValue>(
            "ParamValue", Make, (a, b, c) => new ParamValueTaken(a, b, c), () => ["auto", 0.5, 3, true, ParamValue.Null]),
        PlaceCase.Reference<ParamSetPlaces, ParamSetTaken, ParamSet>(
            "ParamSet", v => ParamSet.Create(("alpha", Make(v))), (a, b, c) => new ParamSetTaken(a, b, c),
            () => [ParamSet.Create(("alpha", 0.5)), ParamSet.Empty]),
    ];

    static ParamValue Make(Values v) => v.Below(4) switch
    {
        0 => v.Text(),
        1 => v.Integer<long>(),
        2 => v.Bool(),
        _ => v.Below(1000) / 8.0,
    };
}

[PersistableModel("places.param_value")]
public sealed partial class ParamValuePlaces : ValuePlaces<ParamValue>;

[PersistableModel("taken.param_value")]
public sealed partial record ParamValueTaken(ParamValue One, ParamValue? Maybe, ParamValue[] Many) : ValueTaken<ParamValue>(One, Maybe, Many);

[PersistableModel("places.param_set")]
public sealed partial class ParamSetPlaces : ReferencePlaces<ParamSet>;

[PersistableModel("taken.param_set")]
public sealed partial record ParamSetTaken(ParamSet One, ParamSet? Maybe, ParamSet[] Many) : ReferenceTaken<ParamSet>(One, Maybe, Many);
