using Scigo;

namespace Trial.MLNetStyle;

[PersistableModel("trial.regression_tree")]
public sealed partial class RegressionTree : RegressionTreeBase
{
    [Fitted(3)] private readonly int[] _left;
    [Fitted(4)] private readonly int[] _right;
    [Fitted(5)] private readonly int[] _features;

    internal RegressionTree(int[] features, int[] left, int[] right, float[] numericalSplitThresholds, double[] leafValues) : base(leafValues, numericalSplitThresholds)
    {
        _features = features;
        _left = left;
        _right = right;
    }

    public int NumberOfLeaves => LeafValues.Count;

    // A negative child is the complement of a leaf's index.
    public double Predict(ReadOnlySpan<float> features)
    {
        var node = 0;
        while (node >= 0)
            node = features[_features[node]] <= NumericalSplitThresholds[node] ? _left[node] : _right[node];
        return LeafValues[~node];
    }
}
