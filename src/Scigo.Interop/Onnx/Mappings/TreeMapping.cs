using Scigo.Interop.Onnx.Messages;
using Scigo.Interop.Onnx.Trees;
using Scigo.Models;

namespace Scigo.Interop.Onnx.Mappings;

/// <summary>
/// Decision trees and forests. In float32 <c>TreeEnsembleRegressor</c> or <c>TreeEnsembleClassifier</c>; they give floats whatever they are
/// given. In float64 <c>TreeEnsembleRegressor</c> finds the number of each tree's leaf, whose values are taken from a constant.
/// </summary>
abstract class TreeMapping<T> : OnnxMapping<T>
    where T : class, IPersistableModel<T>, IPredictor
{
    /// <summary>The trees of a model.</summary>
    protected abstract Models.Trees? TreesOf(T model);

    /// <summary>Adds the nodes that find each row's leaves and average their values, and returns the name of the result.</summary>
    protected static string AddMeans(GraphBuilder graph, Models.Trees trees, NDArray<double> ofNodes, string input, string output)
    {
        var values = LeafLookup.Add(graph, trees, ofNodes, input);
        return graph.AddNamed("ReduceMean", [values], output, Attributes.Of("axes", [1L]), Attributes.Of("keepdims", 0L));
    }

    /// <summary>Finds what <see cref="AddMeans"/> has added.</summary>
    protected static Models.Trees? FindMeans(GraphReader graph, NodeProto ensemble, ref string value)
    {
        var result = value;
        var trees = graph.Try(() => Means(graph, ensemble, ref result));
        value = result;
        return trees;
    }

    static Models.Trees? Means(GraphReader graph, NodeProto ensemble, ref string value)
    {
        if (LeafLookup.Find(graph, ensemble, out var values) is not { } trees || graph.Next(values, "ReduceMean", "") is not { } mean)
            return null;
        value = mean.Output[0];
        return trees;
    }

    /// <summary>Whether trees in so great a number are those of this model.</summary>
    protected static bool IsCount(GraphReader graph, int count) =>
        typeof(T) == typeof(DecisionTreeClassifier) || typeof(T) == typeof(DecisionTreeRegressor) ? count == 1 : count > 1 || graph.IsNoted<T>();

    /// <summary>Returns the number of features of a value: what the graph says, or the last that is compared.</summary>
    internal static int Features(GraphReader graph, Models.Trees trees)
    {
        var most = 1;
        foreach (var feature in trees.Feature)
            most = Math.Max(most, feature + 1);
        return graph.Width is >= 1 and <= int.MaxValue and var width && width >= most ? (int)width : most;
    }
}

/// <summary>Classification: the mean of the trees' probabilities.</summary>
abstract class TreeClassifierMapping<T> : TreeMapping<T>
    where T : class, IPersistableModel<T>, IClassifier, new()
{
    protected sealed override void Finish(GraphBuilder graph, T model, string input)
    {
        var trees = TreesOf(model)!;
        var labels = ClassLabels.Numbers(model.Classes);
        if (graph.Precision == OnnxPrecision.Float64)
        {
            var means = AddMeans(graph, trees, Probabilities(trees, 1), input, OutputNames.Probabilities);
            var position = graph.Add("ArgMax", [means], Attributes.Of("axis", 1L), Attributes.Of("keepdims", 0L));
            var classes = labels is null ? graph.Constant("classes", model.Classes) : graph.Constant("classes", labels);
            graph.AddNamed("Gather", [classes, position], OutputNames.Label);
        }
        else
        {
            // Divided by the number of trees: the operator adds up.
            var parts = Probabilities(trees, trees.Count);
            graph.AddMl(
                "TreeEnsembleClassifier", [input], [OutputNames.Label, OutputNames.Probabilities],
                [.. parts.Shape[1] == 2 ? TreeAttributes.WithSecond(trees, parts) : TreeAttributes.WithValues(trees, "class", parts), Attributes.Of("post_transform", "NONE"),
                labels is null ? Attributes.Of("classlabels_strings", model.Classes) : Attributes.Of("classlabels_int64s", labels)]);
        }
        graph.LabelOutput(OutputNames.Label, labels is null);
        graph.Output(OutputNames.Probabilities, model.Classes.Count);
    }

    internal sealed override object? Find(GraphReader graph, ref string value)
    {
        if (graph.Next(value, "TreeEnsembleClassifier", GraphReader.Ml) is { } classifier)
            return FindClassic(graph, classifier, ref value);
        if (graph.Next(value, "TreeEnsembleRegressor", GraphReader.Ml) is not { } regressor || FindMeans(graph, regressor, ref value) is not { } trees
            || !IsCount(graph, trees.Count) || graph.Next(value, "ArgMax", "") is not { } position
            || graph.Next(position.Output[0], "Gather", "") is not { } gather || graph.Labels(gather.Input[0]) is not { } classes)
            return null;
        return Make(graph, trees, classes);
    }

    T? FindClassic(GraphReader graph, NodeProto node, ref string value)
    {
        if (node.Text("post_transform", "NONE") != "NONE" || node.Find("base_values") is not null || node.Find("base_values_as_tensor") is not null)
            return null;
        var classes = node.Ints("classlabels_int64s") is { Length: > 0 } numbers ? ClassLabels.Names(numbers) : node.Texts("classlabels_strings");
        var ensemble = TreeEnsemble.Of(graph, node, "class");
        if (!IsCount(graph, ensemble.Count))
            return null;
        value = node.Output[^1];
        var trees = ensemble.ToTrees(classes.Length);
        return Make(graph, classes.Length == 2 && ensemble.Ids.Count < 2 ? WithFirst(trees) : trees, classes);
    }

    static T Make(GraphReader graph, Models.Trees trees, string[] classes)
    {
        if (classes.Length != trees.Value.Shape[1])
            throw graph.Refused($"trees of {trees.Value.Shape[1]} values for {classes.Length} classes");
        var model = new T();
        model.SetParams(
            (TreeName, ParamValue.FromModel(trees)), ("n_features", Features(graph, trees)), ("classes", classes));
        return model;
    }

    static string TreeName => typeof(T) == typeof(DecisionTreeClassifier) ? "tree" : "trees";

    // Of two classes the operator may have the second alone, or the only one for the second.
    static Models.Trees WithFirst(Models.Trees trees)
    {
        var values = Array.ConvertAll(trees.Value.ToArray(), value => value * trees.Count);
        for (var i = 0; i < values.Length; i += 2)
            (values[i], values[i + 1]) = (1 - (values[i] + values[i + 1]), values[i] + values[i + 1]);
        return trees.With(values);
    }

    // Parts of 1, divided.
    static NDArray<double> Probabilities(Models.Trees trees, int divisor)
    {
        var values = trees.Value.ToArray();
        var width = trees.Value.Shape[1];
        for (var i = 0; i < values.Length; i += width)
        {
            var sum = values.AsSpan(i, width).ToArray().Sum();
            foreach (ref var value in values.AsSpan(i, width))
                value = (sum == 0 ? value : value / sum) / divisor;
        }
        return new(values, trees.Value.Shape);
    }
}

