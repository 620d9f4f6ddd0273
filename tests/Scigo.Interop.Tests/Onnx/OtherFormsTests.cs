using Scigo.Interop.Onnx;
using Scigo.Interop.Onnx.Messages;
using Scigo.Interop.Onnx.Trees;
using Scigo.Models;

namespace Scigo.Interop.Tests.Onnx;

/// <summary>
/// Forms that exporters have, or had, for Scigo's models and that Scigo does not write: ONNX Runtime says what the graph computes, and the
/// model found in it answers the same.
/// </summary>
public class OtherFormsTests
{
    static readonly double[] Matrix = [0.5, -1, 2, 1, 0.25, -0.75];

    static readonly NDArray<double> X = NDArray.FromRows([1.0, 2.0], [0.5, -1.0], [-3.0, 0.25], [0.0, 0.0]);

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, true)]
    [InlineData(true, false)]
    public void AProductByGemmIsALinearRegression(bool transposed, bool withIntercept)
    {
        var coefficients = transposed ? Tensor("c", Matrices.Transpose(Matrix, 2), 3, 2) : Tensor("c", Matrix, 2, 3);
        var graph = new Graph(coefficients, Tensor("b", [1, -2, 3], 3));
        graph.Node("Gemm", withIntercept ? ["X", "c", "b"] : ["X", "c"], "variable", Attributes.Of("transB", transposed ? 1L : 0L));
        graph.Output("variable", DataType.Double, 3);
        Same<LinearRegression>(graph, "predict");
    }

    [Fact]
    public void AColumnThatIsSpeltOutIsALinearRegression()
    {
        var graph = new Graph(Tensor("c", [0.5, -2], 2, 1), Tensor("b", [1], 1), Tensors.Of("shape", [-1L, 1L], 2));
        graph.Node("MatMul", ["X", "c"], "product");
        graph.Node("Add", ["product", "b"], "sum");
        graph.Node("Reshape", ["sum", "shape"], "variable");
        graph.Output("variable", DataType.Double, 1);
        Same<LinearRegression>(graph, "predict");
    }

    [Fact]
    public void ASoftmaxOfAProductWhoseLabelsAreExtractedIsALogisticRegression()
    {
        var graph = new Graph(Tensor("c", Matrix, 2, 3), Tensor("b", [0.1, -0.2, 0.3], 3), Tensors.Of("classes", [5L, 7L, 9L], 3), Tensors.Of("flat", [-1L], 1));
        graph.Node("Gemm", ["X", "c", "b"], "scores");
        graph.Node("Softmax", ["scores"], "probabilities", Attributes.Of("axis", 1L));
        graph.Node("ArgMax", ["scores"], "position", Attributes.Of("axis", 1L));
        graph.MlNode("ArrayFeatureExtractor", ["classes", "position"], "labels");
        graph.Node("Cast", ["labels"], "whole", Attributes.Of("to", (long)DataType.Int64));
        graph.Node("Reshape", ["whole", "flat"], "label");
        graph.Output("label", DataType.Int64, null);
        graph.Output("probabilities", DataType.Double, 3);
        Same<LogisticRegression>(graph, "predict", "predict_proba");
    }

    // The attribute of before opset 13, whose place an input has taken.
    [Theory]
    [InlineData(11)]
    [InlineData(17)]
    public void AxesMayBeAnAttributeOrAnInput(long opset)
    {
        var graph = new Graph(Tensor("c", [0.5, -2], 2, 1), Tensor("b", [0.25], 1), Tensor("zero", [0], 1), Tensors.Of("classes", [3L, 4L], 2), Tensors.Of("axis", [1L], 1)) { Opset = opset };
        graph.Node("MatMul", ["X", "c"], "product");
        graph.Node("Add", ["product", "b"], "scores");
        graph.Node("Greater", ["scores", "zero"], "second");
        graph.Node("Cast", ["second"], "column", Attributes.Of("to", (long)DataType.Int64));
        if (opset < 13)
            graph.Node("Squeeze", ["column"], "position", Attributes.Of("axes", [1L]));
        else
            graph.Node("Squeeze", ["column", "axis"], "position");
        graph.Node("Gather", ["classes", "position"], "label");
        graph.Output("label", DataType.Int64, null);
        graph.Output("scores", DataType.Double, 1);
        Same<SGDClassifier>(graph, "predict");
    }

    [Fact]
    public void ScalingByAReciprocalIsAStandardScaler()
    {
        var graph = new Graph(Tensor("mean", [1, 2], 2), Tensor("factor", [2, 0.25], 2));
        graph.Node("Sub", ["X", "mean"], "centred");
        graph.Node("Mul", ["centred", "factor"], "variable");
        graph.Output("variable", DataType.Double, 2);
        Same<StandardScaler>(graph, "transform");
    }

    // skl2onnx: classic extractors, nothing for a step that takes every column, casts in front of what is put together.
    [Fact]
    public void StepsOfSomeColumnsAndOfAllAreAColumnTransformer()
    {
        var graph = new Graph(
            Tensors.Of("second", [1L], 1), Tensors.Of("first", [0L], 1), Tensor("mean", [1], 1), Tensor("means", [1, 2], 2), Tensor("scale", [2, 4], 2));
        graph.MlNode("ArrayFeatureExtractor", ["X", "second"], "column");
        graph.Node("Sub", ["column", "mean"], "one");
        graph.Node("Sub", ["X", "means"], "centred");
        graph.Node("Div", ["centred", "scale"], "both");
        graph.MlNode("ArrayFeatureExtractor", ["X", "first"], "rest");
        graph.Node("Cast", ["both"], "cast", Attributes.Of("to", (long)DataType.Double));
        graph.Node("Concat", ["cast", "one", "rest"], "variable", Attributes.Of("axis", 1L));
        graph.Output("variable", DataType.Double, 4);
        Same<ColumnTransformer>(graph, "transform");
        var read = (ColumnTransformer)OnnxImportTests.Read(graph.ToArray());
        Assert.Equal(["standardscaler", "standardscaler1"], read.Transformers.Select(static step => step.Name));
        Assert.Equal([[0, 1], [1]], read.Transformers.Select(static step => step.Columns));
        Assert.Equal((Remainder.Passthrough, 0), (read.Remainder, Assert.Single(read.RemainingColumns)));
    }

    // skl2onnx puts nothing together where there is one.
    [Fact]
    public void OneStepOfSomeColumnsIsAColumnTransformerInAPipeline()
    {
        var graph = new Graph(Tensors.Of("second", [1L], 1), Tensor("mean", [1], 1), Tensor("c", [0.5, -2], 1, 2), Tensor("b", [1, 2], 2));
        graph.MlNode("ArrayFeatureExtractor", ["X", "second"], "column");
        graph.Node("Sub", ["column", "mean"], "centred");
        graph.Node("Gemm", ["centred", "c", "b"], "variable");
        graph.Output("variable", DataType.Double, 2);
        Same<Pipeline>(graph, "predict");
        Assert.IsType<ColumnTransformer>(((Pipeline)OnnxImportTests.Read(graph.ToArray())).Steps[0].Estimator);
    }

    // skl2onnx: whole numbers only.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AnEncoderOfEachFeatureIsAOneHotEncoder(bool drops)
    {
        var graph = new Graph(
            Tensors.Of("first", [0L], 1), Tensors.Of("second", [1L], 1), Tensors.Of("kept", [0L, 2], 2), Tensors.Of("rows", [-1L, drops ? 4 : 5], 2));
        foreach (var (column, categories) in new[] { ("second", new[] { -1L, 7, 9 }), ("first", new[] { 1L, 2 }) })
        {
            graph.Node("Gather", ["X", column], $"{column} column", Attributes.Of("axis", 1L));
            graph.Node("Cast", [$"{column} column"], $"{column} whole", Attributes.Of("to", (long)DataType.Int64));
            graph.MlNode("OneHotEncoder", [$"{column} whole"], $"{column} encoded", Attributes.Of("cats_int64s", categories), Attributes.Of("zeros", 1L));
        }
        graph.Node("Gather", ["second encoded", "kept"], "less", Attributes.Of("axis", -1L));
        graph.Node("Concat", ["first encoded", drops ? "less" : "second encoded"], "all", Attributes.Of("axis", -1L));
        graph.Node("Reshape", ["all", "rows"], "variable");
        graph.Output("variable", DataType.Float, drops ? 4 : 5);
        if (!drops)
            graph.Remove("less");
        var read = Assert.IsType<OneHotEncoder>(OnnxImportTests.Read(graph.ToArray()));
        var x = NDArray.FromRows([1.0, 9.0], [2.0, 7.0], [3.0, -1.0]);
        Assert.Equal(OnnxRun.Answer(graph.ToArray(), x, OnnxPrecision.Float64, null)["variable"], read.Transform(x).ToArray());
        Assert.Equal(UnknownCategories.Ignore, read.HandleUnknown);
    }

    [Fact]
    public void CopiesAndCastsBetweenStepsAreSeenThrough()
    {
        var graph = new Graph(Tensor("mean", [1, 2], 2), Tensor("scale", [2, 4], 2), Tensor("c", Matrix, 2, 3), Tensor("b", [1, -2, 3], 3));
        graph.Node("Identity", ["X"], "copy");
        graph.Node("Sub", ["copy", "mean"], "centred");
        graph.Node("Div", ["centred", "scale"], "scaled");
        graph.Node("Cast", ["scaled"], "cast", Attributes.Of("to", (long)DataType.Double));
        graph.Node("Gemm", ["cast", "c", "b"], "product");
        graph.Node("Identity", ["product"], "variable");
        graph.Output("variable", DataType.Double, 3);
        Same<Pipeline>(graph, "predict");
    }

    // Rows less one number, which is the same for all features.
    [Fact]
    public void AKMeansMayBeMovedByOneNumber()
    {
        var graph = new Graph(Tensor("mean", [0.5], 1), Tensor("centres", Matrix, 3, 2), Tensor("norms", [1.25, 5, 0.625], 3));
        graph.Node("Sub", ["X", "mean"], "moved");
        graph.Node("ReduceSumSquare", ["moved"], "squares", Attributes.Of("axes", [1L]), Attributes.Of("keepdims", 1L));
        graph.Node("Gemm", ["moved", "centres", "norms"], "products", Attributes.Of("alpha", -2f), Attributes.Of("transB", 1L));
        graph.Node("Add", ["products", "squares"], "sums");
        graph.Node("Sqrt", ["sums"], "scores");
        graph.Node("ArgMin", ["sums"], "label", Attributes.Of("axis", 1L), Attributes.Of("keepdims", 0L));
        graph.Output("label", DataType.Int64, null);
        graph.Output("scores", DataType.Double, 3);
        var read = Assert.IsType<KMeans>(OnnxImportTests.Read(graph.ToArray()));
        Assert.Equal(Array.ConvertAll(Matrix, static c => c + 0.5), read.ClusterCenters.ToArray());
    }

    // Below the nearest float, above it, and on it.
    [Theory]
    [InlineData(0.1, 0.099999994f)]
    [InlineData(0.7, 0.7f)]
    [InlineData(0.5, 0.49999997f)]
    public void ANumberLessThanAThresholdOfDoubleIsAtMostTheFloatBelow(double threshold, float below)
    {
        var tree = new NodeProto
        {
            Attribute =
            [
                Attributes.Of("nodes_treeids", new long[3]), Attributes.Of("nodes_nodeids", [0L, 1, 2]), Attributes.Of("nodes_featureids", new long[3]),
                Attributes.Of("nodes_truenodeids", [1L, 0, 0]), Attributes.Of("nodes_falsenodeids", [2L, 0, 0]),
                Attributes.Of("nodes_modes", ["BRANCH_LT", "LEAF", "LEAF"]),
                new() { Name = "nodes_values_as_tensor", T = Tensor("", [threshold, 0, 0], 3) },
            ],
        };
        var reader = new GraphReader(OnnxFormat.Parse(OnnxExportTests.Onnx(FittedModels.Get("LinearRegression").Model, OnnxPrecision.Float64), ModelOptions.Default));
        Assert.Equal(below, TreeEnsemble.Of(reader, tree, "target").ToTrees(1).Threshold[0]);
    }

    [Theory]
    [InlineData("alpha")]
    [InlineData("beta")]
    public void AGemmThatScalesIsNoLinearRegression(string attribute)
    {
        var graph = new Graph(Tensor("c", Matrix, 2, 3), Tensor("b", [1, -2, 3], 3));
        graph.Node("Gemm", ["X", "c", "b"], "variable", Attributes.Of(attribute, 2f));
        graph.Output("variable", DataType.Double, 3);
        Assert.IsType<OnnxModel>(OnnxImportTests.Read(graph.ToArray()));
    }

    static void Same<T>(Graph graph, params string[] answers)
    {
        object model = OnnxImportTests.Read(graph.ToArray());
        Assert.True(model is T, (model as OnnxModel)?.Reason);
        var computed = OnnxRun.Answer(graph.ToArray(), X, OnnxPrecision.Float64, null);
        if (computed.Remove("variable", out var variable))
            computed[answers[0]] = variable;
        var expected = Answers.Of(model, X);
        foreach (var answer in answers)
            Assert.All(expected[answer], (value, i) => Assert.Equal(value, computed[answer][i], 1e-12));
    }

    static TensorProto Tensor(string name, double[] values, params long[] dims) => Tensors.Of(name, values, OnnxPrecision.Float64, dims);

    sealed class Graph(params TensorProto[] constants)
    {
        readonly GraphProto graph = new() { Name = "other", Initializer = [.. constants], Input = [OnnxGraph.Value("X", DataType.Double, 2)] };

        internal long Opset { get; init; } = 17;

        internal void Node(string op, string[] inputs, string output, params AttributeProto[] attributes) =>
            graph.Node.Add(new() { OpType = op, Input = [.. inputs], Output = [output], Attribute = [.. attributes] });

        internal void MlNode(string op, string[] inputs, string output, params AttributeProto[] attributes) =>
            graph.Node.Add(new() { OpType = op, Domain = "ai.onnx.ml", Input = [.. inputs], Output = [output], Attribute = [.. attributes] });

        internal void Remove(string output) => graph.Node.RemoveAll(n => n.Output[0] == output);

        internal void Output(string name, DataType type, int? columns) => graph.Output.Add(OnnxGraph.Value(name, type, columns));

        internal byte[] ToArray() => OnnxGraph.Write(graph, Opset, mlOpset: 3);
    }
}
