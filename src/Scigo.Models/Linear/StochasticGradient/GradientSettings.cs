namespace Scigo.Models;

/// <summary>What a run of <see cref="StochasticGradient"/> is told; the hyperparameters of <see cref="SGDClassifier"/>.</summary>
sealed record GradientSettings
{
    internal required SGDLoss Loss { get; init; }

    internal required Penalty Penalty { get; init; }

    internal required double Alpha { get; init; }

    internal required double L1Ratio { get; init; }

    internal required bool FitIntercept { get; init; }

    internal required int MaxEpochs { get; init; }

    internal required double? Tol { get; init; }

    internal required int NIterNoChange { get; init; }

    internal required bool Shuffle { get; init; }

    internal required StepSize Step { get; init; }

    /// <summary>The part of the penalty that is L1.</summary>
    internal double L1Part => Penalty switch { Penalty.L1 => 1, Penalty.ElasticNet => L1Ratio, _ => 0 };

    /// <summary>The part of the penalty that is L2.</summary>
    internal double L2Part => Penalty == Penalty.None ? 0 : 1 - L1Part;
}
