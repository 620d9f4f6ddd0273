namespace Trial.Own;

public class DecisionNode
{
    public DecisionNode(double value) => Value = value;

    public DecisionNode(int feature, double threshold, DecisionNode left, DecisionNode right)
    {
        (Feature, Threshold, Left, Right) = (feature, threshold, left, right);
        left.Parent = right.Parent = this;
    }

    public double Value { get; }

    public int Feature { get; }

    public double Threshold { get; }

    public DecisionNode? Left { get; private set; }

    public DecisionNode? Right { get; private set; }

    public DecisionNode? Parent { get; private set; }

    public int Depth => Parent is null ? 0 : Parent.Depth + 1;

    public DecisionNode Find(double[] sample) => Left is null || Right is null ? this : (sample[Feature] <= Threshold ? Left : Right).Find(sample);
}
