using Scigo.Interop.Onnx.Messages;

namespace Scigo.Interop.Onnx;

partial class GraphReader
{
    readonly bool hasLoneConcatenation;

    /// <summary>How many column transformers the value at hand is in.</summary>
    internal int Depth { get; set; }

    /// <summary>Takes the nodes that select columns of a value, for models of their own, and returns these columns and the names of what
    /// they make. The first nodes of an encoder and of neighbours are none of them.</summary>
    internal List<(long[] Columns, string Result)> TakeSelections(string value)
    {
        var found = new List<(long[], string)>();
        foreach (var node in users.GetValueOrDefault(Resolve(value)) ?? [])
        {
            if (!unseen.Contains(node) || !Selects(node, value) || IsOfModel(node.Output[0]) || TryIntegers(node.Input[1]) is not { Length: > 0 } columns)
                continue;
            unseen.Remove(node);
            found.Add((columns, node.Output[0]));
        }
        return found;
    }

    bool Selects(NodeProto node, string value) =>
        node is { Input: [var from, _], Output: [_] } && IsSame(from, value)
        && ((node.OpType == "ArrayFeatureExtractor" && node.Domain == Ml) || (node.OpType == "Gather" && string.IsNullOrEmpty(node.Domain) && node.Int("axis", 0) == 1));

    bool IsOfModel(string value) => users.GetValueOrDefault(value) is [{ OpType: "Equal" or "Reshape" or "Transpose" or "Cast" or "OneHotEncoder" }];

    /// <summary>Returns the node that takes such columns of a value, as part of a model, or <c>null</c>.</summary>
    internal NodeProto? NextColumns(string value, Predicate<long[]> areThey) => Next(
        value, node => node is { OpType: "Gather", Input: [var from, var list], Output: [_] } && string.IsNullOrEmpty(node.Domain) && IsSame(from, value)
            && TryIntegers(list) is { } columns && areThey(columns));

    /// <summary>Returns the columns of a value that are taken one by one, as part of a model, in the order of the columns.</summary>
    internal List<(long Column, string Result)> NextSingleColumns(string value)
    {
        var found = new List<(long Column, string Result)>();
        foreach (var node in users.GetValueOrDefault(Resolve(value)) ?? [])
        {
            if (!unseen.Contains(node) || !Selects(node, value) || TryIntegers(node.Input[1]) is not [var column])
                continue;
            followed.Add(node);
            found.Add((column, node.Output[0]));
        }
        found.Sort(static (left, right) => left.Column.CompareTo(right.Column));
        return found;
    }

    /// <summary>Returns what compares a value to whole numbers, each by a node of its own, in the order of the numbers.</summary>
    internal List<(long Number, string Result)> NextComparisons(string value)
    {
        var found = new List<(long Number, string Result)>();
        foreach (var node in users.GetValueOrDefault(Resolve(value)) ?? [])
        {
            if (!unseen.Contains(node) || node is not { OpType: "Equal", Input: [var from, var other], Output: [_] } || !IsSame(from, value)
                || TryIntegers(other) is not [var number])
                continue;
            followed.Add(node);
            found.Add((number, node.Output[0]));
        }
        found.Sort(static (left, right) => left.Number.CompareTo(right.Number));
        return found;
    }

    /// <summary>Returns the node that takes columns of a value, where nothing else does and it is not part of neighbours; it is not followed.</summary>
    internal NodeProto? OnlyColumns(string value) =>
        (users.GetValueOrDefault(Resolve(value)) ?? []).FindAll(unseen.Contains) is [var node] && Selects(node, value) && !IsOfModel(node.Output[0]) ? node : null;

    /// <summary>Whether a value is zeros, a number of them for each row; the nodes that make it count as followed.</summary>
    internal bool FollowZeros(string value)
    {
        if (Maker(value, "ConstantOfShape") is not { Input: [var shape] } zeros || (zeros.Find("value")?.T is { } fill && Tensors.Numbers(fill) is not { Length: 1, Span: [0] })
            || Maker(shape, "Concat") is not { Input: [var rows, _] } dims || Maker(rows, "Shape") is not { } first)
            return false;
        followed.AddRange(zeros, dims, first);
        return true;
    }

    NodeProto? Maker(string value, string opType) =>
        makers.GetValueOrDefault(Resolve(value)) is { } node && node.OpType == opType && unseen.Contains(node) ? node : null;

    /// <summary>Returns the node that puts a value and others side by side, or <c>null</c>.</summary>
    internal NodeProto? Concatenation(string value) => users.GetValueOrDefault(Resolve(value))?.Find(
        node => unseen.Contains(node) && node is { OpType: "Concat", Output: [_] } && string.IsNullOrEmpty(node.Domain) && node.Int("axis", 0) == 1);

    /// <summary>Whether anywhere in the graph a single value is put side by side, as where the columns end that all go one way.</summary>
    internal bool HasLoneConcatenation => hasLoneConcatenation;

    /// <summary>Whether a node takes a value that is in no model yet.</summary>
    internal bool IsUsed(string value) => users.GetValueOrDefault(Resolve(value))?.Exists(unseen.Contains) == true;

    /// <summary>Says that a node is part of a model.</summary>
    internal void Take(NodeProto node) => unseen.Remove(node);

    /// <summary>Returns the name that a value has where it was made.</summary>
    internal string NameOf(string value) => Resolve(value);
}
