using System.Collections;

namespace Scigo.Corpus;

/// <summary>Arrays of .NET, of one dimension and of several.</summary>
static class ArrayTypes
{
    public static PlaceCase[] All =>
    [
        PlaceCase.Reference<BytesPlaces, BytesTaken, byte[]>("byte[]", v => v.Bytes(), (a, b, c) => new BytesTaken(a, b, c), () => [[0, 255], []]),
        PlaceCase.Reference<DoublesPlaces, DoublesTaken, double[]>(
            "double[]", v => v.Array(v.Double), (a, b, c) => new DoublesTaken(a, b, c), () => [[1, double.NaN, -0.0], []]),
        PlaceCase.Reference<BoolsPlaces, BoolsTaken, bool[]>(
            "bool[]", v => v.Array(v.Bool), (a, b, c) => new BoolsTaken(a, b, c), () => [[true, false], []]),
        PlaceCase.Reference<StringsPlaces, StringsTaken, string[]>(
            "string[]", v => v.Array(v.Text), (a, b, c) => new StringsTaken(a, b, c), () => [["a", ""], []]),
        PlaceCase.Reference<JaggedPlaces, JaggedTaken, int[][]>(
            "int[][]", v => v.Few(() => v.Array(v.Integer<int>)), (a, b, c) => new JaggedTaken(a, b, c), () => [[[1, 2], [], [3]], []]),
        PlaceCase.Reference<Rank2Places, Rank2Taken, double[,]>(
            "double[,]", v => Fill(new double[v.Below(4), v.Below(4)], v.Double), (a, b, c) => new Rank2Taken(a, b, c), () => [new double[,] { { 1, 2 }, { 3, double.NaN } }, new double[0, 3], new double[0, 0]]),
        PlaceCase.Reference<Rank3Places, Rank3Taken, float[,,]>(
            "float[,,]", v => Fill(new float[v.Below(3), v.Below(4), v.Below(3)], v.Single), (a, b, c) => new Rank3Taken(a, b, c), () => [new float[,,] { { { 1, 2 }, { 3, 4 } } }, new float[2, 0, 1]]),
        PlaceCase.Reference<Rank4Places, Rank4Taken, long[,,,]>(
            "long[,,,]", v => Fill(new long[v.Below(3), v.Below(3), v.Below(3), 2], v.Integer<long>), (a, b, c) => new Rank4Taken(a, b, c), () => [new long[,,,] { { { { 1, -2 } } } }, new long[1, 2, 3, 0]]),
        PlaceCase.Value<MemoryPlaces, MemoryTaken, Memory<double>>(
            "Memory<double>", v => v.Array(v.Double), (a, b, c) => new MemoryTaken(a, b, c), () => [new double[] { 1, -0.0 }, default]),
        PlaceCase.Value<ReadOnlyMemoryPlaces, ReadOnlyMemoryTaken, ReadOnlyMemory<byte>>(
            "ReadOnlyMemory<byte>", v => v.Bytes(), (a, b, c) => new ReadOnlyMemoryTaken(a, b, c), () => [new byte[] { 1, 2 }, default]),
        PlaceCase.Reference<BitArrayPlaces, BitArrayTaken, BitArray>(
            "BitArray", v => new(v.Array(v.Bool)), (a, b, c) => new BitArrayTaken(a, b, c), () => [new(new[] { true, false, true }), new(0), new(100, true)]),
    ];

    static TArray Fill<TArray, T>(TArray array, Func<T> element)
        where TArray : class, IList
    {
        var all = (Array)(object)array;
        var index = new int[all.Rank];
        for (var left = all.Length; left > 0; left--)
        {
            all.SetValue(element(), index);
            for (var i = index.Length - 1; i >= 0 && ++index[i] == all.GetLength(i); i--)
                index[i] = 0;
        }
        return array;
    }
}

[PersistableModel("places.bytes")]
public sealed partial class BytesPlaces : ReferencePlaces<byte[]>;

[PersistableModel("taken.bytes")]
public sealed partial record BytesTaken(byte[] One, byte[]? Maybe, byte[][] Many) : ReferenceTaken<byte[]>(One, Maybe, Many);

[PersistableModel("places.doubles")]
public sealed partial class DoublesPlaces : ReferencePlaces<double[]>;

[PersistableModel("taken.doubles")]
public sealed partial record DoublesTaken(double[] One, double[]? Maybe, double[][] Many) : ReferenceTaken<double[]>(One, Maybe, Many);

[PersistableModel("places.bools")]
public sealed partial class BoolsPlaces : ReferencePlaces<bool[]>;

[PersistableModel("taken.bools")]
public sealed partial record BoolsTaken(bool[] One, bool[]? Maybe, bool[][] Many) : ReferenceTaken<bool[]>(One, Maybe, Many);

[PersistableModel("places.strings")]
public sealed partial class StringsPlaces : ReferencePlaces<string[]>;

[PersistableModel("taken.strings")]
public sealed partial record StringsTaken(string[] One, string[]? Maybe, string[][] Many) : ReferenceTaken<string[]>(One, Maybe, Many);

[PersistableModel("places.jagged")]
public sealed partial class JaggedPlaces : ReferencePlaces<int[][]>;

[PersistableModel("taken.jagged")]
public sealed partial record JaggedTaken(int[][] One, int[][]? Maybe, int[][][] Many) : ReferenceTaken<int[][]>(One, Maybe, Many);

[PersistableModel("places.rank2")]
public sealed partial class Rank2Places : ReferencePlaces<double[,]>;

[PersistableModel("taken.rank2")]
public sealed partial record Rank2Taken(double[,] One, double[,]? Maybe, double[][,] Many) : ReferenceTaken<double[,]>(One, Maybe, Many);

[PersistableModel("places.rank3")]
public sealed partial class Rank3Places : ReferencePlaces<float[,,]>;

[PersistableModel("taken.rank3")]
public sealed partial record Rank3Taken(float[,,] One, float[,,]? Maybe, float[][,,] Many) : ReferenceTaken<float[,,]>(One, Maybe, Many);

[PersistableModel("places.rank4")]
public sealed partial class Rank4Places : ReferencePlaces<long[,,,]>;

[PersistableModel("taken.rank4")]
public sealed partial record Rank4Taken(long[,,,] One, long[,,,]? Maybe, long[][,,,] Many) : ReferenceTaken<long[,,,]>(One, Maybe, Many);

[PersistableModel("places.memory")]
public sealed partial class MemoryPlaces : ValuePlaces<Memory<double>>;

[PersistableModel("taken.memory")]
public sealed partial record MemoryTaken(Memory<double> One, Memory<double>? Maybe, Memory<double>[] Many) : ValueTaken<Memory<double>>(One, Maybe, Many);

[PersistableModel("places.read_only_memory")]
public sealed partial class ReadOnlyMemoryPlaces : ValuePlaces<ReadOnlyMemory<byte>>;

[PersistableModel("taken.read_only_memory")]
public sealed partial record ReadOnlyMemoryTaken(ReadOnlyMemory<byte> One, ReadOnlyMemory<byte>? Maybe, ReadOnlyMemory<byte>[] Many) : ValueTaken<ReadOnlyMemory<byte>>(One, Maybe, Many);

[PersistableModel("places.bit_array")]
public sealed partial class BitArrayPlaces : ReferencePlaces<BitArray>;

[PersistableModel("taken.bit_array")]
public sealed partial record BitArrayTaken(BitArray One, BitArray? Maybe, BitArray[] Many) : ReferenceTaken<BitArray>(One, Maybe, Many);
