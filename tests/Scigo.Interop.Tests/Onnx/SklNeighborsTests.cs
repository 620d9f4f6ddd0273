using Scigo.Interop.Onnx;
using Scigo.Interop.Onnx.Messages;
using Scigo.Models;

namespace Scigo.Interop.Tests.Onnx;

/// <summary>What skl2onnx has for a classifier by neighbours that count the same is read as one, and answers as ONNX Runtime does.</summary>
public class SklNeighborsTests
{
    static readonly NDArray<double> X = NDArray.FromRows([1.0, 2.0], [0.5, 4.0], [3.0, -0.25], [0.1, 0.0]);

    public static TheoryData<OnnxPrecision, bool, bool, long, double> Forms => new()
    {
        { OnnxPrecision.Float64, false, false, 17, 2 },
        { OnnxPrecision.Float64, true, false, 18, 1 },
        { OnnxPrecision.Float64, true, false, 17, 3 },
        { OnnxPrecision.Float32, false, true, 17, 2 },
        { OnnxPrecision.Float32, true, true, 11, 1 },
        { OnnxPrecision.Float32, true, false, 10, 2 },
        { OnnxPrecision.Float32, false, false, 9, 3 },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void VotesThatAreCountedByClassAreAKNeighborsClassifier(OnnxPrecision precision, bool isText, bool hasMaps, long opset, double p)
    {
        var graph = Graph(precision, isText, hasMaps, opset, p);
        graph.Same<KNeighborsClassifier>(X, precision, isText, 3);
        var read = (KNeighborsClassifier)OnnxImportTests.Read(graph.ToArray());
        Assert.Equal((3, p, NeighborWeights.Uniform), (read.NNeighbors, read.P, read.Weights));
    }

    [Fact]
    public void DistancesToOtherPowersThanTheirRootAreNone() =>
        Assert.IsType<OnnxModel>(OnnxImportTests.Read(Graph(OnnxPrecision.Float64, false, false, 17, 3, root: 0.5).ToArray()));

    [Fact]
    public void VotesInAnotherOrderThanTheClassesAreNone() =>
        Assert.IsType<OnnxModel>(OnnxImportTests.Read(Graph(OnnxPrecision.Float64, false, false, 17, 2, order: [1, 0, 2]).ToArray()));

    [Fact]
    public void TheFarthestAreNoNeighbours() =>
        Assert.IsType<OnnxModel>(OnnxImportTests.Read(Graph(OnnxPrecision.Float64, false, false, 17, 2, largest: 1).ToArray()));

    [Fact]
    public void VotesThatAreWeightedAreKeptAsTheyAre() =>
        Assert.IsType<OnnxModel>(OnnxImportTests.Read(Graph(OnnxPrecision.Float64, false, false, 17, 2, isWeighted: true).ToArray()));

    static OnnxGraph Graph(
        OnnxPrecision precision, bool isText, bool hasMaps, long opset, double p,
        double? root = null, int[]? order = null, long largest = 0, bool isWeighted = false)
    {
        var graph = new OnnxGraph(precision) { Opset = opset };
        graph.Constant("samples", [1.0, 2.5, 0, 4, 3, -1, 0.25, 0.5, -2, 1, 2.25, 2], 6, 2);
        graph.Constant("labels", [0L, 1, 2, 0, 2, 1]);
        graph.Constant("flat", [-1L]);
        graph.Add("", "Scan", ["X", "samples"], ["rows", "sums"], Attributes.Of("body", Body(graph, precision, p)), Attributes.Of("num_scan_inputs", 1L));
        graph.Node("Transpose", ["sums"], p == 1 ? "distances" : "powers", Attributes.Of("perm", [1L, 0]));
        if (p == 2)
        {
            graph.Node("Sqrt", ["powers"], "distances");
        }
        else if (p != 1)
        {
            graph.Constant("root", [root ?? 1 / p], 1);
            graph.Node("Pow", ["powers", "root"], "distances");
        }
        Nearest(graph, largest);
        graph.Node("Flatten", ["positions"], "flattened");
        graph.MlNode("ArrayFeatureExtractor", ["labels", "flattened"], "extracted");
        if (opset < 11)
            graph.Node("Shape", ["positions"], "shape");
        else
            graph.Constant("shape", [-1L, 3]);
        graph.Node("Reshape", ["extracted", "shape"], "neighbours");
        for (var c = 0; c < 3; c++)
        {
            graph.Constant($"position {c}", [(long)c]);
            graph.Node("Equal", ["neighbours", $"position {c}"], $"is {c}");
            graph.Node("Cast", [$"is {c}"], $"of {c}", Attributes.Of("to", (long)graph.NumberType));
            if (isWeighted)
                graph.Node("Mul", [$"of {c}", "nearest"], $"weighted {c}");
            graph.Reduce("ReduceSum", isWeighted ? $"weighted {c}" : $"of {c}", $"votes {c}", 1, keepdims: 1, inputSince: 13);
        }
        graph.Node("Concat", [.. (order ?? [0, 1, 2]).Select(static c => $"votes {c}")], "votes", Attributes.Of("axis", 1L));
        graph.Reduce("ReduceSum", "votes", "total", 1, keepdims: 1, inputSince: 13);
        graph.Node("Div", ["votes", "total"], hasMaps ? "all" : "probabilities");
        graph.Classes(3, isText, hasMaps ? "all" : null);
        graph.Node("ArgMax", ["votes"], "position", Attributes.Of("axis", 1L), Attributes.Of("keepdims", 0L));
        graph.MlNode("ArrayFeatureExtractor", ["classes", "position"], "name");
        if (!isText)
            graph.Node("Cast", ["name"], "number", Attributes.Of("to", (long)DataType.Int64));
        graph.Node("Reshape", [isText ? "name" : "number", "flat"], "label");
        return graph;
    }

    static void Nearest(OnnxGraph graph, long largest)
    {
        graph.Constant("k", [3L]);
        if (graph.Opset >= 11)
        {
            graph.Add("", "TopK", ["distances", "k"], ["nearest", "positions"], Attributes.Of("largest", largest), Attributes.Of("sorted", 1L));
            return;
        }
        graph.Constant("minus", [-1.0], 1);
        graph.Node("Mul", ["distances", "minus"], "negative");
        if (graph.Opset == 10)
            graph.Add("", "TopK", ["negative", "k"], ["nearest", "positions"]);
        else
            graph.Add("", "TopK", ["negative"], ["nearest", "positions"], Attributes.Of("k", 3L));
    }

    static GraphProto Body(OnnxGraph graph, OnnxPrecision precision, double p)
    {
        var body = new GraphProto { Name = "body", Input = [graph.Number("next_in"), graph.Number("next")], Output = [graph.Number("next_out"), graph.Number("scan_out")] };
        Add("Identity", ["next_in"], "next_out");
        Add("Sub", ["next_in", "next"], "diff");
        if (p != 2)
            Add("Abs", ["diff"], "size");
        if (p is not (1 or 2))
        {
            body.Initializer.Add(Tensors.Of("power", [p], precision, 1));
            Add("Pow", ["size", "power"], "terms");
        }
        var (sum, terms) = p == 2 ? ("ReduceSumSquare", "diff") : ("ReduceSum", p == 1 ? "size" : "terms");
        if (graph.Opset < (p == 2 ? 18 : 13))
        {
            Add(sum, [terms], "norm", Attributes.Of("axes", [1L]), Attributes.Of("keepdims", 0L));
        }
        else
        {
            body.Initializer.Add(Tensors.Of("axis", [1L], 1));
            Add(sum, [terms, "axis"], "norm", Attributes.Of("keepdims", 0L));
        }
        Add("Identity", ["norm"], "scan_out");
        return body;

        void Add(string op, string[] inputs, string output, params AttributeProto[] attributes) =>
            body.Node.Add(new() { OpType = op, Input = [.. inputs], Output = [output], Attribute = [.. attributes] });
    }
}
