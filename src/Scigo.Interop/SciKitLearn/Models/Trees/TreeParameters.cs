using Scigo.Models;

namespace Scigo.Interop.SciKitLearn;

/// <summary>The columns of one tree, scikit-learn's <c>tree_</c>. What a version has besides is passed over.</summary>
[PersistableModel("sklearn.tree_", InCatalog = false)]
sealed partial class TreeParameters
{
    [Member(1)]
    public required NDArray<int> ChildrenLeft { get; set; }

    [Member(2)]
    public required NDArray<int> ChildrenRight { get; set; }

    [Member(3)]
    public required NDArray<int> Feature { get; set; }

    [Member(4)]
    public required NDArray<double> Threshold { get; set; }

    /// <summary>Shape (nodes, outputs, classes), of a regression (nodes, outputs, 1); weights, or since scikit-learn 1.3 parts of 1.</summary>
    [Member(5)]
    public required NDArray<double> Value { get; set; }

    [Member(6)]
    public NDArray<double>? Impurity { get; set; }

    [Member(7)]
    public NDArray<int>? NNodeSamples { get; set; }

    [Member(8)]
    public NDArray<double>? WeightedNNodeSamples { get; set; }

    int[] Lengths =>
    [
        ChildrenRight.Length, Feature.Length, Threshold.Length,
        .. new[] { Impurity?.Length, NNodeSamples?.Length, WeightedNNodeSamples?.Length }.OfType<int>(),
    ];

    /// <summary>Returns the trees of a model, one by one.</summary>
    /// <param name="trees">The columns.</param>
    /// <param name="isClassifier">Whether values are those of classes, not of outputs.</param>
    internal static List<TreeParameters> Of(Trees trees, bool isClassifier)
    {
        var width = trees.Value.Shape[1];
        var all = new List<TreeParameters>(trees.Count);
        for (var t = 0; t < trees.Count; t++)
        {
            var (start, count) = (trees.Offsets[t], trees.Offsets[t + 1] - trees.Offsets[t]);
            all.Add(new()
            {
                ChildrenLeft = new(trees.ChildrenLeft.Memory.Slice(start, count)),
                ChildrenRight = new(trees.ChildrenRight.Memory.Slice(start, count)),
                Feature = new(trees.Feature.Memory.Slice(start, count)),
                Threshold = new(trees.Threshold.Memory.Slice(start, count)),
                Value = new(trees.Value.Memory.Slice(start * width, count * width), count, isClassifier ? 1 : width, isClassifier ? width : 1),
                Impurity = Part(trees.Impurity, start, count),
                NNodeSamples = Part(trees.NNodeSamples, start, count),
                WeightedNNodeSamples = Part(trees.WeightedNNodeSamples, start, count),
            });
        }
        return all;
    }

    /// <summary>Returns trees as columns.</summary>
    /// <exception cref="ParameterException">Their values are of different shapes, or there are several outputs of classes.</exception>
    internal static Trees ToTrees(IReadOnlyList<TreeParameters> trees, bool isClassifier, string name)
    {
        if (trees.Count == 0)
            throw new ParameterException(name, "Found 0 trees, while at least 1 is required.");
        var offsets = new int[trees.Count + 1];
        for (var t = 0; t < trees.Count; t++)
        {
            var count = trees[t].ChildrenLeft.Length;
            if (!trees[t].Lengths.All(length => length == count))
                throw new ParameterException(name, $"The columns of tree {t} are not all of the {count} nodes that children_left has.");
            offsets[t + 1] = checked(offsets[t] + count);
        }
        var width = Width(trees[0].Value, isClassifier, name);
        if (trees.Any(tree => Width(tree.Value, isClassifier, name) != width || tree.Value.Shape[0] != tree.ChildrenLeft.Length))
            throw new ParameterException(name, "The values of the trees are of different shapes, or not one for each node.");
        return new()
        {
            Offsets = new(offsets),
            ChildrenLeft = Join(trees, static t => t.ChildrenLeft),
            ChildrenRight = Join(trees, static t => t.ChildrenRight),
            Feature = Join(trees, static t => t.Feature),
            Threshold = Join(trees, static t => t.Threshold),
            Value = new(Join(trees, static t => t.Value).Memory, offsets[^1], width),
            Impurity = JoinAll(trees, static t => t.Impurity),
            NNodeSamples = JoinAll(trees, static t => t.NNodeSamples),
            WeightedNNodeSamples = JoinAll(trees, static t => t.WeightedNNodeSamples),
        };
    }

    static int Width(NDArray<double> value, bool isClassifier, string name) => value.Rank switch
    {
        2 => value.Shape[1],
        3 when value.Shape[isClassifier ? 1 : 2] == 1 => value.Shape[isClassifier ? 2 : 1],
        _ => throw new ParameterException(name, $"Expected values of shape (nodes, outputs, classes), of which one is 1, not {Check.ShapeOf(value)}."),
    };

    static NDArray<T>? Part<T>(NDArray<T>? column, int start, int count)
        where T : unmanaged => column is { } values ? new(values.Memory.Slice(start, count)) : null;

    static NDArray<T>? JoinAll<T>(IReadOnlyList<TreeParameters> trees, Func<TreeParameters, NDArray<T>?> column)
        where T : unmanaged
        => trees.All(tree => column(tree) is not null) ? Join(trees, tree => column(tree)!.Value) : default(NDArray<T>?);

    static NDArray<T> Join<T>(IReadOnlyList<TreeParameters> trees, Func<TreeParameters, NDArray<T>> column)
        where T : unmanaged
    {
        if (trees.Count == 1)
            return new(column(trees[0]).Memory);
        var joined = new T[trees.Sum(tree => (long)column(tree).Length)];
        var next = 0;
        foreach (var tree in trees)
        {
            column(tree).CopyTo(joined.AsSpan(next));
            next += column(tree).Length;
        }
        return new(joined);
    }
}
