using Scigo.Models;

namespace Scigo.Interop.Onnx.Mappings;

/// <summary>
/// MultinomialNB: <c>MatMul</c> and <c>Add</c>, as multinomial logistic regression. In float32 the logarithms of each feature are less the
/// largest of them, which all classes have in common: probabilities stay the same, and keep more digits.
/// </summary>
sealed class MultinomialNBMapping : OnnxMapping<MultinomialNB>
{
    protected override void Finish(GraphBuilder graph, MultinomialNB model, string input)
    {
        var logs = model.FeatureLogProb.GetValueOrDefault();
        var (classes, features) = (logs.Shape[0], logs.Shape[1]);
        var columns = Matrices.Transpose(graph.Precision == OnnxPrecision.Float64 ? logs.Span : LessLargest(logs), classes);
        var product = graph.Add("MatMul", [input, graph.Constant("logarithms", columns, features, classes)]);
        var joint = graph.Add("Add", [product, graph.Constant("priors", model.ClassLogPrior.GetValueOrDefault().Span, classes)]);
        JointLogarithms.Finish(graph, joint, model);
    }

    static double[] LessLargest(NDArray<double> logs)
    {
        var (values, features) = (logs.ToArray(), logs.Shape[1]);
        var largest = new double[features];
        largest.AsSpan().Fill(double.NegativeInfinity);
        for (var i = 0; i < values.Length; i++)
            largest[i % features] = Math.Max(largest[i % features], values[i]);
        for (var i = 0; i < values.Length; i++)
            values[i] -= largest[i % features];
        return values;
    }

    internal override object? Find(GraphReader graph, ref string value)
    {
        if (graph.Next(value, "MatMul", out var columns) is not { } product || columns.Rank != 2
            || graph.Next(product.Output[0], "Add", out var priors) is not { } joint
            || JointLogarithms.Classes(graph, joint.Output[0]) is not { } classes)
            return null;
        if (columns.Length == 0 || classes.Length != columns.Shape[1] || priors.Length != classes.Length)
            throw graph.Refused($"a {Name} of {columns.Length} logarithms and {priors.Length} priors for {classes.Length} classes");
        value = joint.Output[0];
        var logs = new NDArray<double>(Matrices.Transpose(columns.Span, columns.Shape[0]), columns.Shape[1], columns.Shape[0]);
        return new MultinomialNB().SetParams(
            ("feature_log_prob", logs), ("class_log_prior", new NDArray<double>(priors.Memory)), ("classes", classes), ("n_features", columns.Shape[0]));
    }
}
