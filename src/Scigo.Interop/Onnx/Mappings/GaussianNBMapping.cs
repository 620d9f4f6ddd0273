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
        var start = value;
        if ((graph.Try(() => FindOwn(graph, start)) ?? FindReshaped(graph, value)) is not var (theta, var, normalisers, priors, end)
            || JointLogarithms.Classes(graph, end) is not { } classes)
            return null;
        if (theta.Rank != 2 || theta.Length == 0 || !theta.Shape.SequenceEqual(var.Shape) || priors.Length != theta.Shape[0] || classes.Length != theta.Shape[0])
            throw graph.Refused($"a {Name} of {theta.Length} means, {var.Length} variances and {priors.Length} priors for {classes.Length} classes");
        // As near as float comes: where variances are others', so are likelihoods.
        if (!Matrices.AreNear(normalisers.Span, Normalisers(var)))
            throw graph.Refused($"a {Name} whose likelihoods are not those of its variances");
        value = end;
        return new GaussianNB().SetParams(
            ("theta", theta), ("var", var), ("class_prior", new NDArray<double>(priors.Memory)), ("classes", classes), ("n_features", theta.Shape[1]));
    }

    static Found? FindOwn(GraphReader graph, string value) =>
        graph.Next(value, "Unsqueeze", "") is { } rows && graph.Next(rows.Output[0], "Sub", out var theta) is { } differences
            && graph.Next(differences.Output[0], "Mul", "") is { } squares && graph.Next(squares.Output[0], "Div", out var var) is { } scaled
            && graph.Next(scaled.Output[0], "ReduceSum", "") is { } distances
            && graph.Next(distances.Output[0], "Mul", out var factor) is { } exponents && factor is { Length: 1, Span: [-0.5] }
            && graph.Next(exponents.Output[0], "Add", out var normalisers) is { } likelihoods
            && graph.Next(likelihoods.Output[0], "Add", "") is { Input: [_, var logarithms] } joint
            && graph.Of(logarithms, "Log", out var priors) is not null
            ? new(theta, var, normalisers, priors, joint.Output[0])
            : null;

    // skl2onnx: a power, what is subtracted from the normalisers, and logarithms of priors.
    static Found? FindReshaped(GraphReader graph, string value)
    {
        if (graph.Next(value, "Reshape", "") is not { Input: [_, var shape] } rows || graph.TryIntegers(shape) is not [-1, 1, var features]
            || graph.Next(rows.Output[0], "Sub", out var theta) is not { } differences
            || graph.Next(differences.Output[0], "Pow", out var power) is not { } squares || power is not { Length: 1, Span: [2] }
            || graph.Next(squares.Output[0], "Div", out var var) is not { } scaled
            || graph.Next(scaled.Output[0], "ReduceSum", "") is not { } distances || graph.Axes(distances) is not [2] || distances.Int("keepdims", 1) != 0
            || graph.Next(distances.Output[0], "Mul", out var factor) is not { } halves || factor is not { Length: 1, Span: [0.5] }
            || graph.Next(halves.Output[0], "Sub", "") is not { Input: [var from, var less] } likelihoods || !graph.IsSame(less, halves.Output[0])
            || graph.TryConstant(from) is not { } normalisers
            || graph.Next(likelihoods.Output[0], "Add", out var logarithms) is not { } joint)
            return null;
        if (theta is not { Rank: 3, Shape: [1, var classes, _] } || theta.Shape[2] != features || !theta.Shape.SequenceEqual(var.Shape))
            return null;
        var priors = Array.ConvertAll(logarithms.ToArray(), Math.Exp);
        return new(new(theta.Memory, classes, theta.Shape[2]), new(var.Memory, classes, theta.Shape[2]), normalisers, new(priors), joint.Output[0]);
    }

    sealed record Found(NDArray<double> Theta, NDArray<double> Var, NDArray<double> Normalisers, NDArray<double> Priors, string Joint);
}
