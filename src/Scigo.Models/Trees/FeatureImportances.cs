namespace Scigo.Models;

/// <summary>How much each feature lowers impurity.</summary>
static class FeatureImportances
{
    // A file can claim any number of features, without a byte for each.
    const int MostFeatures = 1 << 24;

    /// <summary>The mean over trees of the parts that features have in the decrease of impurity, shape (features), 1 in sum.</summary>
    internal static NDArray<double> MeanOfShares(Trees trees, int nFeatures, string model) => Sum(trees, nFeatures, model, shares: true);

    /// <summary>The parts that features have in the decrease of impurity by all trees, shape (features), 1 in sum.</summary>
    internal static NDArray<double> ShareOfAll(Trees trees, int nFeatures, string model) => Sum(trees, nFeatures, model, shares: false);

    static NDArray<double> Sum(Trees trees, int nFeatures, string model, bool shares)
    {
        if (trees.Impurity is not { } impurity || trees.WeightedNNodeSamples is not { } weights)
            throw new InvalidOperationException($"The importances of {model} are not known: what it was loaded from has no impurities.");
        if (nFeatures > MostFeatures)
            throw new InvalidOperationException($"{model} has {nFeatures} features; importances are known of {MostFeatures} at most.");
        var sums = new double[nFeatures];
        var ofTree = new double[nFeatures];
        for (var t = 0; t < trees.Count; t++)
        {
            var (start, end) = (trees.Offsets.Span[t], trees.Offsets.Span[t + 1]);
            Array.Clear(ofTree);
            for (var node = start; node < end; node++)
            {
                var (left, right) = (trees.ChildrenLeft.Span[node], trees.ChildrenRight.Span[node]);
                if (left >= 0)
                    ofTree[trees.Feature.Span[node]] += Weighted(node) - Weighted(start + left) - Weighted(start + right);
            }
            Divide(ofTree, weights.Span[start]);
            if (shares)
                Divide(ofTree, ofTree.Sum());
            for (var j = 0; j < nFeatures; j++)
                sums[j] += ofTree[j];
        }
        Divide(sums, sums.Sum());
        return new(sums);

        double Weighted(int node) => weights.Span[node] * impurity.Span[node];
    }

    static void Divide(double[] values, double divisor)
    {
        for (var j = 0; divisor > 0 && j < values.Length; j++)
            values[j] /= divisor;
    }
}
