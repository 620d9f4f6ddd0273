using System.Numerics;
using System.Runtime.CompilerServices;

namespace Scigo;

/// <summary>Conversions between <see cref="ParamValue"/> and the element types of arrays. The chains of type tests are decided by
/// the compiler: one branch is left for each type.</summary>
static class ParamNumber
{
    /// <summary>Whether <typeparamref name="T"/> is one that <see cref="From"/> and <see cref="TryConvert"/> take.</summary>
    public static bool Knows<T>() =>
        typeof(T) == typeof(bool)
        || typeof(T) == typeof(sbyte) || typeof(T) == typeof(short) || typeof(T) == typeof(int) || typeof(T) == typeof(long)
        || typeof(T) == typeof(byte) || typeof(T) == typeof(ushort) || typeof(T) == typeof(uint) || typeof(T) == typeof(ulong)
        || typeof(T) == typeof(Half) || typeof(T) == typeof(float) || typeof(T) == typeof(double);

    /// <summary>Returns an element as a value; null where its type is unknown.</summary>
    public static ParamValue From<T>(T item)
        where T : unmanaged
    {
        if (typeof(T) == typeof(bool)) return Unsafe.BitCast<T, bool>(item);
        if (typeof(T) == typeof(sbyte)) return Unsafe.BitCast<T, sbyte>(item);
        if (typeof(T) == typeof(byte)) return Unsafe.BitCast<T, byte>(item);
        if (typeof(T) == typeof(short)) return Unsafe.BitCast<T, short>(item);
        if (typeof(T) == typeof(ushort)) return Unsafe.BitCast<T, ushort>(item);
        if (typeof(T) == typeof(int)) return Unsafe.BitCast<T, int>(item);
        if (typeof(T) == typeof(uint)) return Unsafe.BitCast<T, uint>(item);
        if (typeof(T) == typeof(long)) return Unsafe.BitCast<T, long>(item);
        if (typeof(T) == typeof(ulong)) return Unsafe.BitCast<T, ulong>(item);
        if (typeof(T) == typeof(Half)) return Unsafe.BitCast<T, Half>(item);
        if (typeof(T) == typeof(float)) return Unsafe.BitCast<T, float>(item);
        if (typeof(T) == typeof(double)) return Unsafe.BitCast<T, double>(item);
        return ParamValue.Null;
    }

    /// <summary>Converts a value to an element; <paramref name="exact"/> forbids rounding to a narrower floating-point type.</summary>
    public static bool TryConvert<T>(in ParamValue value, bool exact, out T item)
        where T : unmanaged
    {
        item = default;
        if (typeof(T) == typeof(bool)) return value.Kind == ParamValueKind.Boolean && Set(value.AsBoolean(), out item);
        if (typeof(T) == typeof(sbyte)) return TryNarrow<T, sbyte>(value, out item);
        if (typeof(T) == typeof(byte)) return TryNarrow<T, byte>(value, out item);
        if (typeof(T) == typeof(short)) return TryNarrow<T, short>(value, out item);
        if (typeof(T) == typeof(ushort)) return TryNarrow<T, ushort>(value, out item);
        if (typeof(T) == typeof(int)) return TryNarrow<T, int>(value, out item);
        if (typeof(T) == typeof(uint)) return TryNarrow<T, uint>(value, out item);
        if (typeof(T) == typeof(long)) return TryNarrow<T, long>(value, out item);
        if (typeof(T) == typeof(ulong)) return value.TryGetUInt64(out var unsigned) && Set(unsigned, out item);
        if (typeof(T) == typeof(Half)) return TryRound<T, Half>(value, exact, out item);
        if (typeof(T) == typeof(float)) return TryRound<T, float>(value, exact, out item);
        if (typeof(T) == typeof(double)) return TryRound<T, double>(value, exact, out item);
        return false;
    }

    static bool TryNarrow<T, TInteger>(in ParamValue value, out T item)
        where T : unmanaged
        where TInteger : unmanaged, IBinaryInteger<TInteger>
    {
        var known = value.TryGetInt64(out var wide);
        var narrow = TInteger.CreateTruncating(wide);
        item = Unsafe.BitCast<TInteger, T>(narrow);
        return known && long.CreateTruncating(narrow) == wide;
    }

    static bool TryRound<T, TFloat>(in ParamValue value, bool exact, out T item)
        where T : unmanaged
        where TFloat : unmanaged, IBinaryFloatingPointIeee754<TFloat>
    {
        var known = value.TryGetDouble(out var wide);
        var narrow = TFloat.CreateTruncating(wide);
        item = Unsafe.BitCast<TFloat, T>(narrow);
        return known && (exact || value.Kind == ParamValueKind.Integer
            ? double.CreateTruncating(narrow).Equals(wide)
            : TFloat.IsFinite(narrow) || !double.IsFinite(wide));
    }

    static bool Set<T, TItem>(TItem known, out T item)
        where T : unmanaged
        where TItem : unmanaged
    {
        item = Unsafe.BitCast<TItem, T>(known);
        return true;
    }
}
