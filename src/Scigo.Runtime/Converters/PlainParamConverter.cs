namespace Scigo.Converters;

/// <summary>
/// A <see cref="ParamValue"/> that may be of several kinds, and stands in JSON and among parameters as it is, <c>true</c>, <c>3</c>,
/// <c>"text"</c> or <c>[1, 2]</c>. Everywhere else it is the model that names its kind, as without this converter.
/// </summary>
public sealed class PlainParamConverter : IConverter<ParamValue, StoredParam>
{
    /// <inheritdoc/>
    public static StoredParam ToWire(ParamValue value) => ParamValueConverter.ToWire(value);

    /// <inheritdoc/>
    public static ParamValue FromWire(StoredParam wire) => ParamValueConverter.FromWire(wire);
}
