using System.Buffers;
using Scigo.Interop.Onnx;
using Scigo.Interop.Onnx.Messages;

namespace Scigo.Interop.Tests.Onnx;

/// <summary>Graphs that no exporter writes are kept as they are: soon, with little memory, and without another error.</summary>
public class StrangeGraphTests
{
    static OnnxModel Kept(ModelProto proto)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ModelProtobuf.WriteMessage(proto, buffer);
        return Assert.IsType<OnnxModel>(OnnxImportTests.Read(buffer.WrittenSpan.ToArray()));
    }

    static ModelProto Graph(int features, TensorProto constant, params NodeProto[] nodes) => new()
    {
        IrVersion = 8,
        ProducerName = "a test",
        Graph = new()
        {
            Input = [Value("X", features)],
            Output = [Value("Z", features)],
            Initializer = [constant],
            Node = [.. nodes],
        },
    };

    static ValueInfoProto Value(string name, int columns) => new()
    {
        Name = name,
        Type = new() { TensorType = new() { ElemType = DataType.Double, Shape = new() { Dim = [new() { DimParam = "N" }, new() { DimValue = columns }] } } },
    };

    static NodeProto Node(string op, string[] inputs, string output, params AttributeProto[] attributes) =>
        new() { OpType = op, Input = [.. inputs], Output = [output], Attribute = [.. attributes] };

    [Fact]
    public void AGraphThatLeadsBackToItsInputEnds() =>
        Kept(Graph(1, Tensors.Of("c", [1.0], OnnxPrecision.Float64, 1), Node("Sub", ["X", "c"], "X")));

    [Fact]
    public void AGraphOfTwoNodesThatLeadToEachOtherEnds() => Kept(Graph(
        1, Tensors.Of("c", [1.0], OnnxPrecision.Float64, 1), Node("Sub", ["X", "c"], "Y"), Node("Sub", ["Y", "c"], "X")));

    [Fact]
    public void AConstantThatManyNodesShareIsNotCopiedForEach()
    {
        var nodes = Enumerable.Range(0, 10_000).Select(static i => Node("Sub", [i == 0 ? "X" : $"a{i - 1}", "c"], i == 9_999 ? "Z" : $"a{i}"));
        var proto = Graph(1000, Tensors.Of("c", new double[1000], OnnxPrecision.Float64, 1000), [.. nodes]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var kept = Kept(proto);
        Assert.Contains("shares its constants", kept.Reason, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 30_000_000);
    }

    [Fact]
    public void AConstantThatIsStretchedOverColumnsIsNoScaler() =>
        Assert.Contains("3", Kept(Graph(3, Tensors.Of("c", [5.0], OnnxPrecision.Float64, 1), Node("Sub", ["X", "c"], "Z"))).Reason, StringComparison.Ordinal);

    [Fact]
    public void CentersOfNoRankAreNoKMeans() => Kept(Graph(
        1,
        Tensors.Of("c", [1.0], OnnxPrecision.Float64),
        Node("ReduceSumSquare", ["X"], "s"), Node("Gemm", ["X", "c"], "g", Attributes.Of("transB", 1L)), Node("Add", ["g", "s"], "Z")));

    [Fact]
    public void AMatrixWithoutNumbersTakesNoTime() => Kept(Graph(
        1, Tensors.Of("c", [], OnnxPrecision.Float64, int.MaxValue, 0), Node("MatMul", ["X", "c"], "m"), Node("Add", ["m", "c"], "Z")));

    [Fact]
    public void AGraphOfAnotherKindThatBeginsLikeAScalerIsKept() => Kept(Graph(
        3, Tensors.Of("c", [5.0], OnnxPrecision.Float64), Node("Mul", ["X", "c"], "m"), Node("Add", ["m", "c"], "a"), Node("Conv", ["a"], "Z")));
}
