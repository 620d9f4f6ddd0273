namespace Trial.MLNetStyle;

public abstract class TrainerOptionsBase
{
    public string LabelColumnName = "Label";
    public string FeatureColumnName = "Features";
    public string? ExampleWeightColumnName = null;

    private protected TrainerOptionsBase()
    {
    }
}
