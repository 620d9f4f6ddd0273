namespace Scigo.Models;

partial class TreeClassification
{
    /// <summary>Returns the predictions of trees whose values are weights of classes: the mean of the trees' probabilities.</summary>
    /// <exception cref="InvalidOperationException">The members do not fit together.</exception>
    internal static TreeClassification OfVotes(Trees trees, IReadOnlyList<string> classes, int nFeatures, string model)
    {
        if (classes.Count == 0)
            throw Inconsistent.Error(model, "it has no classes");
        var compiled = CompiledTrees.Compile(trees, nFeatures, classes.Count, classes.Count, ToProbabilities, model);
        return new(compiled, new double[classes.Count], new MeanLink(trees.Count), classes);
    }

    /// <summary>Whether it was made from these.</summary>
    internal bool Uses(Trees source, IReadOnlyList<string> names, int nFeatures) =>
        ReferenceEquals(trees.Source, source) && ReferenceEquals(classes, names) && trees.NFeatures == nFeatures;

    // What sums to 1 but for rounding is probabilities already, and stays what it is.
    const double Rounding = 1e-12;

    /// <summary>Makes probabilities of counts of samples, weights, or parts of 1 already: what is 0 in sum stays so.</summary>
    internal static void ToProbabilities(Span<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
            sum += value;
        if (sum == 0 || Math.Abs(sum - 1) <= Rounding)
            return;
        foreach (ref var value in values)
            value /= sum;
    }
}