/// <summary>Regression: the mean of the trees' values.</summary>
abstract class TreeRegressorMapping<T> : TreeMapping<T>
    where T : class, IPersistableModel<T>, IRegressor, new()
{
    protected sealed override void Finish(GraphBuilder graph, T model, string input)
    {
        var trees = TreesOf(model)!;
        if (graph.Precision == OnnxPrecision.Float64)
        {
            AddMeans(graph, trees, trees.Value, input, OutputNames.Variable);
        }
        else
        {
            graph.AddMl(
                "TreeEnsembleRegressor", [input], [OutputNames.Variable],
                [.. TreeAttributes.WithValues(trees, "target", trees.Value), Attributes.Of("n_targets", trees.Value.Shape[1]),
                Attributes.Of("aggregate_function", "AVERAGE"), Attributes.Of("post_transform", "NONE")]);
        }
        graph.Output(OutputNames.Variable, model.NOutputs);
    }

    internal sealed override object? Find(GraphReader graph, ref string value)
    {
        if (graph.Next(value, "TreeEnsembleRegressor", GraphReader.Ml) is not { } node)
            return null;
        var end = value;
        if (FindMeans(graph, node, ref end) is { } exact)
        {
            if (!IsCount(graph, exact.Count) || !graph.IsOutput(end))
                return null;
            value = end;
            return Make(graph, exact);
        }
        if (!graph.IsOutput(node.Output[0]) || node.Find("base_values") is not null || node.Find("base_values_as_tensor") is not null
            || node.Text("post_transform", "NONE") != "NONE" || node.Int("n_targets", 1) is not (> 0 and <= int.MaxValue and var targets))
            return null;
        var ensemble = TreeEnsemble.Of(graph, node, "target");
        if (!IsCount(graph, ensemble.Count))
            return null;
        var trees = ensemble.ToTrees((int)targets);
        value = node.Output[0];
        return Make(graph, node.Text("aggregate_function", "SUM") switch
        {
            "AVERAGE" => trees,
            "SUM" => trees.Scaled(trees.Count),
            var other => throw graph.Refused($"trees whose values are put together by {other}"),
        });
    }

    static T Make(GraphReader graph, Models.Trees trees)
    {
        var model = new T();
        model.SetParams(
            (typeof(T) == typeof(DecisionTreeRegressor) ? "tree" : "trees", ParamValue.FromModel(trees)), ("n_features", Features(graph, trees)));
        return model;
    }
}

/// <summary>DecisionTreeClassifier.</summary>
sealed class DecisionTreeClassifierMapping : TreeClassifierMapping<DecisionTreeClassifier>
{
    protected override Models.Trees? TreesOf(DecisionTreeClassifier model) => model.Tree;
}

/// <summary>RandomForestClassifier.</summary>
sealed class RandomForestClassifierMapping : TreeClassifierMapping<RandomForestClassifier>
{
    protected override Models.Trees? TreesOf(RandomForestClassifier model) => model.Trees;
}

/// <summary>DecisionTreeRegressor.</summary>
sealed class DecisionTreeRegressorMapping : TreeRegressorMapping<DecisionTreeRegressor>
{
    protected override Models.Trees? TreesOf(DecisionTreeRegressor model) => model.Tree;
}

/// <summary>RandomForestRegressor.</summary>
sealed class RandomForestRegressorMapping : TreeRegressorMapping<RandomForestRegressor>
{
    protected override Models.Trees? TreesOf(RandomForestRegressor model) => model.Trees;
}
