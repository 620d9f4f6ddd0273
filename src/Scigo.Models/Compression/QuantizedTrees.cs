namespace Scigo.Models;

/// <summary>
/// The trees of a forest without what predictions do not need: thresholds in single precision, in which they are compared, so that every
/// row reaches the same leaves; and values of leaves only, quantized. They are small as they are kept and stored: for predictions the
/// values are laid out as doubles, once, as those of every forest are.
/// </summary>
[PersistableModel("QuantizedTrees")]
public sealed partial class QuantizedTrees
{
    /// <summary>Creates empty trees, to be read into.</summary>
    public QuantizedTrees()
    {
    }

    /// <summary>Where each tree's nodes begin, and last where they end, shape (trees + 1).</summary>
    [Member(1, Rank = 1)]
    public NDArray<int> Offsets { get; private set; } = new(Array.Empty<int>());

    /// <summary>The left child of each node, -1 for a leaf, shape (nodes).</summary>
    [Member(2, Rank = 1)]
    public NDArray<int> ChildrenLeft { get; private set; } = new(Array.Empty<int>());

    /// <summary>The right child of each node, -1 for a leaf, shape (nodes).</summary>
    [Member(3, Rank = 1)]
    public NDArray<int> ChildrenRight { get; private set; } = new(Array.Empty<int>());

    /// <summary>The feature that each node compares, -2 for a leaf, shape (nodes).</summary>
    [Member(4, Rank = 1)]
    public NDArray<int> Feature { get; private set; } = new(Array.Empty<int>());

    /// <summary>The threshold of each node, shape (nodes).</summary>
    [Member(5, Rank = 1)]
    public NDArray<float> Threshold { get; private set; } = new(Array.Empty<float>());

    /// <summary>The values of the leaves in the order of the nodes: a row for each output or class, a column for each leaf.</summary>
    [Member(6)]
    public QuantizedWeights Leaves { get; private set; } = new();

    /// <summary>The number of trees.</summary>
    public int Count => Math.Max(0, Offsets.Length - 1);

    /// <param name="trees">Trees that were checked.</param>
    /// <param name="leaves">The values of their leaves, one leaf after the other.</param>
    /// <param name="quantization">What these are rounded to.</param>
    internal static QuantizedTrees Of(Trees trees, double[] leaves, Quantization quantization)
    {
        var width = trees.Value.Shape[1];
        var rows = new double[leaves.Length];
        for (var i = 0; i < leaves.Length; i++)
            rows[i % width * (leaves.Length / width) + i / width] = leaves[i];
        return new()
        {
            // Copies: those of the original may lie in a mapped file.
            Offsets = new(trees.Offsets.ToArray()),
            ChildrenLeft = new(trees.ChildrenLeft.ToArray()),
            ChildrenRight = new(trees.ChildrenRight.ToArray()),
            Feature = new(trees.Feature.ToArray()),
            Threshold = new(Array.ConvertAll(trees.Threshold.ToArray(), SingleFloor.Of)),
            Leaves = QuantizedWeights.Of(new(rows, width, leaves.Length / width), quantization),
        };
    }

    /// <summary>Returns trees with the values as they are stored; inner nodes have none.</summary>
    /// <param name="model">The model's name, for errors.</param>
    /// <exception cref="InvalidOperationException">The members do not fit together. Whether they are trees is checked by who walks them.</exception>
    internal Trees Restored(string model)
    {
        Leaves.Verify();
        var left = ChildrenLeft.Span;
        var width = Leaves.Rows;
        // In every tree there is one leaf more than there are inner nodes: the values that are there bound the memory that is taken.
        if (Leaves.Columns <= 0 || left.Count(-1) != Leaves.Columns || left.Length + (long)Count != 2L * Leaves.Columns || (long)left.Length * width > Array.MaxLength)
            throw Inconsistent.Error(model, $"it has values for {Leaves.Columns} leaves, and {left.Count(-1)} of {left.Length} nodes are leaves");
        var values = new double[left.Length * width];
        var row = new double[Leaves.Columns];
        for (var k = 0; k < width; k++)
        {
            Leaves.CopyRow(k, row);
            var leaf = 0;
            for (var node = 0; node < left.Length; node++)
            {
                if (left[node] == -1)
                    values[node * width + k] = row[leaf++];
            }
        }
        return new()
        {
            Offsets = Offsets,
            ChildrenLeft = ChildrenLeft,
            ChildrenRight = ChildrenRight,
            Feature = Feature,
            Threshold = new(Array.ConvertAll(Threshold.ToArray(), static threshold => (double)threshold)),
            Value = new(values, left.Length, width),
        };
    }
}
