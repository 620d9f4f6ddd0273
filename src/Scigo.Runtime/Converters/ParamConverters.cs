using Scigo;
using Scigo.Converters;

[assembly: Converter(typeof(ParamValueConverter))]
[assembly: Converter(typeof(ParamSetConverter))]

namespace Scigo.Converters;

/// <summary>A <see cref="ParamValue"/> as the model that names its kind.</summary>
public sealed class ParamValueConverter : IConverter<ParamValue, StoredParam>
{
    /// <inheritdoc/>
    public static StoredParam ToWire(ParamValue value) => value.Kind switch
    {
        ParamValueKind.Null => new(),
        ParamValueKind.Boolean => new() { Boolean = value.AsBoolean() },
        ParamValueKind.Integer => value.TryGetInt64(out var signed) ? new() { Integer = signed } : new() { Unsigned = value.AsUInt64() },
        ParamValueKind.Float => new() { Float = value.AsDouble() },
        ParamValueKind.String => new() { Text = value.AsString() },
        ParamValueKind.Bytes => new() { Bytes = value.AsBytes().ToArray() },
        ParamValueKind.Array => new() { Array = StoredParamArray.Of(value) },
        ParamValueKind.List => new() { List = new(value.AsList()) },
        ParamValueKind.Map => new() { Map = ParamSetConverter.ToWire(value.AsMap()) },
        _ => new() { Model = value.AsModel() },
    };

    /// <inheritdoc/>
    public static ParamValue FromWire(StoredParam wire)
    {
        ReadOnlySpan<ParamValue> values =
        [
            wire.Boolean ?? ParamValue.Null, wire.Integer ?? ParamValue.Null, wire.Unsigned ?? ParamValue.Null, wire.Float ?? ParamValue.Null,
            wire.Text, wire.Bytes, wire.Array?.Value ?? ParamValue.Null, wire.List is { } list ? ParamValue.FromList(list) : ParamValue.Null,
            wire.Map is { } map ? ParamValue.FromMap(map) : ParamValue.Null, ParamValue.FromModel(wire.Model),
        ];
        var only = ParamValue.Null;
        foreach (var value in values)
        {
            if (!value.IsNull)
                only = only.IsNull ? value : throw new FormatException("A parameter has values of two kinds.");
        }
        return only;
    }
}

/// <summary>A <see cref="ParamSet"/> as a map, in its order.</summary>
public sealed class ParamSetConverter : IConverter<ParamSet, Dictionary<string, ParamValue>>
{
    /// <inheritdoc/>
    public static Dictionary<string, ParamValue> ToWire(ParamSet value) => new(value);

    /// <inheritdoc/>
    public static ParamSet FromWire(Dictionary<string, ParamValue> wire) => ParamSet.Copy(wire);
}
