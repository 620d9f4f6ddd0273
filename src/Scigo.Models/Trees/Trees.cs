namespace Scigo.Models;

/// <summary>
/// Binary decision trees, one or many, as columns: scikit-learn's <c>tree_</c>, the nodes of all trees one after the other. What a
/// model keeps does not change: fitting makes other columns.
/// </summary>
/// <remarks>
/// A row goes to the left child when its feature, rounded to a float, is at most the threshold. Children are numbered within their
/// tree and come after their parent; the root is node 0.
/// </remarks>
[PersistableModel("Trees")]
public sealed partial class Trees
{
    /// <summary>Creates columns, to be set by an initializer.</summary>
    public Trees()
    {
    }

    /// <summary>Where each tree's nodes begin, and last where they end, shape (trees + 1).</summary>
    [Fitted(1, Rank = 1)]
    public NDArray<int> Offsets { get; init; } = new(Array.Empty<int>());

    /// <summary>The left child of each node, -1 for a leaf, shape (nodes).</summary>
    [Fitted(2, Rank = 1)]
    public NDArray<int> ChildrenLeft { get; init; } = new(Array.Empty<int>());

    /// <summary>The right child of each node, -1 for a leaf, shape (nodes).</summary>
    [Fitted(3, Rank = 1)]
    public NDArray<int> ChildrenRight { get; init; } = new(Array.Empty<int>());

    /// <summary>The feature that each node compares, -2 for a leaf, shape (nodes).</summary>
    [Fitted(4, Rank = 1)]
    public NDArray<int> Feature { get; init; } = new(Array.Empty<int>());

    /// <summary>The threshold of each node, in the feature's units, -2 for a leaf, shape (nodes).</summary>
    [Fitted(5, Rank = 1)]
    public NDArray<double> Threshold { get; init; } = new(Array.Empty<double>());

    /// <summary>
    /// The value of each node, shape (nodes, values): of a regression the mean of each output, of a classification the weight of the
    /// samples of each class or any multiple of it.
    /// </summary>
    [Fitted(6)]
    public NDArray<double> Value { get; init; } = new(Array.Empty<double>(), 0, 0);

    /// <summary>The impurity of each node, shape (nodes), or <c>null</c> where another program has not kept it.</summary>
    [Fitted(7, Rank = 1)]
    public NDArray<double>? Impurity { get; init; }

    /// <summary>The number of samples that reached each node, shape (nodes), or <c>null</c> where another program has not kept it.</summary>
    [Fitted(8, Rank = 1)]
    public NDArray<int>? NNodeSamples { get; init; }

    /// <summary>The weight of the samples that reached each node, shape (nodes), or <c>null</c> where another program has not kept it.
    /// </summary>
    [Fitted(9, Rank = 1)]
    public NDArray<double>? WeightedNNodeSamples { get; init; }

    /// <summary>The number of trees.</summary>
    public int Count => Math.Max(0, Offsets.Length - 1);

    /// <summary>The number of nodes of all trees.</summary>
    public int NNodes => ChildrenLeft.Length;
}
