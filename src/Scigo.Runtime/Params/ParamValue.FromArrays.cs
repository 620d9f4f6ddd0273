namespace Scigo;

public readonly partial struct ParamValue
{
    /// <summary>Holds bytes, without copying them; <c>null</c> becomes <see cref="Null"/>.</summary>
    public static implicit operator ParamValue(byte[]? value) =>
        value is null ? Null : (ReadOnlyMemory<byte>)value;

    /// <summary>Holds bytes, without copying them.</summary>
    public static implicit operator ParamValue(ReadOnlyMemory<byte> value) => new(ParamValueKind.Bytes, new ParamArray<byte>(new(value)));

    /// <summary>Copies strings into a list; <c>null</c> becomes <see cref="Null"/>.</summary>
    public static implicit operator ParamValue(string[]? value) =>
        value is null ? Null : new(ParamValueKind.List, Array.ConvertAll(value, item => (ParamValue)item));

    /// <summary>Copies values into a list; <c>null</c> becomes <see cref="Null"/>.</summary>
    public static implicit operator ParamValue(ParamValue[]? value) => value is null ? Null : FromList(value.AsSpan());

    /// <summary>Holds an array as a vector, without copying it; <c>null</c> becomes <see cref="Null"/>.</summary>
    public static implicit operator ParamValue(bool[]? value) => value is null ? Null : FromArray<bool>(value);

    /// <summary>Holds an array as a vector, without copying it; <c>null</c> becomes <see cref="Null"/>.</summary>
    public static implicit operator ParamValue(sbyte[]? value) => value is null ? Null : FromArray<sbyte>(value);

    /// <summary>Holds an array as a vector, without copying it; <c>null</c> becomes <see cref="Null"/>.</summary>
    public static implicit operator ParamValue(short[]? value) => value is null ? Null : FromArray<short>(value);

    /// <summary>Holds an array as a vector, without copying it; <c>null</c> becomes <see cref="Null"/>.</summary>
    public static implicit operator ParamValue(ushort[]? value) => value is null ? Null : FromArray<ushort>(value);

    /// <summary>Holds an array as a vector, without copying it; <c>null</c> becomes <see cref="Null"/>.</summary>
    public static implicit operator ParamValue(int[]? value) => value is null ? Null : FromArray<int>(value);

    /// <summary>Holds an array as a vector, without copying it; <c>null</c> becomes <see cref="Null"/>.</summary>
    public static implicit operator ParamValue(uint[]? value) => value is null ? Null : FromArray<uint>(value);

    /// <summary>Holds an array as a vector, without copying it; <c>null</c> becomes <see cref="Null"/>.</summary>
    public static implicit operator ParamValue(long[]? value) => value is null ? Null : FromArray<long>(value);

    /// <summary>Holds an array as a vector, without copying it; <c>null</c> becomes <see cref="Null"/>.</summary>
    public static implicit operator ParamValue(ulong[]? value) => value is null ? Null : FromArray<ulong>(value);

    /// <summary>Holds an array as a vector, without copying it; <c>null</c> becomes <see cref="Null"/>.</summary>
    public static implicit operator ParamValue(Half[]? value) => value is null ? Null : FromArray<Half>(value);

    /// <summary>Holds an array as a vector, without copying it; <c>null</c> becomes <see cref="Null"/>.</summary>
    public static implicit operator ParamValue(float[]? value) => value is null ? Null : FromArray<float>(value);

    /// <summary>Holds an array as a vector, without copying it; <c>null</c> becomes <see cref="Null"/>.</summary>
    public static implicit operator ParamValue(double[]? value) => value is null ? Null : FromArray<double>(value);

    /// <summary>Copies a matrix; <c>null</c> becomes <see cref="Null"/>.</summary>
    public static implicit operator ParamValue(float[,]? value) => value is null ? Null : FromArray<float>(value);

    /// <summary>Copies a matrix; <c>null</c> becomes <see cref="Null"/>.</summary>
    public static implicit operator ParamValue(double[,]? value) => value is null ? Null : FromArray<double>(value);

    /// <summary>Holds an array, without copying it.</summary>
    public static implicit operator ParamValue(NDArray<bool> value) => FromArray(value);

    /// <summary>Holds an array, without copying it.</summary>
    public static implicit operator ParamValue(NDArray<sbyte> value) => FromArray(value);

    /// <summary>Holds an array, without copying it.</summary>
    public static implicit operator ParamValue(NDArray<byte> value) => FromArray(value);

    /// <summary>Holds an array, without copying it.</summary>
    public static implicit operator ParamValue(NDArray<short> value) => FromArray(value);

    /// <summary>Holds an array, without copying it.</summary>
    public static implicit operator ParamValue(NDArray<ushort> value) => FromArray(value);

    /// <summary>Holds an array, without copying it.</summary>
    public static implicit operator ParamValue(NDArray<int> value) => FromArray(value);

    /// <summary>Holds an array, without copying it.</summary>
    public static implicit operator ParamValue(NDArray<uint> value) => FromArray(value);

    /// <summary>Holds an array, without copying it.</summary>
    public static implicit operator ParamValue(NDArray<long> value) => FromArray(value);

    /// <summary>Holds an array, without copying it.</summary>
    public static implicit operator ParamValue(NDArray<ulong> value) => FromArray(value);

    /// <summary>Holds an array, without copying it.</summary>
    public static implicit operator ParamValue(NDArray<Half> value) => FromArray(value);

    /// <summary>Holds an array, without copying it.</summary>
    public static implicit operator ParamValue(NDArray<float> value) => FromArray(value);

    /// <summary>Holds an array, without copying it.</summary>
    public static implicit operator ParamValue(NDArray<double> value) => FromArray(value);
}
