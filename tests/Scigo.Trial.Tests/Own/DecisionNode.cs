using Scigo;

namespace Trial.Own;

[PersistableModel("trial.decision_node")]
public partial class DecisionNode
{
    public DecisionNode(double value) => Value = value;

    public DecisionNode(int feature, double threshold, DecisionNode left, DecisionNode right)
    {
        (Feature, Threshold, Left, Right) = (feature, threshold, left, right);
        left.Parent = right.Parent = this;
    }

    [Fitted(1)] public double Value { get; }

    [Fitted(2)] public int Feature { get; }

    [Fitted(3)] public double Threshold { get; }

    [Fitted(4)] public DecisionNode? Left { get; private set; }

    [Fitted(5)] public DecisionNode? Right { get; private set; }

    [NotPersisted] public DecisionNode? Parent { get; private set; }

    public int Depth => Parent is null ? 0 : Parent.Depth + 1;

    void OnLoaded()
    {
        if (Left is not null && Right is not null)
            Left.Parent = Right.Parent = this;
    }

    public DecisionNode Find(double[] sample) => Left is null || Right is null ? this : (sample[Feature] <= Threshold ? Left : Right).Find(sample);
}
