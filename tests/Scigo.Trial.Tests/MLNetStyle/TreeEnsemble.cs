using System.Collections.Immutable;

namespace Trial.MLNetStyle;

public abstract class TreeEnsemble<T> where T : RegressionTreeBase
{
    public double Bias { get; }

    public IReadOnlyList<double> TreeWeights { get; }

    public ImmutableArray<T> Trees { get; }

    private protected TreeEnsemble(IEnumerable<T> trees, IEnumerable<double> treeWeights, double bias)
    {
        Bias = bias;
        TreeWeights = treeWeights.ToList();
        Trees = [.. trees];
    }
}

public sealed class RegressionTreeEnsemble : TreeEnsemble<RegressionTree>
{
    public RegressionTreeEnsemble(IEnumerable<RegressionTree> trees, IEnumerable<double> treeWeights, double bias) : base(trees, treeWeights, bias)
    {
    }

    public double Predict(float[] features) => Bias + Trees.Zip(TreeWeights, (tree, weight) => weight * tree.Predict(features)).Sum();
}
