using System.ComponentModel;
using System.Numerics;
using Scigo.Converters;
using Scigo.Json;

namespace Scigo.Wire;

/// <summary>An enum as the key of a map: its number.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct EnumKey<TEnum, TNumber> : IKey<TEnum>
    where TEnum : unmanaged, Enum
    where TNumber : unmanaged, IBinaryInteger<TNumber>, IMinMaxValue<TNumber>
{
    /// <inheritdoc/>
    public static IEqualityComparer<TEnum>? Comparer { get; } = new ByNumber();

    /// <inheritdoc/>
    public static Dictionary<TEnum, TValue> Create<TValue>(int capacity, IEqualityComparer<TEnum>? comparer) => new(capacity, comparer);

    /// <inheritdoc/>
    public static TEnum Zero => default;

    /// <inheritdoc/>
    public static int Compare(TEnum left, TEnum right) => NumberOf(left).CompareTo(NumberOf(right));

    /// <inheritdoc/>
    public static void WriteName(ref JsonWriter writer, TEnum key) => IntegerKey<TNumber>.WriteName(ref writer, NumberOf(key));

    /// <inheritdoc/>
    public static TEnum ReadName(ref JsonReader reader, scoped ReadOnlySpan<byte> utf8Name, TEnum existing) =>
        Of(IntegerKey<TNumber>.ReadName(ref reader, utf8Name, default));

    /// <inheritdoc/>
    public static string ToText(TEnum key) => IntegerKey<TNumber>.ToText(NumberOf(key));

    /// <inheritdoc/>
    public static TEnum FromText(string text) => Of(IntegerKey<TNumber>.FromText(text));

    static TNumber NumberOf(TEnum value) => EnumConverter<TEnum, TNumber>.ToWire(value);

    static TEnum Of(TNumber number) => EnumConverter<TEnum, TNumber>.FromWire(number);

    sealed class ByNumber : IEqualityComparer<TEnum>
    {
        public bool Equals(TEnum x, TEnum y) => NumberOf(x) == NumberOf(y);

        public int GetHashCode(TEnum key) => SeededComparer<TNumber>.Instance.GetHashCode(NumberOf(key));
    }
}
