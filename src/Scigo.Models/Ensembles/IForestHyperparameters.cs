namespace Scigo.Models;

/// <summary>What forests let choose besides their trees.</summary>
interface IForestHyperparameters : ITreeHyperparameters
{
    int NEstimators { get; }

    bool Bootstrap { get; }

    bool OobScore { get; }

    ParamValue MaxSamples { get; }

    uint RandomState { get; }

    int? NJobs { get; }
}
