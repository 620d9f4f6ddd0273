namespace Scigo.Models;

/// <summary>What a run of <see cref="StochasticGradient"/> is told: hyperparameters that have been checked.</summary>
sealed record GradientSettings
{
    internal Penalty Penalty { get; init; } = Penalty.None;

    internal double Alpha { get; init; }

    internal double L1Ratio { get; init; }

    internal required bool FitIntercept { get; init; }

    internal required int MaxEpochs { get; init; }

    internal required double? Tol { get; init; }

    internal required int NIterNoChange { get; init; }

    internal required bool Shuffle { get; init; }

    internal StepSize Step { get; init; }

    /// <summary>What decides the steps in place of <see cref="Step"/> and the loss's slope.</summary>
    internal PassiveAggressiveStep? PassiveAggressive { get; init; }

    /// <summary>The part of the penalty that is L1.</summary>
    internal double L1Part => Penalty switch { Penalty.L1 => 1, Penalty.ElasticNet => L1Ratio, _ => 0 };

    /// <summary>The part of the penalty that is L2.</summary>
    internal double L2Part => Penalty == Penalty.None ? 0 : 1 - L1Part;
}
