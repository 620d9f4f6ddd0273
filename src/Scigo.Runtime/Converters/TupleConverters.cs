using Scigo;
using Scigo.Converters;

[assembly: Converter(typeof(ValueTupleConverter<,>))]
[assembly: Converter(typeof(ValueTupleConverter<,,>))]
[assembly: Converter(typeof(ValueTupleConverter<,,,>))]
[assembly: Converter(typeof(ValueTupleConverter<,,,,>))]
[assembly: Converter(typeof(ValueTupleConverter<,,,,,>))]
[assembly: Converter(typeof(ValueTupleConverter<,,,,,,>))]

namespace Scigo.Converters;

/// <summary>A tuple of 2 as the model that is named after it.</summary>
public sealed class ValueTupleConverter<T1, T2> : IConverter<(T1, T2), TupleOf2<T1, T2>>
{
    /// <inheritdoc/>
    public static TupleOf2<T1, T2> ToWire((T1, T2) value) => new(value.Item1, value.Item2);

    /// <inheritdoc/>
    public static (T1, T2) FromWire(TupleOf2<T1, T2> wire) => (wire.Item1, wire.Item2);
}

/// <summary>What a tuple of 2 is written as.</summary>
[PersistableModel("TupleOf2")]
public readonly partial record struct TupleOf2<T1, T2>(
    [property: Member(1)] T1 Item1,
    [property: Member(2)] T2 Item2);

/// <summary>A tuple of 3 as the model that is named after it.</summary>
public sealed class ValueTupleConverter<T1, T2, T3> : IConverter<(T1, T2, T3), TupleOf3<T1, T2, T3>>
{
    /// <inheritdoc/>
    public static TupleOf3<T1, T2, T3> ToWire((T1, T2, T3) value) => new(value.Item1, value.Item2, value.Item3);

    /// <inheritdoc/>
    public static (T1, T2, T3) FromWire(TupleOf3<T1, T2, T3> wire) => (wire.Item1, wire.Item2, wire.Item3);
}

/// <summary>What a tuple of 3 is written as.</summary>
[PersistableModel("TupleOf3")]
public readonly partial record struct TupleOf3<T1, T2, T3>(
    [property: Member(1)] T1 Item1,
    [property: Member(2)] T2 Item2,
    [property: Member(3)] T3 Item3);

/// <summary>A tuple of 4 as the model that is named after it.</summary>
public sealed class ValueTupleConverter<T1, T2, T3, T4> : IConverter<(T1, T2, T3, T4), TupleOf4<T1, T2, T3, T4>>
{
    /// <inheritdoc/>
    public static TupleOf4<T1, T2, T3, T4> ToWire((T1, T2, T3, T4) value) => new(value.Item1, value.Item2, value.Item3, value.Item4);

    /// <inheritdoc/>
    public static (T1, T2, T3, T4) FromWire(TupleOf4<T1, T2, T3, T4> wire) => (wire.Item1, wire.Item2, wire.Item3, wire.Item4);
}

/// <summary>What a tuple of 4 is written as.</summary>
[PersistableModel("TupleOf4")]
public readonly partial record struct TupleOf4<T1, T2, T3, T4>(
    [property: Member(1)] T1 Item1,
    [property: Member(2)] T2 Item2,
    [property: Member(3)] T3 Item3,
    [property: Member(4)] T4 Item4);

/// <summary>A tuple of 5 as the model that is named after it.</summary>
public sealed class ValueTupleConverter<T1, T2, T3, T4, T5> : IConverter<(T1, T2, T3, T4, T5), TupleOf5<T1, T2, T3, T4, T5>>
{
    /// <inheritdoc/>
    public static TupleOf5<T1, T2, T3, T4, T5> ToWire((T1, T2, T3, T4, T5) value) => new(value.Item1, value.Item2, value.Item3, value.Item4, value.Item5);

    /// <inheritdoc/>
    public static (T1, T2, T3, T4, T5) FromWire(TupleOf5<T1, T2, T3, T4, T5> wire) => (wire.Item1, wire.Item2, wire.Item3, wire.Item4, wire.Item5);
}

/// <summary>What a tuple of 5 is written as.</summary>
[PersistableModel("TupleOf5")]
public readonly partial record struct TupleOf5<T1, T2, T3, T4, T5>(
    [property: Member(1)] T1 Item1,
    [property: Member(2)] T2 Item2,
    [property: Member(3)] T3 Item3,
    [property: Member(4)] T4 Item4,
    [property: Member(5)] T5 Item5);

/// <summary>A tuple of 6 as the model that is named after it.</summary>
public sealed class ValueTupleConverter<T1, T2, T3, T4, T5, T6> : IConverter<(T1, T2, T3, T4, T5, T6), TupleOf6<T1, T2, T3, T4, T5, T6>>
{
    /// <inheritdoc/>
    public static TupleOf6<T1, T2, T3, T4, T5, T6> ToWire((T1, T2, T3, T4, T5, T6) value) => new(value.Item1, value.Item2, value.Item3, value.Item4, value.Item5, value.Item6);

    /// <inheritdoc/>
    public static (T1, T2, T3, T4, T5, T6) FromWire(TupleOf6<T1, T2, T3, T4, T5, T6> wire) => (wire.Item1, wire.Item2, wire.Item3, wire.Item4, wire.Item5, wire.Item6);
}

/// <summary>What a tuple of 6 is written as.</summary>
[PersistableModel("TupleOf6")]
public readonly partial record struct TupleOf6<T1, T2, T3, T4, T5, T6>(
    [property: Member(1)] T1 Item1,
    [property: Member(2)] T2 Item2,
    [property: Member(3)] T3 Item3,
    [property: Member(4)] T4 Item4,
    [property: Member(5)] T5 Item5,
    [property: Member(6)] T6 Item6);

/// <summary>A tuple of 7 as the model that is named after it.</summary>
public sealed class ValueTupleConverter<T1, T2, T3, T4, T5, T6, T7> : IConverter<(T1, T2, T3, T4, T5, T6, T7), TupleOf7<T1, T2, T3, T4, T5, T6, T7>>
{
    /// <inheritdoc/>
    public static TupleOf7<T1, T2, T3, T4, T5, T6, T7> ToWire((T1, T2, T3, T4, T5, T6, T7) value) => new(value.Item1, value.Item2, value.Item3, value.Item4, value.Item5, value.Item6, value.Item7);

    /// <inheritdoc/>
    public static (T1, T2, T3, T4, T5, T6, T7) FromWire(TupleOf7<T1, T2, T3, T4, T5, T6, T7> wire) => (wire.Item1, wire.Item2, wire.Item3, wire.Item4, wire.Item5, wire.Item6, wire.Item7);
}

/// <summary>What a tuple of 7 is written as.</summary>
[PersistableModel("TupleOf7")]
public readonly partial record struct TupleOf7<T1, T2, T3, T4, T5, T6, T7>(
    [property: Member(1)] T1 Item1,
    [property: Member(2)] T2 Item2,
    [property: Member(3)] T3 Item3,
    [property: Member(4)] T4 Item4,
    [property: Member(5)] T5 Item5,
    [property: Member(6)] T6 Item6,
    [property: Member(7)] T7 Item7);
