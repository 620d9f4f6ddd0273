namespace Scigo.Models;

/// <summary>The predictions of a boosted classifier.</summary>
static class BoostedClassification
{
    /// <summary>Returns the loss for so many classes, or <c>null</c> where there is none.</summary>
    internal static BoostingLoss? LossOf(ClassificationLoss loss, int nClasses) => (loss, nClasses) switch
    {
        (_, < 2) => null,
        (ClassificationLoss.LogLoss, 2) => new BinomialLoss(),
        (ClassificationLoss.LogLoss, _) => new MultinomialLoss(nClasses),
        (ClassificationLoss.Exponential, 2) => new ExponentialLoss(),
        _ => null,
    };

    /// <summary>Checks what predictions are made from, and makes them.</summary>
    /// <exception cref="InvalidOperationException">The members do not fit together.</exception>
    internal static TreeClassification Compile(BoostedFrom from, BoostingLoss loss, string model) =>
        new(from.Compile(loss.NScores, model), from.Start.ToArray(), (IScoreLink)loss, from.Classes);
}
