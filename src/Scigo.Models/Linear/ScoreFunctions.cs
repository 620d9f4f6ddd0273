namespace Scigo.Models;

/// <summary>Probabilities from scores.</summary>
static class ScoreFunctions
{
    /// <summary>Replaces the scores of a row by probabilities, one for each class; a single score stands for the second of two classes.
    /// </summary>
    internal static void ToProbabilities(ScoreFunction function, Span<double> row, int nScores)
    {
        if (nScores == 1)
        {
            // Of the softmax, the scores are twice their size apart.
            var second = Of(function, function == ScoreFunction.Softmax ? 2 * row[0] : row[0]);
            (row[0], row[1]) = (1 - second, second);
            return;
        }
        if (function == ScoreFunction.Softmax)
        {
            Softmax.Apply(row);
            return;
        }
        foreach (ref var score in row)
            score = Of(function, score);
        Normalise(row);
    }

    static double Of(ScoreFunction function, double score) =>
        function == ScoreFunction.ModifiedHuber ? (Math.Clamp(score, -1, 1) + 1) / 2 : Logistic.Of(score);

    // Where all are 0, each class is as probable as the others.
    static void Normalise(Span<double> probabilities)
    {
        var sum = 0.0;
        foreach (var probability in probabilities)
            sum += probability;
        foreach (ref var probability in probabilities)
            probability = sum == 0 ? 1.0 / probabilities.Length : probability / sum;
    }
}
