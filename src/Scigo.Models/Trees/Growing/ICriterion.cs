namespace Scigo.Models;

/// <summary>
/// How good a split is. A node's samples, numbered as they stand in the node, begin on the right and are moved to the left one by one.
/// </summary>
interface ICriterion
{
    /// <summary>The number of values of a node.</summary>
    int Width { get; }

    /// <summary>The weight of the node's samples.</summary>
    double Weight { get; }

    /// <summary>The weight of those on the left.</summary>
    double WeightLeft { get; }

    /// <summary>Takes the samples of a node.</summary>
    void Enter(ReadOnlySpan<int> samples);

    /// <summary>The impurity of the node.</summary>
    double Impurity();

    /// <summary>Writes the values of the node.</summary>
    void WriteValue(Span<double> value);

    /// <summary>Puts all samples on the right.</summary>
    void Reset();

    /// <summary>Moves a sample to the left.</summary>
    void MoveLeft(int sample);

    /// <summary>How good the split is among others of the node: the higher the better.</summary>
    double Score();

    /// <summary>The decrease of impurity that the split brings, weighted by the node's part of all samples.</summary>
    double Improvement(double totalWeight);
}
