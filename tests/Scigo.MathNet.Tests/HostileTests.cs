using Reals = Scigo.NDArray<double>;

namespace Scigo.MathNet.Tests;

/// <summary>Storage that contradicts itself is refused before Math.NET sees it, and nothing is allocated for what it only claims.</summary>
public class HostileTests
{
    const int Endless = int.MaxValue;

    static readonly Dictionary<string, (Forged Forged, string Problem)> Cases = new()
    {
        ["no kind"] = (new() { Matrix = new() }, "one of"),
        ["two kinds"] = (new() { Matrix = new() { Dense = new double[,] { { 1 } }, Diagonal = new(1, 1, Numbers(1)) } }, "one of"),
        ["dense of rank 1"] = (new() { Matrix = new() { Dense = Numbers(3) } }, "two dimensions"),
        ["dense of rank 3"] = (new() { Matrix = new() { Dense = new(new double[8], 2, 2, 2) } }, "two dimensions"),
        ["pointers too few"] = Sparse(2, 2, [0, 1], [0], 1, "3 row pointers"),
        ["pointers too many"] = Sparse(1, 2, [0, 1, 1], [0], 1, "2 row pointers"),
        ["no pointers"] = Sparse(0, 0, [], [], 0, "1 row pointers"),
        ["pointers for endless rows"] = Sparse(Endless, 2, [0, 1], [0], 1, "2147483648 row pointers"),
        ["pointers that fall"] = Sparse(3, 3, [0, 2, 1, 2], [0, 1], 2, "fall at row 1"),
        ["pointers beyond the values"] = Sparse(2, 3, [0, 9, 2], [0, 1], 2, "fall at row 1"),
        ["pointers below zero"] = Sparse(2, 3, [0, -5, 2], [0, 1], 2, "fall at row 0"),
        ["pointers that do not start at 0"] = Sparse(1, 3, [1, 2], [0, 1], 2, "from 1"),
        ["pointers that end elsewhere"] = Sparse(1, 3, [0, 1], [0, 1], 2, "to 1"),
        ["indices too few"] = Sparse(1, 3, [0, 2], [0], 2, "1 column indices"),
        ["values too few"] = Sparse(1, 3, [0, 2], [0, 1], 1, "2 column indices"),
        ["columns unsorted"] = Sparse(1, 3, [0, 2], [1, 0], 2, "ascend"),
        ["a column twice"] = Sparse(1, 3, [0, 2], [1, 1], 2, "ascend"),
        ["a column too far"] = Sparse(1, 3, [0, 1], [3], 1, "outside"),
        ["a column below zero"] = Sparse(1, 3, [0, 1], [-1], 1, "ascend"),
        ["columns of none"] = Sparse(1, 0, [0, 1], [0], 1, "outside"),
        ["rows below zero"] = Sparse(-1, 3, [], [], 0, "-1"),
        ["columns below zero"] = Sparse(1, -3, [0, 0], [], 0, "-3"),
        ["sparse values of rank 2"] =
            (new() { Matrix = new() { Sparse = new(1, 1, Ints(0, 1), Ints(0), new double[,] { { 1 } }) } }, "one dimension"),
        ["diagonal too short"] = Diagonal(3, 3, 2, "3 values, not 2"),
        ["diagonal too long"] = Diagonal(1, Endless, 2, "1 values, not 2"),
        ["diagonal without end"] = Diagonal(Endless, Endless, 2, "2147483647 values"),
        ["diagonal of less than no rows"] = Diagonal(-1, 3, 0, "-1"),
        ["diagonal of less than no columns"] = Diagonal(3, int.MinValue, 0, "-2147483648"),
        ["vector of no kind"] = (new() { Vector = new() }, "one of"),
        ["vector of two kinds"] = (new() { Vector = new() { Dense = Numbers(1), Sparse = new(1, Ints(0), Numbers(1)) } }, "one of"),
        ["dense vector of rank 2"] = (new() { Vector = new() { Dense = new double[,] { { 1 } } } }, "one dimension"),
        ["sparse vector of less than no length"] = Vector(-1, [], 0, "-1"),
        ["sparse vector of too few indices"] = Vector(3, [0], 2, "1 indices"),
        ["sparse vector unsorted"] = Vector(3, [1, 0], 2, "ascend"),
        ["sparse vector too far"] = Vector(3, [3], 1, "outside"),
        ["complex of rank 2"] = (new() { Complex = new() { Dense = new float[,] { { 1, 2 } } } }, "two dimensions"),
        ["complex in triples"] = (new() { Complex = new() { Dense = new(new float[] { 1, 2, 3 }, 1, 1, 3) } }, "pairs"),
        ["complex diagonal of single numbers"] = (new() { Complex = new() { Diagonal = new(1, 1, new float[] { 1 }) } }, "pairs"),
    };

