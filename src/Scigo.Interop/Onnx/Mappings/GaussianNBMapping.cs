using Scigo.Models;

namespace Scigo.Interop.Onnx.Mappings;

/// <summary>GaussianNB: −½ Σ (x − θ)² / variance + normalisers + <c>Log</c> of the priors.</summary>
sealed class GaussianNBMapping : OnnxMapping<GaussianNB>
{
    protected override void Finish(GraphBuilder graph, GaussianNB model, string input)
    {
        var (theta, var) = (model.Theta.GetValueOrDefault(), model.Var.GetValueOrDefault());
        var (classes, features) = (theta.Shape[0], theta.Shape[1]);
        var rows = graph.Add("Unsqueeze", [input, graph.Constant("axis", 1L)]);
        var differences = graph.Add("Sub", [rows, graph.Constant("theta", theta.Span, classes, features)]);
        var squares = graph.Add("Mul", [differences, differences]);
        var scaled = graph.Add("Div", [squares, graph.Constant("var", var.Span, classes, features)]);
        var distances = graph.Add("ReduceSum", [scaled, graph.Constant("axis", 2L)], Attributes.Of("keepdims", 0));
        var exponents = graph.Add("Mul", [distances, graph.Constant("factor", [-0.5])]);
        var likelihoods = graph.Add("Add", [exponents, graph.Constant("normalisers", Normalisers(var), classes)]);
        var priors = graph.Add("Log", [graph.Constant("priors", model.ClassPrior.GetValueOrDefault().Span, classes)]);
        JointLogarithms.Finish(graph, graph.Add("Add", [likelihoods, priors]), model);
    }

    static double[] Normalisers(NDArray<double> var)
    {
        var normalisers = new double[var.Shape[0]];
        for (var i = 0; i < var.Length; i++)
            normalisers[i / var.Shape[1]] -= 0.5 * Math.Log(2 * Math.PI * var.Span[i]);
        return normalisers;
    }

    internal override object? Find(GraphReader graph, ref string value)
    {
        if (graph.Next(value, "Unsqueeze", "") is not { } rows || graph.Next(rows.Output[0], "Sub", out var theta) is not { } differences
            || graph.Next(differences.Output[0], "Mul", "") is not { } squares || graph.Next(squares.Output[0], "Div", out var var) is not { } scaled
            || graph.Next(scaled.Output[0], "ReduceSum", "") is not { } distances
            || graph.Next(distances.Output[0], "Mul", out var factor) is not { } exponents || factor is not { Length: 1, Span: [-0.5] }
            || graph.Next(exponents.Output[0], "Add", out var normalisers) is not { } likelihoods
            || graph.Next(likelihoods.Output[0], "Add", "") is not { Input: [_, var logarithms] } joint
            || graph.Of(logarithms, "Log", out var priors) is null
            || JointLogarithms.Classes(graph, joint.Output[0]) is not { } classes)
            return null;
        if (theta.Rank != 2 || theta.Length == 0 || !theta.Shape.SequenceEqual(var.Shape) || priors.Length != theta.Shape[0] || classes.Length != theta.Shape[0])
            throw graph.Refused($"a {Name} of {theta.Length} means, {var.Length} variances and {priors.Length} priors for {classes.Length} classes");
        // As near as float comes: where variances are others', so are likelihoods.
        if (!Matrices.AreNear(normalisers.Span, Normalisers(var)))
            throw graph.Refused($"a {Name} whose likelihoods are not those of its variances");
        value = joint.Output[0];
        return new GaussianNB().SetParams(
            ("theta", theta), ("var", var), ("class_prior", new NDArray<double>(priors.Memory)), ("classes", classes), ("n_features", theta.Shape[1]));
    }
}
