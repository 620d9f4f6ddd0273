using System.Buffers;
using Scigo.Interop.Onnx;
using Scigo.Interop.Onnx.Messages;
using Scigo.Interop.Onnx.Trees;
using Scigo.Models;

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
    public void AValueThatIsMadeTwiceIsRefused()
    {
        static TensorProto Constant(string name = "c") => Tensors.Of(name, [1.0], OnnxPrecision.Float64, 1);
        static void Refused(string value, ModelProto proto) => Assert.Contains($"\"{value}\" twice", Kept(proto).Reason, StringComparison.Ordinal);
        Refused("Z", Graph(1, Constant(), Node("Sub", ["X", "c"], "Z"), Node("Div", ["X", "c"], "Z")));
        Refused("X", Graph(1, Constant(), Node("Sub", ["X", "c"], "X")));
        Refused("c", Graph(1, Constant(), Node("Sub", ["X", "c"], "c")));
        Refused("Z", Graph(1, Constant(), Node("Sub", ["X", "c"], "Z"), Node("Identity", ["X"], "Z")));
        var twice = Graph(1, Constant(), Node("Sub", ["X", "c"], "Z"));
        twice.Graph!.Initializer.Add(Constant());
        Refused("c", twice);
    }

    // Outputs that are not wanted have no name, and old files list their constants among the inputs.
    [Fact]
    public void NoNameAndAConstantAmongTheInputsAreNotMadeTwice()
    {
        var proto = Graph(1, Tensors.Of("c", [1.0], OnnxPrecision.Float64, 1), Node("Sub", ["X", "c"], "Z"), Node("Tanh", ["X"], ""), Node("Tanh", ["X"], ""));
        proto.Graph!.Input.Add(Value("c", 1));
        Assert.Contains("Tanh", Kept(proto).Reason, StringComparison.Ordinal);
    }

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

    // A product of which nothing is made, beside the one that the model is.
    [Fact]
    public void OperatorsOfAFormThatWasTriedInVainAreNotTheModels() => Assert.Contains("MatMul", Kept(Graph(
        1, Tensors.Of("c", [1.0], OnnxPrecision.Float64, 1, 1), Node("MatMul", ["X", "c"], "m"), Node("Gemm", ["X", "c"], "Z"))).Reason, StringComparison.Ordinal);

    [Fact]
    public void AClassicOperatorThatIsNotAsExpectedIsNotTheModels()
    {
        var regressor = Node("LinearRegressor", ["X"], "r", Attributes.Of("post_transform", "PROBIT"));
        regressor.Domain = GraphReader.Ml;
        var proto = Graph(1, Tensors.Of("c", [1.0], OnnxPrecision.Float64, 1, 1), regressor, Node("Gemm", ["X", "c"], "Z"));
        Assert.Contains("LinearRegressor", Kept(proto).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void OperatorsOfAFormOfKMeansThatWasTriedInVainAreNotTheModels() => Assert.Contains("Unsqueeze", Kept(Graph(
        1, Tensors.Of("c", [1.0], OnnxPrecision.Float64, 1, 1), [Node("Unsqueeze", ["X"], "u"), .. KMeans()])).Reason, StringComparison.Ordinal);

    [Fact]
    public void OperatorsThatBeginALookupOfLeavesAreNotABoostings()
    {
        var leaf = TreeAttributes.WithValues(Stump(), "target", Stump().Value);
        var trees = Node("TreeEnsembleRegressor", ["X"], "t", [.. leaf, Attributes.Of("base_values", [1f])]);
        trees.Domain = GraphReader.Ml;
        var proto = Graph(1, Tensors.Of("c", [1.0], OnnxPrecision.Float64, 1), trees, Node("Cast", ["t"], "i", Attributes.Of("to", (long)DataType.Int64)));
        proto.Graph!.Output = [Value("t", 1)];
        Assert.Contains("Cast", Kept(proto).Reason, StringComparison.Ordinal);
    }

    static Scigo.Models.Trees Stump() => new()
    {
        Offsets = new(new[] { 0, 3 }),
        ChildrenLeft = new(new[] { 1, -1, -1 }),
        ChildrenRight = new(new[] { 2, -1, -1 }),
        Feature = new(new[] { 0, -2, -2 }),
        Threshold = new(new[] { 0.5, -2.0, -2.0 }),
        Value = new(new[] { 0.0, 1, 2 }, 3, 1),
    };

    static NodeProto[] KMeans(string input = "X") =>
    [
        Node("ReduceSumSquare", [input], "s"), Node("Gemm", [input, "c"], "g", Attributes.Of("alpha", -2f), Attributes.Of("transB", 1L)), Node("Add", ["g", "s"], "Z"),
    ];

    [Fact]
    public void AKMeansThatIsMovedByAnotherNumberOfNumbersIsKept()
    {
        var proto = Graph(3, Tensors.Of("c", [1.0, 2, 3], OnnxPrecision.Float64, 1, 3), [Node("Sub", ["X", "m"], "x"), .. KMeans("x")]);
        proto.Graph!.Initializer.Add(Tensors.Of("m", [1.0, 2], OnnxPrecision.Float64, 2));
        Assert.Contains("moved by 2 numbers", Kept(proto).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void ComponentsThatAreDividedByAnotherNumberOfNumbersAreKept(int count)
    {
        var proto = Graph(
            2, Tensors.Of("c", [1.0, 2, 3, 4], OnnxPrecision.Float64, 2, 2), Node("Sub", ["X", "m"], "x"), Node("MatMul", ["x", "c"], "p"),
            Node("Div", ["p", "d"], "Z"));
        proto.Graph!.Initializer.AddRange(
            Tensors.Of("m", [1.0, 2], OnnxPrecision.Float64, 2), Tensors.Of("d", new double[count], OnnxPrecision.Float64, count));
        Assert.Contains($"2 components that are divided by {count} numbers", Kept(proto).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void AnImputerThatKeepsOtherFeaturesThanThoseWithAStatisticIsKept()
    {
        static ModelProto Imputer(long axis, params long[] kept)
        {
            var proto = Graph(
                3, Tensors.Of("c", [1.0, double.NaN, 3], OnnxPrecision.Float64, 3), Node("IsNaN", ["X"], "n"), Node("Where", ["n", "c", "X"], "f"),
                Node("Gather", ["f", "kept"], "Z", Attributes.Of("axis", axis)));
            proto.Graph!.Initializer.Add(Tensors.Of("kept", kept, kept.Length));
            return proto;
        }
        Assert.IsType<SimpleImputer>(OnnxImport.From(Imputer(1, 0, 2)));
        foreach (var other in new[] { Imputer(1, 2, 0), Imputer(1, 0, 1), Imputer(1, 0), Imputer(0, 0, 2) })
            Assert.Contains("keeps other features", Kept(other).Reason, StringComparison.Ordinal);
    }

    // Each node is a few bytes in the file, and 200 numbers of as many classes in memory.
    [Fact]
    public void TreesThatTakeFarMoreMemoryThanTheFileAreKept()
    {
        const int count = 20_000;
        var nodes = Enumerable.Range(0, count).Select(static i => (long)i).ToArray();
        var trees = Node(
            "TreeEnsembleClassifier", ["X"], "Z", Attributes.Of("nodes_treeids", nodes), Attributes.Of("nodes_nodeids", new long[count]),
            Attributes.Of("nodes_featureids", new long[count]), Attributes.Of("nodes_truenodeids", new long[count]),
            Attributes.Of("nodes_falsenodeids", new long[count]), Attributes.Of("nodes_values", new float[count]),
            Attributes.Of("nodes_modes", Enumerable.Repeat("LEAF", count).ToArray()),
            Attributes.Of("classlabels_int64s", Enumerable.Range(0, 200).Select(static i => (long)i).ToArray()));
        trees.Domain = GraphReader.Ml;
        Assert.Contains("200 values for each of 20000 nodes", Kept(Graph(1, Tensors.Of("c", [1.0], OnnxPrecision.Float64, 1), trees)).Reason, StringComparison.Ordinal);
    }

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

    // X, its columns taken in some ways, and what else the nodes need: a scaler of one column.
    static ModelProto Columns(params NodeProto[] nodes)
    {
        var proto = Graph(2, Tensors.Of("c", [1.0], OnnxPrecision.Float64, 1), nodes);
        proto.Graph!.Initializer.AddRange(
            Tensors.Of("first", [0L], 1), Tensors.Of("second", [1L], 1), Tensors.Of("third", [2L], 1), Tensors.Of("last", [-1L], 1), Tensors.Of("pair", [1.0, 2], OnnxPrecision.Float64, 2));
        return proto;
    }

    static NodeProto Select(string from, string columns, string output) => Node("Gather", [from, columns], output, Attributes.Of("axis", 1L));

    static NodeProto Join(params string[] inputs) => Node("Concat", inputs, "Z", Attributes.Of("axis", 1L));

    [Fact]
    public void ColumnsThatAreNoColumnTransformersAreKept()
    {
        static NodeProto Scale(string from, string output) => Node("Sub", [from, "c"], output);
        foreach (var (problem, proto) in new[]
        {
            ("none of Scigo's models", Columns(Select("X", "first", "a"), Select("X", "second", "b"), Scale("a", "Z"), Scale("b", "Y"))),
            ("not all put together", Columns(Select("X", "first", "a"), Select("X", "second", "b"), Scale("a", "c1"), Join("c1"), Node("Concat", ["b"], "Y", Attributes.Of("axis", 1L)))),
            ("not behind others", Columns(Select("X", "first", "a"), Select("X", "second", "b"), Scale("b", "d"), Join("a", "d"))),
            ("not behind others", Columns(Select("X", "first", "a"), Select("X", "second", "b"), Join("a", "b"))),
            ("not behind others", Columns(Select("X", "first", "a"), Join("a"))),
            ("column 2", Columns(Select("X", "third", "a"), Scale("a", "d"), Join("d"))),
            ("column -1", Columns(Select("X", "last", "a"), Scale("a", "d"), Join("d"))),
            ("2 features where rows have 1", Columns(Select("X", "first", "a"), Node("Sub", ["a", "pair"], "d"), Join("d"))),
            ("none of Scigo's models", Columns(Select("X", "first", "a"), Node("Tanh", ["a"], "d"), Join("d"))),
            ("of the same value", Columns([.. Enumerable.Range(0, 50).SelectMany(static i => (NodeProto[])[Node("Sub", ["X", "pair"], $"s{i}")]), Select("X", "first", "a"), Join(["a", .. Enumerable.Range(0, 50).Select(static i => $"s{i}")])])),
        })
            Assert.Contains(problem, Kept(proto).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void ColumnsOfColumnsEndAtTheLimitOfDepth()
    {
        var nodes = new List<NodeProto>();
        for (var i = 0; i < 100_000; i++)
            nodes.Add(Select(i == 0 ? "X" : $"a{i - 1}", "first", $"a{i}"));
        nodes.Add(Join("c"));
        Assert.Contains("deep", Kept(Columns([.. nodes])).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void ManySelectionsOfOneValueTakeTimeInProportion()
    {
        var nodes = Enumerable.Range(0, 20_000).Select(static i => Select("X", $"column{i}", $"a{i}")).ToList();
        nodes.Add(Join([.. Enumerable.Range(0, 20_000).Select(static i => $"a{i}")]));
        var proto = Columns([.. nodes]);
        proto.Graph!.Initializer.AddRange(Enumerable.Range(0, 20_000).Select(static i => Tensors.Of($"column{i}", [0L], 1)));
        var started = Environment.TickCount64;
        Assert.Contains("not behind others", Kept(proto).Reason, StringComparison.Ordinal);
        Assert.InRange(Environment.TickCount64 - started, 0, 5_000);
    }
}
