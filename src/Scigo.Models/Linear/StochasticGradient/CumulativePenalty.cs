namespace Scigo.Models;

/// <summary>
/// The L1 penalty as it adds up over the steps: Tsuruoka, Tsujii and Ananiadou, <i>Stochastic Gradient Descent Training for
/// L1-regularized Log-linear Models with Cumulative Penalty</i>, 2009.
/// </summary>
sealed class CumulativePenalty(int nFeatures)
{
    /// <summary>What each weight could have been penalised by so far.</summary>
    internal double Due { get; set; }

    /// <summary>What each weight was in fact moved by, with its sign.</summary>
    internal double[] Paid { get; } = new double[nFeatures];
}
