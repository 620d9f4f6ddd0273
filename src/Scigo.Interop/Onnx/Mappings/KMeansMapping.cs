using Scigo.Models;

namespace Scigo.Interop.Onnx.Mappings;

/// <summary>
/// K-means. In float32 squared distances are |x|² − 2xc + |c|², by <c>ReduceSumSquare</c> and <c>Gemm</c>, both moved so that the centres'
/// mean is 0: fast, and as exact as float32 allows. In float64 they are sums of squared differences, exact to the last digits.
/// </summary>
sealed class KMeansMapping<T> : OnnxMapping<T>
    where T : CentroidClusterer, IPersistableModel<T>, new()
{
    protected override string Transform(GraphBuilder graph, T model, string input) => graph.Add("Sqrt", [Squared(graph, model, input)]);

    protected override void Finish(GraphBuilder graph, T model, string input)
    {
        var squared = Squared(graph, model, input);
        graph.AddNamed("ArgMin", [squared], OutputNames.Label, Attributes.Of("axis", 1), Attributes.Of("keepdims", 0));
        graph.AddNamed("Sqrt", [squared], OutputNames.Scores);
        graph.LabelOutput(OutputNames.Label, isText: false);
        graph.Output(OutputNames.Scores, model.NFeaturesOut);
    }

    static string Squared(GraphBuilder graph, T model, string input)
    {
        var centers = model.ClusterCenters;
        var (clusters, features) = (centers.Shape[0], centers.Shape[1]);
        if (graph.Precision == OnnxPrecision.Float64)
        {
            var rows = graph.Add("Unsqueeze", [input, graph.Constant("axis", 1L)]);
            var differences = graph.Add("Sub", [rows, graph.Constant("centers", centers.Span, clusters, features)]);
            return graph.Add("ReduceSumSquare", [differences], Attributes.Of("axes", [2L]), Attributes.Of("keepdims", 0));
        }
        var (mean, moved) = Centred(centers);
        var norms = Norms(moved, clusters, features);
        var shifted = graph.Add("Sub", [input, graph.Constant("mean", mean, features)]);
        var squares = graph.Add("ReduceSumSquare", [shifted], Attributes.Of("axes", [1L]), Attributes.Of("keepdims", 1));
        var products = graph.Add(
            "Gemm", [shifted, graph.Constant("centers", moved, clusters, features), graph.Constant("norms", norms, clusters)],
            Attributes.Of("alpha", -2f), Attributes.Of("transB", 1));
        // Rounding may take a distance of 0 below it.
        return graph.Add("Relu", [graph.Add("Add", [products, squares])]);
    }

    static double[] Norms(double[] centers, int clusters, int features)
    {
        var norms = new double[clusters];
        for (var c = 0; c < clusters; c++)
        {
            foreach (var x in centers.AsSpan(c * features, features))
                norms[c] += x * x;
        }
        return norms;
    }

    static (double[] Mean, double[] Moved) Centred(NDArray<double> centers)
    {
        var (clusters, features) = (centers.Shape[0], centers.Shape[1]);
        var mean = new double[features];
        var moved = centers.ToArray();
        for (var i = 0; i < moved.Length; i++)
            mean[i % features] += moved[i] / clusters;
        for (var i = 0; i < moved.Length; i++)
            moved[i] -= mean[i % features];
        return (mean, moved);
    }

    internal override object? Find(GraphReader graph, ref string value)
    {
        var input = value;
        if ((graph.Try(() => FindDifferences(graph, input)) ?? FindProducts(graph, input)) is not { Centers: var centers, Distances: var distances })
            return null;
        if (centers.Rank != 2 || centers.Length == 0)
            throw graph.Refused($"a k-means whose centres are of rank {centers.Rank}");
        value = graph.Next(distances, "Sqrt", "")?.Output[0] ?? distances;
        return new T { NClusters = centers.Shape[0] }
            .SetParams(("n_features", centers.Shape[1]), ("centers", centers.ToArray()));
    }

    static Squares? FindDifferences(GraphReader graph, string value) =>
        graph.Next(value, "Unsqueeze", "") is { } rows && graph.Next(rows.Output[0], "Sub", out var centers) is { } differences
            && graph.Next(differences.Output[0], "ReduceSumSquare", "") is { } distances
            ? new(centers, distances.Output[0])
            : null;

    static Squares? FindProducts(GraphReader graph, string value)
    {
        double[]? mean = null;
        var start = value;
        if (graph.Next(value, "Sub", out var subtracted) is { } shifted)
            (mean, start) = (subtracted.ToArray(), shifted.Output[0]);
        if (graph.Next(start, "ReduceSumSquare", "") is null || graph.Next(start, "Gemm", "") is not { } gemm
            || gemm.Int("transB", 0) != 1 || gemm.Float("alpha", 1) != -2 || gemm.Input.Count < 2 || graph.TryConstant(gemm.Input[1]) is not { Rank: 2 } moved
            || graph.Next(gemm.Output[0], "Add", "") is not { } sum)
            return null;
        if (gemm.Input.Count > 2 && gemm.Input[2].Length > 0
            && !(graph.TryConstant(gemm.Input[2]) is { } norms && Matrices.AreNear(norms.Span, Norms(moved.ToArray(), moved.Shape[0], moved.Shape[1]))))
            throw graph.Refused("a k-means of distances that are not those to its centres");
        var positions = moved.ToArray();
        if (mean is not null)
        {
            if (mean.Length != 1 && mean.Length != moved.Shape[1])
                throw graph.Refused($"a k-means of {moved.Shape[1]} features that are moved by {mean.Length} numbers");
            for (var i = 0; i < positions.Length; i++)
                positions[i] += mean[i % mean.Length];
        }
        var last = graph.Next(sum.Output[0], "Relu", "") ?? graph.Next(sum.Output[0], "Add", "") ?? sum;
        return new(new NDArray<double>(positions, moved.Shape), last.Output[0]);
    }

    // Centres, and the name of the squared distances to them.
    sealed record Squares(NDArray<double> Centers, string Distances);
}
