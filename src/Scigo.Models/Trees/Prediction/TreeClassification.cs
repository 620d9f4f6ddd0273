using System.Buffers;

namespace Scigo.Models;

/// <summary>The predictions of a classifier by trees, from the sums of what the trees say. Immutable.</summary>
/// <param name="trees">The trees.</param>
/// <param name="start">What the sums of each row start from.</param>
/// <param name="link">What makes probabilities of sums.</param>
/// <param name="classes">The names of the classes.</param>
sealed partial class TreeClassification(CompiledTrees trees, double[] start, IScoreLink link, IReadOnlyList<string> classes)
{
    // Sums of a block of rows.
    const int BlockLength = 8 * 1024;

    readonly ClassNumbers numbers = new(classes);

    /// <summary>The trees.</summary>
    internal CompiledTrees Trees => trees;

    /// <inheritdoc cref="IDecisionFunction.DecisionFunction(NDArray{double})"/>
    internal NDArray<double> Scores(NDArray<double> x)
    {
        TreeInput.RequireSamples(x, trees.NFeatures, nameof(x));
        var scores = new double[checked(x.Shape[0] * trees.NSums)];
        SumRows(x.Span, scores);
        return trees.NSums == 1 ? new(scores) : new(scores, x.Shape[0], trees.NSums);
    }

    /// <inheritdoc cref="IDecisionFunction.DecisionFunction(ReadOnlySpan{double}, Span{double})"/>
    internal void Scores(ReadOnlySpan<double> rows, Span<double> destination)
    {
        var needed = (long)TreeInput.RequireRows(rows, trees.NFeatures, nameof(rows)) * trees.NSums;
        Require.Room(destination.Length, needed, nameof(destination));
        SumRows(rows, destination[..(int)needed]);
    }

    /// <inheritdoc cref="IProbabilities.PredictProba(NDArray{double})"/>
    internal NDArray<double> Probabilities(NDArray<double> x)
    {
        TreeInput.RequireSamples(x, trees.NFeatures, nameof(x));
        var probabilities = new double[checked(x.Shape[0] * classes.Count)];
        WriteProbabilities(x.Span, probabilities);
        return new(probabilities, x.Shape[0], classes.Count);
    }

    /// <inheritdoc cref="IProbabilities.PredictProba(ReadOnlySpan{double}, Span{double})"/>
    internal void Probabilities(ReadOnlySpan<double> rows, Span<double> destination)
    {
        var needed = (long)TreeInput.RequireRows(rows, trees.NFeatures, nameof(rows)) * classes.Count;
        Require.Room(destination.Length, needed, nameof(destination));
        WriteProbabilities(rows, destination[..(int)needed]);
    }

    void WriteProbabilities(ReadOnlySpan<double> rows, Span<double> probabilities)
    {
        if (trees.NSums == classes.Count)
        {
            SumRows(rows, probabilities);
            for (var i = 0; i < probabilities.Length; i += classes.Count)
                link.ToProbabilities(probabilities.Slice(i, classes.Count), probabilities.Slice(i, classes.Count));
            return;
        }
        // Two classes have one sum.
        var destination = probabilities;
        foreach (var block in new RowBlocks(rows, trees.NFeatures, BlockLength))
        {
            var sums = ArrayPool<double>.Shared.Rent(block.Length / trees.NFeatures);
            var own = sums.AsSpan(0, block.Length / trees.NFeatures);
            SumRows(block, own);
            for (var i = 0; i < own.Length; i++)
                link.ToProbabilities(own.Slice(i, 1), destination.Slice(2 * i, 2));
            destination = destination[(2 * own.Length)..];
            ArrayPool<double>.Shared.Return(sums);
        }
    }

    void SumRows(ReadOnlySpan<double> rows, Span<double> sums)
    {
        if (start is [var single])
        {
            sums.Fill(single);
        }
        else
        {
            for (var i = 0; i < sums.Length; i += start.Length)
                start.CopyTo(sums[i..]);
        }
        trees.AddTo(rows, sums);
    }
}
