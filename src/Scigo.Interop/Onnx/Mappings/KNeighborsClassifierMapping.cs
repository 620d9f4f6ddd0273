using Scigo.Models;

namespace Scigo.Interop.Onnx.Mappings;

/// <summary>
/// KNeighborsClassifier: sums of powers of differences, added up in the model's own order, <c>TopK</c>, which takes the first of those that
/// are as far as each other, as the model does, and a vote.
/// </summary>
sealed class KNeighborsClassifierMapping : OnnxMapping<KNeighborsClassifier>
{
    protected override void Finish(GraphBuilder graph, KNeighborsClassifier model, string input)
    {
        var labels = Array.ConvertAll(model.FitY.GetValueOrDefault().ToArray(), static label => (long)label);
        var sums = PairSums.Add(graph, input, model.FitX.GetValueOrDefault(), model.P);
        var (nearest, positions) = graph.AddPair("TopK", [sums, graph.Constant("k", model.NNeighbors)], Attributes.Of("largest", 0));
        var neighbors = graph.Add("Unsqueeze", [graph.Add("Gather", [graph.Constant("labels", labels), positions]), graph.Constant("axis", 2L)]);
        long[] all = [.. Enumerable.Range(0, model.Classes.Count).Select(static c => (long)c)];
        var isOf = graph.Add("Cast", [graph.Add("Equal", [neighbors, graph.Constant("positions", all)])], Attributes.Of("to", (long)graph.NumberType));
        var votes = model.Weights == NeighborWeights.Uniform
            ? graph.Add("ReduceSum", [isOf, graph.Constant("axis", 1L)], Attributes.Of("keepdims", 0))
            : WeightedVotes.Add(graph, isOf, nearest, model.P, model.NNeighbors);
        var sum = graph.Add("ReduceSum", [votes, graph.Constant("axis", 1L)], Attributes.Of("keepdims", 1));
        graph.AddNamed("Div", [votes, sum], OutputNames.Probabilities);
        graph.Output(OutputNames.Probabilities, model.Classes.Count);
        var position = graph.Add("ArgMax", [votes], Attributes.Of("axis", 1), Attributes.Of("keepdims", 0));
        var names = ClassLabels.Numbers(model.Classes);
        var classes = names is null ? graph.Constant("classes", model.Classes) : graph.Constant("classes", names);
        graph.AddNamed("Gather", [classes, position], OutputNames.Label);
        graph.LabelOutput(OutputNames.Label, names is null);
    }

    internal override object? Find(GraphReader graph, ref string value)
    {
        var start = value;
        if ((graph.Try(() => FindOwn(graph, start)) ?? FindCounted(graph, value)) is not var (samples, p, weights, count, labels, names, votes)
            || graph.Next(votes, "ArgMax", "") is not { } position || position.Int("axis", 0) != 1
            || (graph.Next(position.Output[0], "Gather", "") ?? graph.Next(position.Output[0], "ArrayFeatureExtractor", GraphReader.Ml)) is not { Input: [var list, _] }
            || graph.Labels(list) is not { } classes)
            return null;
        var n = samples.Shape[0];
        if (labels.Length != n || count < 1 || count > n || (names ?? classes.Length) != classes.Length
            || Array.Exists(labels, label => label < 0 || label >= classes.Length))
            throw graph.Refused($"a {Name} of {count} neighbours among {n} samples with {labels.Length} labels, which are to be of {classes.Length} classes");
        value = votes;
        return new KNeighborsClassifier { NNeighbors = checked((int)count), P = p, Weights = weights }.SetParams(
            ("fit_x", samples), ("fit_y", new NDArray<int>(Array.ConvertAll(labels, static label => checked((int)label)))), ("classes", classes),
            ("n_features", samples.Shape[1]));
    }

    static Found? FindOwn(GraphReader graph, string value)
    {
        if (PairSums.Find(graph, value) is not { } found || graph.Next(found.Sums, "TopK", "") is not { Input: [_, var k], Output: [var nearest, var positions] } top
            || graph.TryIntegers(k) is not [var count] || top.Int("largest", 1) != 0 || top.Int("sorted", 1) != 1
            || graph.Next(positions, "Gather", "") is not { Input: [var list, _] } gathered || graph.TryIntegers(list) is not { } labels
            || graph.Next(gathered.Output[0], "Unsqueeze", "") is not { } neighbors || graph.Next(neighbors.Output[0], "Equal", "") is not { Input: [_, var all] } isEqual
            || graph.TryIntegers(all)?.Index().All(static p => p.Item == p.Index) != true)
            return null;
        // A cast to numbers is seen through.
        var isOf = isEqual.Output[0];
        var (weights, votes) = (NeighborWeights.Uniform, graph.Next(isOf, "ReduceSum", "")?.Output[0]);
        if (votes is null)
            (weights, votes) = (NeighborWeights.Distance, WeightedVotes.Find(graph, isOf, nearest, found.P, count));
        return votes is null ? null : new(found.Samples, found.P, weights, count, labels, null, votes);
    }

    static Found? FindCounted(GraphReader graph, string value) => CountedVotes.Find(graph, value) is { Scan: var scan } votes
        ? new(scan.Samples, scan.P, NeighborWeights.Uniform, votes.Count, votes.Labels, votes.Classes, votes.Result)
        : null;

    // Classes where the votes say how many there are.
    sealed record Found(NDArray<double> Samples, double P, NeighborWeights Weights, long Count, long[] Labels, int? Classes, string Votes);
}
