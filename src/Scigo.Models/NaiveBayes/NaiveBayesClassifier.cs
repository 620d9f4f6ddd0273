namespace Scigo.Models;

/// <summary>
/// What naive Bayes classifiers share: by Bayes' theorem a class is as probable as its prior times what each feature says of it, as if
/// features were independent of each other within a class. They learn from batches too.
/// </summary>
public abstract partial class NaiveBayesClassifier : ProbabilisticClassifier
{
    private protected NaiveBayesClassifier()
    {
    }

    /// <summary>
    /// The number of samples of each class seen (<c>class_count_</c>), shape (classes), over all calls of <c>PartialFit</c>; <c>null</c>
    /// before fitting.
    /// </summary>
    [Fitted(1, Rank = 1)]
    public NDArray<double>? ClassCount { get; private protected set; }

    private protected override bool IsFitted => Classes.Count > 0 && NFeatures > 0;

    /// <summary>Returns the logarithm of prior times likelihood of a class, for a row that has been checked.</summary>
    /// <exception cref="InvalidOperationException">It is not a number: what has been loaded was none either.</exception>
    private protected abstract double JointLogLikelihood(ReadOnlySpan<double> row, int position);

    private protected override void FindPositions(ReadOnlySpan<double> rows, Span<int> positions)
    {
        var samples = new Rows(rows, NFeatures);
        for (var i = 0; i < positions.Length; i++)
        {
            var (best, largest) = (0, JointLogLikelihood(samples[i], 0));
            for (var c = 1; c < Classes.Count; c++)
            {
                var joint = JointLogLikelihood(samples[i], c);
                if (joint > largest)
                    (best, largest) = (c, joint);
            }
            positions[i] = best;
        }
    }

    private protected override void WriteProbabilities(ReadOnlySpan<double> rows, Span<double> probabilities)
    {
        var samples = new Rows(rows, NFeatures);
        for (var i = 0; i < samples.Count; i++)
        {
            var row = probabilities.Slice(i * Classes.Count, Classes.Count);
            for (var c = 0; c < row.Length; c++)
                row[c] = JointLogLikelihood(samples[i], c);
            Softmax.Apply(row);
        }
    }

    /// <summary>Checks that an array has a number for each class and feature.</summary>
    private protected void RequireMatrix(NDArray<double>? array, string name)
    {
        var found = array.GetValueOrDefault();
        if (found.Rank != 2 || found.Shape[0] != Classes.Count || found.Shape[1] != NFeatures)
            throw Inconsistent.Error(
                GetType().Name, $"its {name} are of {found.Length} values, not of {Classes.Count} classes and {NFeatures} features");
    }

    /// <summary>Checks that an array has a number for each class.</summary>
    private protected void RequireVector(NDArray<double>? array, string name)
    {
        if (array.GetValueOrDefault().Length != Classes.Count)
            throw Inconsistent.Error(GetType().Name, $"it has {array.GetValueOrDefault().Length} {name} for {Classes.Count} classes");
    }

    /// <summary>Returns the logarithm, unless it is none.</summary>
    private protected double Number(double joint) => double.IsNaN(joint)
        ? throw Inconsistent.Error(GetType().Name, "its numbers make NaN of a row")
        : joint;
}