    public static TheoryData<string, string> Hostile => Product.Of(Cases.Keys, Forgery.Formats);

    public static TheoryData<string> Formats => [.. Forgery.Formats];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void StorageThatContradictsItselfIsRefused(string name, string format)
    {
        var error = Assert.Throws<ModelFormatException>(() => Forgery.Load(format, Cases[name].Forged));
        Assert.Equal(ModelFormatError.InvalidValue, error.Error);
        Assert.Contains(Cases[name].Problem, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void HugeDimensionsAllocateOnlyWhatIsPresent(string format)
    {
        Assert.Equal((Endless, 2), Shape(new() { Diagonal = new(Endless, 2, Numbers(2)) }));
        Assert.Equal((2, Endless), Shape(new() { Sparse = new(2, Endless, Ints(0, 1, 1), Ints(Endless - 1), Numbers(1)) }));
        Assert.Equal((0, Endless), Shape(new() { Dense = new(Array.Empty<double>(), 0, Endless) }));
        Assert.Equal((Endless, 0), Shape(new() { Dense = new(Array.Empty<double>(), Endless, 0) }));
        Assert.Equal(Endless, Forgery.Load(format, new() { Vector = new() { Sparse = new(Endless, Ints(3), Numbers(1)) } }).Vector!.Count);

        (int, int) Shape(StoredMatrix<Reals> stored)
        {
            var matrix = Forgery.Load(format, new() { Matrix = stored }).Matrix!;
            return (matrix.RowCount, matrix.ColumnCount);
        }
    }

    [Theory]
    [InlineData("""{"matrix": {"dense": {"shape": [100000, 100000], "data": []}}}""")]
    [InlineData("""{"matrix": {"dense": {"shape": [2147483647, 2147483647], "data": [1]}}}""")]
    [InlineData("""{"matrix": {"dense": [[1, 2], [3]]}}""")]
    [InlineData("""{"matrix": {"dense": [["x"]]}}""")]
    [InlineData("""{"matrix": [[1]]}""")]
    [InlineData("""{"matrix": {"sparse": {"rows": 1, "columns": 1, "row_pointers": [0, 1], "values": [1]}}}""")]
    [InlineData("""{"matrix": {"sparse": {"rows": 2147483648, "columns": 1, "row_pointers": [0], "column_indices": [], "values": []}}}""")]
    [InlineData("""{"matrix": {"sparse": {"rows": 1, "columns": 1, "row_pointers": [[0], [0]], "column_indices": [], "values": []}}}""")]
    [InlineData("""{"matrix": {"diagonal": {"rows": 1, "columns": 1}}}""")]
    public void JsonThatNoMatrixIsWrittenAsIsRefused(string parameters)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<ModelFormatException>(() => Format.FromJson<Victim>("test.victim", parameters));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    static (Forged, string) Sparse(int rows, int columns, int[] pointers, int[] indices, int values, string problem) =>
        (new() { Matrix = new() { Sparse = new(rows, columns, pointers, indices, Numbers(values)) } }, problem);

    static (Forged, string) Diagonal(int rows, int columns, int values, string problem) =>
        (new() { Matrix = new() { Diagonal = new(rows, columns, Numbers(values)) } }, problem);

    static (Forged, string) Vector(int length, int[] indices, int values, string problem) =>
        (new() { Vector = new() { Sparse = new(length, indices, Numbers(values)) } }, problem);

    static Reals Numbers(int count) => new(Enumerable.Range(1, count).Select(i => (double)i).ToArray());

    static NDArray<int> Ints(params int[] values) => values;
}
