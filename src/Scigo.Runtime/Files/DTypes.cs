namespace Scigo.Files;

/// <summary>The schema's word for a type of number.</summary>
static class DTypes<T>
    where T : unmanaged
{
    // Evaluated once for each type.
    public static readonly string Name =
        typeof(T) == typeof(double) ? "float64"
        : typeof(T) == typeof(float) ? "float32"
        : typeof(T) == typeof(Half) ? "float16"
        : typeof(T) == typeof(bool) ? "bool"
        : typeof(T) == typeof(byte) ? "uint8"
        : typeof(T) == typeof(sbyte) ? "int8"
        : typeof(T) == typeof(short) ? "int16"
        : typeof(T) == typeof(ushort) ? "uint16"
        : typeof(T) == typeof(int) ? "int32"
        : typeof(T) == typeof(uint) ? "uint32"
        : typeof(T) == typeof(long) ? "int64"
        : typeof(T) == typeof(ulong) ? "uint64"
        : throw new NotSupportedException($"{typeof(T)} is no number of a schema.");
}
