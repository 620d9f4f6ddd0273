namespace Scigo.Converters;

/// <summary>What an array in a <see cref="ParamValue"/> is written as: the one of its members that is not null says what it is of.</summary>
[PersistableModel("ParamArray", InCatalog = false)]
public sealed partial class StoredParamArray
{
    /// <summary>An array of <c>bool</c>.</summary>
    [Member(1)]
    public NDArray<bool>? Bool { get; set; }

    /// <summary>An array of <c>sbyte</c>.</summary>
    [Member(2)]
    public NDArray<sbyte>? Int8 { get; set; }

    /// <summary>An array of <c>short</c>.</summary>
    [Member(3)]
    public NDArray<short>? Int16 { get; set; }

    /// <summary>An array of <c>int</c>.</summary>
    [Member(4)]
    public NDArray<int>? Int32 { get; set; }

    /// <summary>An array of <c>long</c>.</summary>
    [Member(5)]
    public NDArray<long>? Int64 { get; set; }

    /// <summary>An array of <c>byte</c>.</summary>
    [Member(6)]
    public NDArray<byte>? UInt8 { get; set; }

    /// <summary>An array of <c>ushort</c>.</summary>
    [Member(7)]
    public NDArray<ushort>? UInt16 { get; set; }

    /// <summary>An array of <c>uint</c>.</summary>
    [Member(8)]
    public NDArray<uint>? UInt32 { get; set; }

    /// <summary>An array of <c>ulong</c>.</summary>
    [Member(9)]
    public NDArray<ulong>? UInt64 { get; set; }

    /// <summary>An array of <c>Half</c>.</summary>
    [Member(10, AllowNonFinite = true)]
    public NDArray<Half>? Float16 { get; set; }

    /// <summary>An array of <c>float</c>.</summary>
    [Member(11, AllowNonFinite = true)]
    public NDArray<float>? Float32 { get; set; }

    /// <summary>An array of <c>double</c>.</summary>
    [Member(12, AllowNonFinite = true)]
    public NDArray<double>? Float64 { get; set; }

    internal static StoredParamArray Of(ParamValue value)
    {
        var stored = new StoredParamArray
        {
            Bool = Held<bool>(value),
            Int8 = Held<sbyte>(value),
            Int16 = Held<short>(value),
            Int32 = Held<int>(value),
            Int64 = Held<long>(value),
            UInt8 = Held<byte>(value),
            UInt16 = Held<ushort>(value),
            UInt32 = Held<uint>(value),
            UInt64 = Held<ulong>(value),
            Float16 = Held<Half>(value),
            Float32 = Held<float>(value),
            Float64 = Held<double>(value),
        };
        return stored.Count(out _) == 1
            ? stored
            : throw new InvalidOperationException($"An array of {value.ElementType!.Name} cannot be saved: only numbers and booleans can.");
    }

    internal ParamValue Value => Count(out var only) == 1
        ? only
        : throw new FormatException("An array in a parameter is not of exactly one type.");

    int Count(out ParamValue last)
    {
        ReadOnlySpan<ParamValue> values =
        [
            From(Bool), From(Int8), From(Int16), From(Int32), From(Int64), From(UInt8),
            From(UInt16), From(UInt32), From(UInt64), From(Float16), From(Float32), From(Float64),
        ];
        var count = 0;
        last = default;
        foreach (var value in values)
        {
            if (value.IsNull)
                continue;
            last = value;
            count++;
        }
        return count;
    }

    static NDArray<T>? Held<T>(ParamValue value)
        where T : unmanaged
        => value.ElementType == typeof(T) ? value.AsArray<T>() : default(NDArray<T>?);

    static ParamValue From<T>(NDArray<T>? array)
        where T : unmanaged
        => array is { } held ? ParamValue.FromArray(held) : ParamValue.Null;
}
