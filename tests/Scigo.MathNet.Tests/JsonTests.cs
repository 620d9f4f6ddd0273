using System.Text.Json;
using MathNet.Numerics.LinearAlgebra;
using Complex = System.Numerics.Complex;

namespace Scigo.MathNet.Tests;

/// <summary>What other programs see.</summary>
public class JsonTests
{
    [Fact]
    public void ADenseMatrixIsItsRows()
    {
        var json = Parameters(new Doubles { Matrix = Matrix<double>.Build.DenseOfArray(new double[,] { { 1, 2 }, { 3, 4 }, { 5, 6 } }) });
        var rows = json.GetProperty("matrix").GetProperty("dense").Deserialize<double[][]>()!;
        Assert.Equal([[1, 2], [3, 4], [5, 6]], rows);
        Assert.Equal(
            """{"dense":[[1.0,2.0],[3.0,4.0],[5.0,6.0]],"sparse":null,"diagonal":null}""", json.GetProperty("matrix").GetRawText());
    }

    [Fact]
    public void ADeclaredKindNeedsNoName()
    {
        var json = Parameters(new Doubles
        {
            DeclaredMatrix = Matrix<double>.Build.Dense(1, 2, [1, 2]),
            DeclaredVector = Vector<double>.Build.Dense([3, 4]),
        });
        Assert.Equal("[[1.0,2.0]]", json.GetProperty("dense").GetRawText());
        Assert.Equal("[3.0,4.0]", json.GetProperty("dense_vector").GetRawText());
    }

    [Fact]
    public void ASparseMatrixIsItsCompressedRows()
    {
        var json = Parameters(new Doubles { Matrix = Matrix<double>.Build.SparseOfIndexed(3, 1000, [(0, 7, 1.5), (2, 999, -2)]) });
        Assert.Equal(
            """{"rows":3,"columns":1000,"row_pointers":[0,1,1,2],"column_indices":[7,999],"values":[1.5,-2.0]}""",
            json.GetProperty("matrix").GetProperty("sparse").GetRawText());
    }

    [Fact]
    public void ADiagonalMatrixIsItsDiagonal()
    {
        var json = Parameters(new Doubles { Matrix = Matrix<double>.Build.Diagonal(2, 3, [1, 2]) });
        Assert.Equal("""{"rows":2,"columns":3,"values":[1.0,2.0]}""", json.GetProperty("matrix").GetProperty("diagonal").GetRawText());
    }

    [Fact]
    public void ComplexNumbersArePairs()
    {
        var json = Parameters(new Complexes
        {
            DeclaredMatrix = Matrix<Complex>.Build.Dense(2, 1, [new(1, 2), new(3, 4)]),
            DeclaredVector = Vector<Complex>.Build.Dense([new(5, 6)]),
        });
        Assert.Equal("[[[1.0,2.0]],[[3.0,4.0]]]", json.GetProperty("dense").GetRawText());
        Assert.Equal("[[5.0,6.0]]", json.GetProperty("dense_vector").GetRawText());
    }

    [Fact]
    public void AMatrixWrittenByHandIsReadWithoutTheKindsThatItIsNot()
    {
        var model = Format.FromJson<Doubles>("test.doubles", """{"matrix": {"dense": [[1, 2], [3, 4]]}, "vector": {"dense": [5]}}""");
        Assert.Equal(new double[,] { { 1, 2 }, { 3, 4 } }, model.Matrix!.ToArray());
        Assert.Equal([5], model.Vector!.ToArray());
    }

    static JsonElement Parameters(object model) =>
        JsonDocument.Parse(Format.Save("json", model)).RootElement.GetProperty("parameters");
}
