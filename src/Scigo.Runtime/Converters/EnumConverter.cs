using System.Runtime.CompilerServices;

namespace Scigo.Converters;

/// <summary>An enum as its number: numbers that it has no name for are kept. The generator attaches it to every enum.</summary>
public sealed class EnumConverter<TEnum, TNumber> : IConverter<TEnum, TNumber>
    where TEnum : unmanaged, Enum
    where TNumber : unmanaged
{
    /// <inheritdoc/>
    public static TNumber ToWire(TEnum value) => Unsafe.BitCast<TEnum, TNumber>(value);

    /// <inheritdoc/>
    public static TEnum FromWire(TNumber wire) => Unsafe.BitCast<TNumber, TEnum>(wire);
}
