using System.Collections.Immutable;
using Scigo;

namespace Trial.MLNetStyle;

public abstract class TreeEnsemble<T> where T : RegressionTreeBase
{
    [Fitted(1)] public double Bias { get; }

    [Fitted(2)] public IReadOnlyList<double> TreeWeights { get; }

    [Fitted(3)] public ImmutableArray<T> Trees { get; protected set; }

    private protected TreeEnsemble(IEnumerable<T> trees, IEnumerable<double> treeWeights, double bias)
    {
        Bias = bias;
        TreeWeights = treeWeights.ToList();
        Trees = [.. trees];
    }
}

[PersistableModel("trial.regression_tree_ensemble")]
public sealed partial class RegressionTreeEnsemble : TreeEnsemble<RegressionTree>
{
    private RegressionTreeEnsemble() : base([], [], 0)
    {
    }

    public RegressionTreeEnsemble(IEnumerable<RegressionTree> trees, IEnumerable<double> treeWeights, double bias) : base(trees, treeWeights, bias)
    {
    }

    public double Predict(float[] features) => Bias + Trees.Zip(TreeWeights, (tree, weight) => weight * tree.Predict(features)).Sum();
}
