using System.Buffers;
using MathNet.Numerics.LinearAlgebra;

namespace Scigo.MathNet.Tests;

public class ProtobufTests
{
    [Fact]
    public void ADenseVectorIsPackedNumbers() => Assert.Equal(
        [6 << 3 | 2, 16, .. BitConverter.GetBytes(1.5), .. BitConverter.GetBytes(-2.0)],
        Message(new() { DeclaredVector = Vector<double>.Build.Dense([1.5, -2]) })[..18]);

    [Fact]
    public void ADenseMatrixIsAShapeAndItsRows() => Assert.Equal(
        [
            2 << 3 | 2, 38, 1 << 3 | 2, 2, 2, 2, 2 << 3 | 2, 32,
            .. BitConverter.GetBytes(1.0), .. BitConverter.GetBytes(2.0), .. BitConverter.GetBytes(3.0), .. BitConverter.GetBytes(4.0),
        ],
        Message(new() { DeclaredMatrix = Matrix<double>.Build.DenseOfArray(new double[,] { { 1, 2 }, { 3, 4 } }) })[..40]);

    static byte[] Message(Doubles model)
    {
        var output = new ArrayBufferWriter<byte>();
        ModelProtobuf.WriteMessage(model, output, Format.Options);
        return output.WrittenSpan.ToArray();
    }
}
