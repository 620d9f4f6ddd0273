using Scigo;

namespace Trial.MLNetStyle;

public abstract class RegressionTreeBase
{
    [Fitted(1)] private readonly double[] _leafValues;
    [Fitted(2)] private readonly float[] _numericalSplitThresholds;

    protected RegressionTreeBase(double[] leafValues, float[] thresholds)
    {
        _leafValues = leafValues;
        _numericalSplitThresholds = thresholds;
    }

    public IReadOnlyList<double> LeafValues => _leafValues;

    public IReadOnlyList<float> NumericalSplitThresholds => _numericalSplitThresholds;
}
