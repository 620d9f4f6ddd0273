using Scigo.Interop.Onnx.Messages;
using Scigo.Interop.Onnx.Trees;
using Scigo.Models;

namespace Scigo.Interop.Onnx.Mappings;

/// <summary>
/// Boosting: the sum of the trees' values, found as <see cref="TreeMapping{T}"/> finds them, times the learning rate, plus the start. What
/// others write has both in one operator, with <c>base_values</c>.
/// </summary>
abstract class BoostingMapping<T> : OnnxMapping<T>
    where T : class, IPersistableModel<T>
{
    /// <summary>Adds the nodes that score rows, and returns the name of the scores, shape (N, scores).</summary>
    protected static string AddScores(GraphBuilder graph, Models.Trees trees, double learningRate, NDArray<double> start, string input, string? output)
    {
        var nScores = start.Length;
        string sums;
        if (graph.Precision == OnnxPrecision.Float64)
        {
            var turns = graph.Add("Reshape", [LeafLookup.Add(graph, trees, trees.Value, input), graph.Constant("turns", -1L, trees.Count / nScores, nScores)]);
            sums = graph.Add("ReduceSum", [turns, graph.Constant("axis", 1L)], Attributes.Of("keepdims", 0L));
        }
        else
        {
            sums = graph.AddMl(
                "TreeEnsembleRegressor", [input], [],
                [.. TreeAttributes.WithTurns(trees, nScores), Attributes.Of("post_transform", "NONE")]);
            graph.Describe(sums, nScores);
        }
        var scaled = graph.Add("Mul", [sums, graph.Constant("rate", [learningRate])]);
        string[] terms = [scaled, graph.Constant("start", start.Span, nScores)];
        return output is null ? graph.Add("Add", terms) : graph.AddNamed("Add", terms, output);
    }

    /// <summary>Finds scores: the trees, the learning rate and the start.</summary>
    protected static (Models.Trees Trees, double Rate, NDArray<double> Start)? FindScores(GraphReader graph, ref string value)
    {
        if (graph.Next(value, "TreeEnsembleRegressor", GraphReader.Ml) is not { } node)
            return null;
        var exact = LeafLookup.Find(graph, node, out var sums);
        if (exact is not null)
        {
            if (graph.Next(sums, "Reshape", "") is not { } turns || graph.Next(turns.Output[0], "ReduceSum", "") is not { } sum)
                return null;
            sums = sum.Output[0];
        }
        else
        {
            sums = node.Output[0];
        }
        if (graph.Try(() => FindScaled(graph, sums)) is { Rate: var rate, Start: var start, Result: var result })
        {
            value = result;
            return (exact ?? TreeEnsemble.Of(graph, node, "target").ToTurns(start.Length), rate, start);
        }
        // The form of others, of one score.
        if (exact is not null || BaseValues(node) is not { Length: 1 } one || node.Text("aggregate_function", "SUM") != "SUM")
            return null;
        value = node.Output[0];
        return (TreeEnsemble.Of(graph, node, "target").ToTurns(1), 1, one);
    }

    sealed record Scaled(double Rate, NDArray<double> Start, string Result);

    static Scaled? FindScaled(GraphReader graph, string sums) =>
        graph.Next(sums, "Mul", out var rate) is { } scaled && rate.Length == 1 && graph.Next(scaled.Output[0], "Add", out var start) is { } scores
            && start is { Rank: 1, Length: > 0 }
            ? new(rate.Span[0], start, scores.Output[0])
            : null;

    /// <summary>What an operator adds to its sums, or <c>null</c>.</summary>
    protected static double[]? BaseValues(NodeProto node) => node.Find("base_values_as_tensor")?.T is { } tensor
        ? Tensors.Numbers(tensor).ToArray()
        : node.Find("base_values") is { Floats: var floats } ? Matrices.Doubles(floats) : null;

    /// <summary>Gives a model what was found.</summary>
    protected static T Make(T model, GraphReader graph, (Models.Trees Trees, double Rate, NDArray<double> Start) found, string[]? classes)
    {
        model.SetParams(
            ("trees", ParamValue.FromModel(found.Trees)),
            ("n_features", TreeMapping<DecisionTreeRegressor>.Features(graph, found.Trees)),
            ("learning_rate", found.Rate),
            ("start", new NDArray<double>(found.Start.Memory)));
        if (classes is not null)
            model.SetParams(("classes", classes));
        return model;
    }
}

