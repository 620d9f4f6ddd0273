namespace Scigo.Models;

/// <summary>How far a tree grows.</summary>
sealed record GrowthSettings
{
    /// <summary>The most levels below the root.</summary>
    internal int MaxDepth { get; init; } = int.MaxValue;

    /// <summary>The fewest samples of a node that is split.</summary>
    internal int MinSamplesSplit { get; init; } = 2;

    /// <summary>The fewest samples of a leaf.</summary>
    internal int MinSamplesLeaf { get; init; } = 1;

    /// <summary>The least weight of a leaf as a part of that of all samples drawn for the tree.</summary>
    internal double MinWeightFractionLeaf { get; init; }

    /// <summary>The number of features tried for each split; more, while all were constant.</summary>
    internal int MaxFeatures { get; init; } = int.MaxValue;

    /// <summary>The most leaves, which the best splits make first; <c>null</c> for no bound, where the left is grown first.</summary>
    internal int? MaxLeafNodes { get; init; }

    /// <summary>The least improvement that a split has to bring.</summary>
    internal double MinImpurityDecrease { get; init; }

    /// <summary>What a leaf costs, when the tree is pruned.</summary>
    internal double CcpAlpha { get; init; }
}
