namespace Trial.MLNetStyle;

public sealed class RegressionTree : RegressionTreeBase
{
    private readonly int[] _left;
    private readonly int[] _right;
    private readonly int[] _features;

    internal RegressionTree(int[] features, int[] left, int[] right, float[] thresholds, double[] leafValues) : base(leafValues, thresholds)
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
