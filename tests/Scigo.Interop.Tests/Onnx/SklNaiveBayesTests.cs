using Scigo.Interop.Onnx;
using Scigo.Interop.Onnx.Messages;
using Scigo.Models;

namespace Scigo.Interop.Tests.Onnx;

/// <summary>What skl2onnx has for the naive Bayes classifiers is read as these, and answers as ONNX Runtime does.</summary>
public class SklNaiveBayesTests
{
    static readonly NDArray<double> X = NDArray.FromRows([1.0, 2.0], [0.5, 4.0], [3.0, 0.25], [0.0, 0.0]);

    public static TheoryData<OnnxPrecision, bool, bool, long> Forms => new()
    {
        { OnnxPrecision.Float64, false, false, 17 },
        { OnnxPrecision.Float64, true, false, 11 },
        { OnnxPrecision.Float32, false, true, 17 },
        { OnnxPrecision.Float32, true, true, 18 },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void AMultinomialNBIsRead(OnnxPrecision precision, bool isText, bool hasMaps, long opset)
    {
        foreach (var classes in new[] { 2, 3 })
        {
            var graph = Product(precision, classes, opset);
            Finish(graph, precision, classes, isText, hasMaps);
            graph.Same<MultinomialNB>(X, precision, isText, classes);
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void AGaussianNBIsRead(OnnxPrecision precision, bool isText, bool hasMaps, long opset)
    {
        foreach (var classes in new[] { 2, 3 })
        {
            var graph = Distances(precision, classes, opset, 0);
            Finish(graph, precision, classes, isText, hasMaps);
            graph.Same<GaussianNB>(X, precision, isText, classes);
        }
    }

    [Fact]
    public void AGaussianNBWithNormalisersOfOtherVariancesIsNone()
    {
        var graph = Distances(OnnxPrecision.Float64, 3, 17, 0.5);
        Finish(graph, OnnxPrecision.Float64, 3, false, false);
        Assert.IsType<OnnxModel>(OnnxImportTests.Read(graph.ToArray()));
    }

    [Fact]
    public void ProbabilitiesOfOtherSumsAreNoMultinomialNB()
    {
        var graph = Product(OnnxPrecision.Float64, 3, 17);
        Finish(graph, OnnxPrecision.Float64, 3, false, false, sumOf: "product");
        Assert.IsType<OnnxModel>(OnnxImportTests.Read(graph.ToArray()));
    }

    static OnnxGraph Product(OnnxPrecision precision, int classes, long opset)
    {
        var graph = new OnnxGraph(precision) { Opset = opset };
        graph.Constant("logarithms", [.. new[] { -0.5, -1, -2, -0.9, -0.4, -0.1 }[..(2 * classes)]], 2, classes);
        graph.Constant("priors", Priors(classes), 1, classes);
        graph.Node("MatMul", ["X", "logarithms"], "product");
        graph.Node("Cast", ["product"], "cast", Attributes.Of("to", (long)graph.NumberType));
        graph.Node("Add", ["cast", "priors"], "joint");
        return graph;
    }

    static OnnxGraph Distances(OnnxPrecision precision, int classes, long opset, double added)
    {
        var graph = new OnnxGraph(precision) { Opset = opset };
        double[] var = [.. new[] { 0.5, 1, 2, 0.75, 1.5, 3 }[..(2 * classes)]];
        var normalisers = Enumerable.Range(0, classes).Select(c => added - (0.5 * (Math.Log(2 * Math.PI * var[2 * c]) + Math.Log(2 * Math.PI * var[(2 * c) + 1]))));
        graph.Constant("theta", [.. new[] { 0.5, -1, 2, 1, 0.25, 3 }[..(2 * classes)]], 1, classes, 2);
        graph.Constant("sigma", var, 1, classes, 2);
        graph.Constant("normalisers", [.. normalisers], 1, classes);
        graph.Constant("priors", Priors(classes), 1, classes);
        graph.Constant("two", [2.0]);
        graph.Constant("half", [0.5]);
        graph.Constant("rows", [-1L, 1, 2]);
        graph.Node("Reshape", ["X", "rows"], "reshaped");
        graph.Node("Sub", ["reshaped", "theta"], "differences");
        graph.Node("Pow", ["differences", "two"], "squares");
        graph.Node("Div", ["squares", "sigma"], "scaled");
        graph.Reduce("ReduceSum", "scaled", "sums", 2, keepdims: 0, inputSince: 13);
        graph.Node("Mul", ["sums", "half"], "halves");
        graph.Node("Sub", ["normalisers", "halves"], "likelihoods");
        graph.Node("Add", ["priors", "likelihoods"], "joint");
        return graph;
    }

    static double[] Priors(int classes) => classes == 2 ? [Math.Log(0.25), Math.Log(0.75)] : [Math.Log(0.25), Math.Log(0.5), Math.Log(0.25)];

    static void Finish(OnnxGraph graph, OnnxPrecision precision, int classes, bool isText, bool hasMaps, string sumOf = "joint")
    {
        graph.Node("ArgMax", ["joint"], "position", Attributes.Of("axis", 1L));
        graph.Reduce("ReduceLogSumExp", sumOf, "sum", 1, keepdims: 0, inputSince: 18);
        graph.Constant("column", [-1L, 1]);
        graph.Constant("flat", [-1L]);
        graph.Node("Reshape", ["sum", "column"], "reshaped sum");
        graph.Node("Sub", ["joint", "reshaped sum"], "shares");
        graph.Node("Exp", ["shares"], hasMaps ? "all" : "probabilities");
        graph.Classes(classes, isText, hasMaps ? "all" : null);
        graph.MlNode("ArrayFeatureExtractor", ["classes", "position"], "labels");
        if (isText)
        {
            graph.Node("Reshape", ["labels", "flat"], "label");
        }
        else
        {
            graph.Node("Cast", ["labels"], "number", Attributes.Of("to", (long)graph.NumberType));
            graph.Node("Reshape", ["number", "flat"], "numbers");
            graph.Node("Cast", ["numbers"], "label", Attributes.Of("to", (long)DataType.Int64));
        }
    }
}
