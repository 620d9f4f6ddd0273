namespace Scigo.Corpus;

/// <summary>Enums over every type of number, with and without names for their values.</summary>
static class EnumTypes
{
    public static PlaceCase[] All =>
    [
        PlaceCase.Value<ByteEnumPlaces, ByteEnumTaken, ByteEnum>(
            "enum : byte", v => (ByteEnum)v.Integer<byte>(), (a, b, c) => new ByteEnumTaken(a, b, c), () => [ByteEnum.Low, ByteEnum.High, default]),
        PlaceCase.Value<SByteEnumPlaces, SByteEnumTaken, SByteEnum>(
            "enum : sbyte", v => (SByteEnum)v.Integer<sbyte>(), (a, b, c) => new SByteEnumTaken(a, b, c), () => [SByteEnum.Low, SByteEnum.High, default]),
        PlaceCase.Value<Int16EnumPlaces, Int16EnumTaken, Int16Enum>(
            "enum : short", v => (Int16Enum)v.Integer<short>(), (a, b, c) => new Int16EnumTaken(a, b, c), () => [Int16Enum.Low, Int16Enum.High, default]),
        PlaceCase.Value<UInt16EnumPlaces, UInt16EnumTaken, UInt16Enum>(
            "enum : ushort", v => (UInt16Enum)v.Integer<ushort>(), (a, b, c) => new UInt16EnumTaken(a, b, c), () => [UInt16Enum.Low, UInt16Enum.High, default]),
        PlaceCase.Value<Int32EnumPlaces, Int32EnumTaken, Int32Enum>(
            "enum : int", v => (Int32Enum)v.Integer<int>(), (a, b, c) => new Int32EnumTaken(a, b, c), () => [Int32Enum.Low, Int32Enum.High, default]),
        PlaceCase.Value<UInt32EnumPlaces, UInt32EnumTaken, UInt32Enum>(
            "enum : uint", v => (UInt32Enum)v.Integer<uint>(), (a, b, c) => new UInt32EnumTaken(a, b, c), () => [UInt32Enum.Low, UInt32Enum.High, default]),
        PlaceCase.Value<Int64EnumPlaces, Int64EnumTaken, Int64Enum>(
            "enum : long", v => (Int64Enum)v.Integer<long>(), (a, b, c) => new Int64EnumTaken(a, b, c), () => [Int64Enum.Low, Int64Enum.High, default]),
        PlaceCase.Value<UInt64EnumPlaces, UInt64EnumTaken, UInt64Enum>(
            "enum : ulong", v => (UInt64Enum)v.Integer<ulong>(), (a, b, c) => new UInt64EnumTaken(a, b, c), () => [UInt64Enum.Low, UInt64Enum.High, default]),
        PlaceCase.Value<FlagsPlaces, FlagsTaken, Flags>(
            "[Flags] enum", v => (Flags)v.Below(8), (a, b, c) => new FlagsTaken(a, b, c), () => [Flags.One | Flags.Two, Flags.None, (Flags)64]),
    ];
}

[PersistableModel("places.byte_enum")]
public sealed partial class ByteEnumPlaces : ValuePlaces<ByteEnum>;

[PersistableModel("taken.byte_enum")]
public sealed partial record ByteEnumTaken(ByteEnum One, ByteEnum? Maybe, ByteEnum[] Many) : ValueTaken<ByteEnum>(One, Maybe, Many);

[PersistableModel("places.sbyte_enum")]
public sealed partial class SByteEnumPlaces : ValuePlaces<SByteEnum>;

[PersistableModel("taken.sbyte_enum")]
public sealed partial record SByteEnumTaken(SByteEnum One, SByteEnum? Maybe, SByteEnum[] Many) : ValueTaken<SByteEnum>(One, Maybe, Many);

[PersistableModel("places.int16_enum")]
public sealed partial class Int16EnumPlaces : ValuePlaces<Int16Enum>;

[PersistableModel("taken.int16_enum")]
public sealed partial record Int16EnumTaken(Int16Enum One, Int16Enum? Maybe, Int16Enum[] Many) : ValueTaken<Int16Enum>(One, Maybe, Many);

[PersistableModel("places.uint16_enum")]
public sealed partial class UInt16EnumPlaces : ValuePlaces<UInt16Enum>;

[PersistableModel("taken.uint16_enum")]
public sealed partial record UInt16EnumTaken(UInt16Enum One, UInt16Enum? Maybe, UInt16Enum[] Many) : ValueTaken<UInt16Enum>(One, Maybe, Many);

[PersistableModel("places.int32_enum")]
public sealed partial class Int32EnumPlaces : ValuePlaces<Int32Enum>;

[PersistableModel("taken.int32_enum")]
public sealed partial record Int32EnumTaken(Int32Enum One, Int32Enum? Maybe, Int32Enum[] Many) : ValueTaken<Int32Enum>(One, Maybe, Many);

[PersistableModel("places.uint32_enum")]
public sealed partial class UInt32EnumPlaces : ValuePlaces<UInt32Enum>;

[PersistableModel("taken.uint32_enum")]
public sealed partial record UInt32EnumTaken(UInt32Enum One, UInt32Enum? Maybe, UInt32Enum[] Many) : ValueTaken<UInt32Enum>(One, Maybe, Many);

[PersistableModel("places.int64_enum")]
public sealed partial class Int64EnumPlaces : ValuePlaces<Int64Enum>;

[PersistableModel("taken.int64_enum")]
public sealed partial record Int64EnumTaken(Int64Enum One, Int64Enum? Maybe, Int64Enum[] Many) : ValueTaken<Int64Enum>(One, Maybe, Many);

[PersistableModel("places.uint64_enum")]
public sealed partial class UInt64EnumPlaces : ValuePlaces<UInt64Enum>;

[PersistableModel("taken.uint64_enum")]
public sealed partial record UInt64EnumTaken(UInt64Enum One, UInt64Enum? Maybe, UInt64Enum[] Many) : ValueTaken<UInt64Enum>(One, Maybe, Many);

[PersistableModel("places.flags")]
public sealed partial class FlagsPlaces : ValuePlaces<Flags>;

[PersistableModel("taken.flags")]
public sealed partial record FlagsTaken(Flags One, Flags? Maybe, Flags[] Many) : ValueTaken<Flags>(One, Maybe, Many);
