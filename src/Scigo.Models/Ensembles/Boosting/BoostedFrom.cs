namespace Scigo.Models;

/// <summary>What predictions of a boosted model are made from; whether they are still those is asked before each.</summary>
/// <param name="Trees">The trees.</param>
/// <param name="Classes">The names of the classes, none of a regression.</param>
/// <param name="NFeatures">The number of features.</param>
/// <param name="LearningRate">The part of each tree's values that counts.</param>
/// <param name="Start">What scores start from.</param>
/// <param name="Loss">The loss of a classification.</param>
readonly record struct BoostedFrom(
    Trees Trees, IReadOnlyList<string> Classes, int NFeatures, double LearningRate, NDArray<double> Start, int Loss)
{
    /// <summary>Checks the members and lays out the trees for so many scores.</summary>
    /// <exception cref="InvalidOperationException">The members do not fit together.</exception>
    internal CompiledTrees Compile(int nScores, string model)
    {
        if (Start.Length != nScores || Trees.Count % nScores != 0)
            throw Inconsistent.Error(model, $"it has {Trees.Count} trees and {Start.Length} starts for {nScores} scores");
        if (!double.IsFinite(LearningRate) || Start.ToArray().Any(static start => !double.IsFinite(start)))
            throw Inconsistent.Error(model, "its learning rate or what it starts from is NaN or infinite");
        var rate = LearningRate;
        return CompiledTrees.Compile(Trees, NFeatures, 1, nScores, values => values[0] *= rate, model);
    }
}

/// <summary>Predictions and what they were made from; immutable, so that threads see both or neither.</summary>
sealed record Made<T>(BoostedFrom From, T Value);
