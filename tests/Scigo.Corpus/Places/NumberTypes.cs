using System.Numerics;

namespace Scigo.Corpus;

/// <summary>Numbers, and arrays of them of any rank.</summary>
static class NumberTypes
{
    public static PlaceCase[] All =>
    [
        PlaceCase.Value<BoolPlaces, BoolTaken, bool>("bool", v => v.Bool(), (a, b, c) => new BoolTaken(a, b, c), () => [true, false]),
        PlaceCase.Value<SBytePlaces, SByteTaken, sbyte>(
            "sbyte", v => v.Integer<sbyte>(), (a, b, c) => new SByteTaken(a, b, c), () => [sbyte.MaxValue, sbyte.MinValue, 0]),
        PlaceCase.Value<BytePlaces, ByteTaken, byte>(
            "byte", v => v.Integer<byte>(), (a, b, c) => new ByteTaken(a, b, c), () => [byte.MaxValue, byte.MinValue, 0]),
        PlaceCase.Value<Int16Places, Int16Taken, short>(
            "short", v => v.Integer<short>(), (a, b, c) => new Int16Taken(a, b, c), () => [short.MaxValue, short.MinValue, 0]),
        PlaceCase.Value<UInt16Places, UInt16Taken, ushort>(
            "ushort", v => v.Integer<ushort>(), (a, b, c) => new UInt16Taken(a, b, c), () => [ushort.MaxValue, ushort.MinValue, 0]),
        PlaceCase.Value<Int32Places, Int32Taken, int>(
            "int", v => v.Integer<int>(), (a, b, c) => new Int32Taken(a, b, c), () => [int.MaxValue, int.MinValue, 0]),
        PlaceCase.Value<UInt32Places, UInt32Taken, uint>(
            "uint", v => v.Integer<uint>(), (a, b, c) => new UInt32Taken(a, b, c), () => [uint.MaxValue, uint.MinValue, 0]),
        PlaceCase.Value<Int64Places, Int64Taken, long>(
            "long", v => v.Integer<long>(), (a, b, c) => new Int64Taken(a, b, c), () => [long.MaxValue, long.MinValue, 0]),
        PlaceCase.Value<UInt64Places, UInt64Taken, ulong>(
            "ulong", v => v.Integer<ulong>(), (a, b, c) => new UInt64Taken(a, b, c), () => [ulong.MaxValue, ulong.MinValue, 0]),
        PlaceCase.Value<HalfPlaces, HalfTaken, Half>(
            "Half", v => v.Half(), (a, b, c) => new HalfTaken(a, b, c), () => [(Half)0.1, Half.NaN, Half.NegativeZero, Half.MaxValue]),
        PlaceCase.Value<SinglePlaces, SingleTaken, float>(
            "float", v => v.Single(), (a, b, c) => new SingleTaken(a, b, c), () => [0.1f, float.NaN, -0f, float.Epsilon]),
        PlaceCase.Value<DoublePlaces, DoubleTaken, double>(
            "double", v => v.Double(), (a, b, c) => new DoubleTaken(a, b, c), () => [0.1, double.NaN, -0.0, double.NegativeInfinity]),
        PlaceCase.Value<DecimalPlaces, DecimalTaken, decimal>(
            "decimal", v => v.Decimal(), (a, b, c) => new DecimalTaken(a, b, c), () => [1.50m, decimal.MaxValue, decimal.MinValue, -0.0m]),
        PlaceCase.Value<Int128Places, Int128Taken, Int128>(
            "Int128", v => v.Int128(), (a, b, c) => new Int128Taken(a, b, c), () => [-1, Int128.MaxValue, Int128.MinValue]),
        PlaceCase.Value<UInt128Places, UInt128Taken, UInt128>(
            "UInt128", v => v.UInt128(), (a, b, c) => new UInt128Taken(a, b, c), () => [1, UInt128.MaxValue, 0]),
        PlaceCase.Value<BigIntegerPlaces, BigIntegerTaken, BigInteger>(
            "BigInteger", v => v.BigInteger(), (a, b, c) => new BigIntegerTaken(a, b, c), () => [255, BigInteger.Zero, BigInteger.Pow(-7, 99)]),
        PlaceCase.Value<ComplexPlaces, ComplexTaken, Complex>(
            "Complex", v => new(v.Double(), v.Double()), (a, b, c) => new ComplexTaken(a, b, c), () => [new(1, -2), new(double.NaN, -0.0), default]),
        PlaceCase.Value<NDArrayPlaces, NDArrayTaken, NDArray<double>>(
            "NDArray<double>", v => v.NDArray(v.Double), (a, b, c) => new NDArrayTaken(a, b, c), () => [NDArray.Create([1.0, 2, 3, 4], 2, 2), default, NDArray.Scalar(double.NaN), NDArray.Zeros<double>(0, 3)]),
    ];
}

[PersistableModel("places.bool")]
public sealed partial class BoolPlaces : ValuePlaces<bool>;

[PersistableModel("taken.bool")]
public sealed partial record BoolTaken(bool One, bool? Maybe, bool[] Many) : ValueTaken<bool>(One, Maybe, Many);

