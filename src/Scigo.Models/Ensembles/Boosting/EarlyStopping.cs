namespace Scigo.Models;

/// <summary>Says when boosting ends, as scikit-learn does: when a loss of samples held out is better than none of the last.</summary>
/// <param name="patience">The number of losses to compare with.</param>
/// <param name="tol">What a loss has to be better by.</param>
sealed class EarlyStopping(int patience, double tol)
{
    readonly Queue<double> last = [];

    /// <summary>Takes the loss after a stage; returns whether to end.</summary>
    internal bool IsReached(double loss)
    {
        // Losses that there are not yet count as infinite.
        var goesOn = last.Count < patience ? loss < double.PositiveInfinity : last.Any(earlier => loss + tol < earlier);
        if (last.Count == patience)
            last.Dequeue();
        last.Enqueue(loss);
        return !goesOn;
    }
}