/// <summary>GradientBoostingRegressor.</summary>
sealed class GradientBoostingRegressorMapping : BoostingMapping<GradientBoostingRegressor>
{
    protected override void Finish(GraphBuilder graph, GradientBoostingRegressor model, string input)
    {
        AddScores(graph, model.Trees!, model.LearningRate, model.Start!.Value, input, OutputNames.Variable);
        graph.Output(OutputNames.Variable, 1);
    }

    internal override object? Find(GraphReader graph, ref string value) =>
        FindScores(graph, ref value) is { Start.Length: 1 } found && graph.IsOutput(value) ? Make(new(), graph, found, null) : null;
}

/// <summary>GradientBoostingClassifier.</summary>
sealed class GradientBoostingClassifierMapping : BoostingMapping<GradientBoostingClassifier>
{
    protected override void Finish(GraphBuilder graph, GradientBoostingClassifier model, string input)
    {
        var scores = AddScores(graph, model.Trees!, model.LearningRate, model.Start!.Value, input, null);
        var isExponential = model.Loss == ClassificationLoss.Exponential;
        var labels = ClassLabels.Numbers(model.Classes);
        var classes = labels is null ? graph.Constant("classes", model.Classes) : graph.Constant("classes", labels);
        graph.AddNamed("Gather", [classes, Position(graph, scores, model.NScores, isExponential)], OutputNames.Label);
        graph.LabelOutput(OutputNames.Label, labels is null);
        // The exponential loss has half the log-odds.
        var logits = isExponential ? graph.Add("Add", [scores, scores]) : scores;
        Probabilities.Add(graph, logits, model.NScores, model.NScores == 1 ? ScoreFunction.Logistic : ScoreFunction.Softmax);
        graph.Output(OutputNames.Probabilities, model.Classes.Count);
    }

    static string Position(GraphBuilder graph, string scores, int nScores, bool isExponential)
    {
        if (nScores > 1)
            return graph.Add("ArgMax", [scores], Attributes.Of("axis", 1L), Attributes.Of("keepdims", 0L));
        var isSecond = graph.Add(isExponential ? "GreaterOrEqual" : "Greater", [scores, graph.Constant("zero", [0.0])]);
        var position = graph.Add("Cast", [isSecond], Attributes.Of("to", (long)DataType.Int64));
        return graph.Add("Squeeze", [position, graph.Constant("axis", 1L)]);
    }

    internal override object? Find(GraphReader graph, ref string value)
    {
        if (graph.Next(value, "TreeEnsembleClassifier", GraphReader.Ml) is { } classifier)
            return FindClassic(graph, classifier, ref value);
        if (FindScores(graph, ref value) is not { } found)
            return null;
        var isExponential = graph.Next(value, "GreaterOrEqual", "") is not null;
        var position = graph.Next(value, "ArgMax", "")
            ?? (graph.Next(value, isExponential ? "GreaterOrEqual" : "Greater", "") is { } isSecond
                && graph.Next(isSecond.Output[0], "Cast", "") is { } cast ? graph.Next(cast.Output[0], "Squeeze", "") : null);
        if (position is null || graph.Next(position.Output[0], "Gather", "") is not { } gather || graph.Labels(gather.Input[0]) is not { } classes
            || classes.Length != (found.Start.Length == 1 ? 2 : found.Start.Length))
            return null;
        return Make(new() { Loss = isExponential ? ClassificationLoss.Exponential : ClassificationLoss.LogLoss }, graph, found, classes);
    }

    static GradientBoostingClassifier? FindClassic(GraphReader graph, NodeProto node, ref string value)
    {
        if (node.Text("post_transform", "NONE") is not ("LOGISTIC" or "SOFTMAX"))
            return null;
        var classes = node.Ints("classlabels_int64s") is { Length: > 0 } numbers ? ClassLabels.Names(numbers) : node.Texts("classlabels_strings");
        var nScores = classes.Length == 2 ? 1 : classes.Length;
        if (nScores == 1 != (node.Text("post_transform", "") == "LOGISTIC"))
            throw graph.Refused("trees of classes whose probabilities are no GradientBoostingClassifier's");
        var ensemble = TreeEnsemble.Of(graph, node, "class");
        if (nScores == 1 && ensemble.Ids.Count > 1)
            throw graph.Refused("trees that score each of two classes, which are no GradientBoostingClassifier's");
        var start = BaseValues(node) ?? new double[nScores];
        if (start.Length != nScores)
            throw graph.Refused($"trees that start from {start.Length} values for {nScores} scores");
        value = node.Output[^1];
        return Make(new(), graph, (ensemble.ToTurns(nScores), 1, start), classes);
    }
}
