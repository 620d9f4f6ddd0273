using Scigo;
using Scigo.Converters;

[assembly: Converter(typeof(KeyValuePairConverter<,>))]

namespace Scigo.Converters;

/// <summary>A pair that stands outside a dictionary, which keeps its order and may repeat keys.</summary>
public sealed class KeyValuePairConverter<TKey, TValue> : IConverter<KeyValuePair<TKey, TValue>, KeyAndValue<TKey, TValue>>
{
    /// <inheritdoc/>
    public static KeyAndValue<TKey, TValue> ToWire(KeyValuePair<TKey, TValue> value) => new(value.Key, value.Value);

    /// <inheritdoc/>
    public static KeyValuePair<TKey, TValue> FromWire(KeyAndValue<TKey, TValue> wire) => new(wire.Key, wire.Value);
}

/// <summary>What a pair of a key and a value is written as.</summary>
[PersistableModel("KeyAndValue")]
public readonly partial record struct KeyAndValue<TKey, TValue>(
    [property: Member(1)] TKey Key,
    [property: Member(2)] TValue Value);
