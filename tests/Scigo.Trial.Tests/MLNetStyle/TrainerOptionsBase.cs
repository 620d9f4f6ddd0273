using Scigo;

namespace Trial.MLNetStyle;

public abstract class TrainerOptionsBase
{
    [Hyperparameter(1)] public string LabelColumnName = "Label";
    [Hyperparameter(2)] public string FeatureColumnName = "Features";
    [Hyperparameter(3)] public string? ExampleWeightColumnName = null;

    private protected TrainerOptionsBase()
    {
    }
}
