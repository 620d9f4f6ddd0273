namespace Scigo.Models;

/// <summary>What all models of trees let choose.</summary>
interface ITreeHyperparameters
{
    int? MaxDepth { get; }

    ParamValue MinSamplesSplit { get; }

    ParamValue MinSamplesLeaf { get; }

    double MinWeightFractionLeaf { get; }

    ParamValue MaxFeatures { get; }

    int? MaxLeafNodes { get; }

    double MinImpurityDecrease { get; }

    double CcpAlpha { get; }
}

static class TreeHyperparameters
{
    /// <summary>Checks what a model lets choose, and returns what it means for so many samples and features.</summary>
    /// <exception cref="ArgumentException">A hyperparameter is out of its range.</exception>
    internal static GrowthSettings Settings(this ITreeHyperparameters model, int nSamples, int nFeatures)
    {
        RequireHyperparameter.AtLeast(1, model.MaxDepth ?? 1, nameof(model.MaxDepth));
        RequireHyperparameter.AtLeast(2, model.MaxLeafNodes ?? 2, nameof(model.MaxLeafNodes));
        RequireHyperparameter.Within(0, 0.5, model.MinWeightFractionLeaf, nameof(model.MinWeightFractionLeaf));
        RequireHyperparameter.AtLeast(0, model.MinImpurityDecrease, nameof(model.MinImpurityDecrease));
        RequireHyperparameter.AtLeast(0, model.CcpAlpha, nameof(model.CcpAlpha));
        return new()
        {
            MaxDepth = model.MaxDepth ?? int.MaxValue,
            MinSamplesSplit = Math.Max(2, Amount.OfSamples(model.MinSamplesSplit, nSamples, 2, nameof(model.MinSamplesSplit))),
            MinSamplesLeaf = Amount.OfSamples(model.MinSamplesLeaf, nSamples, 1, nameof(model.MinSamplesLeaf)),
            MinWeightFractionLeaf = model.MinWeightFractionLeaf,
            MaxFeatures = Amount.OfFeatures(model.MaxFeatures, nFeatures, nameof(model.MaxFeatures)),
            MaxLeafNodes = model.MaxLeafNodes,
            MinImpurityDecrease = model.MinImpurityDecrease,
            CcpAlpha = model.CcpAlpha,
        };
    }
}