[PersistableModel("places.sbyte")]
public sealed partial class SBytePlaces : ValuePlaces<sbyte>;

[PersistableModel("taken.sbyte")]
public sealed partial record SByteTaken(sbyte One, sbyte? Maybe, sbyte[] Many) : ValueTaken<sbyte>(One, Maybe, Many);

[PersistableModel("places.byte")]
public sealed partial class BytePlaces : ValuePlaces<byte>;

[PersistableModel("taken.byte")]
public sealed partial record ByteTaken(byte One, byte? Maybe, byte[] Many) : ValueTaken<byte>(One, Maybe, Many);

[PersistableModel("places.int16")]
public sealed partial class Int16Places : ValuePlaces<short>;

[PersistableModel("taken.int16")]
public sealed partial record Int16Taken(short One, short? Maybe, short[] Many) : ValueTaken<short>(One, Maybe, Many);

[PersistableModel("places.uint16")]
public sealed partial class UInt16Places : ValuePlaces<ushort>;

[PersistableModel("taken.uint16")]
public sealed partial record UInt16Taken(ushort One, ushort? Maybe, ushort[] Many) : ValueTaken<ushort>(One, Maybe, Many);

[PersistableModel("places.int32")]
public sealed partial class Int32Places : ValuePlaces<int>;

[PersistableModel("taken.int32")]
public sealed partial record Int32Taken(int One, int? Maybe, int[] Many) : ValueTaken<int>(One, Maybe, Many);

[PersistableModel("places.uint32")]
public sealed partial class UInt32Places : ValuePlaces<uint>;

[PersistableModel("taken.uint32")]
public sealed partial record UInt32Taken(uint One, uint? Maybe, uint[] Many) : ValueTaken<uint>(One, Maybe, Many);

[PersistableModel("places.int64")]
public sealed partial class Int64Places : ValuePlaces<long>;

[PersistableModel("taken.int64")]
public sealed partial record Int64Taken(long One, long? Maybe, long[] Many) : ValueTaken<long>(One, Maybe, Many);

[PersistableModel("places.uint64")]
public sealed partial class UInt64Places : ValuePlaces<ulong>;

[PersistableModel("taken.uint64")]
public sealed partial record UInt64Taken(ulong One, ulong? Maybe, ulong[] Many) : ValueTaken<ulong>(One, Maybe, Many);

[PersistableModel("places.half")]
public sealed partial class HalfPlaces : ValuePlaces<Half>;

[PersistableModel("taken.half")]
public sealed partial record HalfTaken(Half One, Half? Maybe, Half[] Many) : ValueTaken<Half>(One, Maybe, Many);

[PersistableModel("places.single")]
public sealed partial class SinglePlaces : ValuePlaces<float>;

[PersistableModel("taken.single")]
public sealed partial record SingleTaken(float One, float? Maybe, float[] Many) : ValueTaken<float>(One, Maybe, Many);

[PersistableModel("places.double")]
public sealed partial class DoublePlaces : ValuePlaces<double>;

[PersistableModel("taken.double")]
public sealed partial record DoubleTaken(double One, double? Maybe, double[] Many) : ValueTaken<double>(One, Maybe, Many);

[PersistableModel("places.decimal")]
public sealed partial class DecimalPlaces : ValuePlaces<decimal>;

[PersistableModel("taken.decimal")]
public sealed partial record DecimalTaken(decimal One, decimal? Maybe, decimal[] Many) : ValueTaken<decimal>(One, Maybe, Many);

[PersistableModel("places.int128")]
public sealed partial class Int128Places : ValuePlaces<Int128>;

[PersistableModel("taken.int128")]
public sealed partial record Int128Taken(Int128 One, Int128? Maybe, Int128[] Many) : ValueTaken<Int128>(One, Maybe, Many);

[PersistableModel("places.uint128")]
public sealed partial class UInt128Places : ValuePlaces<UInt128>;

[PersistableModel("taken.uint128")]
public sealed partial record UInt128Taken(UInt128 One, UInt128? Maybe, UInt128[] Many) : ValueTaken<UInt128>(One, Maybe, Many);

[PersistableModel("places.big_integer")]
public sealed partial class BigIntegerPlaces : ValuePlaces<BigInteger>;

[PersistableModel("taken.big_integer")]
public sealed partial record BigIntegerTaken(BigInteger One, BigInteger? Maybe, BigInteger[] Many) : ValueTaken<BigInteger>(One, Maybe, Many);

[PersistableModel("places.complex")]
public sealed partial class ComplexPlaces : ValuePlaces<Complex>;

[PersistableModel("taken.complex")]
public sealed partial record ComplexTaken(Complex One, Complex? Maybe, Complex[] Many) : ValueTaken<Complex>(One, Maybe, Many);

[PersistableModel("places.nd_array")]
public sealed partial class NDArrayPlaces : ValuePlaces<NDArray<double>>;

[PersistableModel("taken.nd_array")]
public sealed partial record NDArrayTaken(NDArray<double> One, NDArray<double>? Maybe, NDArray<double>[] Many) : ValueTaken<NDArray<double>>(One, Maybe, Many);
