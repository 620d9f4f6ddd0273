namespace Scigo.Models;

/// <summary>How often, and how surely, classes are predicted rightly. Labels are numbers or names, as with <see cref="IClassifier"/>.</summary>
public static class ClassificationMetrics
{
    // The distance from 1 to the next double: what probabilities are kept away from 0 and 1 by.
    const double MachineEpsilon = 1.0 / (1L << 52);

    /// <summary>The part of the samples whose label is predicted (scikit-learn's <c>accuracy_score</c>).</summary>
    /// <param name="y">The labels, shape (samples).</param>
    /// <param name="predicted">The predicted labels, shape (samples).</param>
    /// <returns>From 0 to 1, which is best.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or there are no samples.</exception>
    public static double Accuracy(NDArray<int> y, NDArray<int> predicted) => Accuracy(ClassNames.Of(y), ClassNames.Of(predicted));

    /// <inheritdoc cref="Accuracy(NDArray{int}, NDArray{int})"/>
    /// <param name="y">The names of the samples' classes.</param>
    /// <param name="predicted">The predicted names.</param>
    public static double Accuracy(IReadOnlyList<string> y, IReadOnlyList<string> predicted)
    {
        RequireLabels(y, nameof(y));
        Require.Labels(predicted, y.Count, nameof(predicted));
        var right = 0;
        for (var i = 0; i < y.Count; i++)
            right += y[i] == predicted[i] ? 1 : 0;
        return (double)right / y.Count;
    }

    /// <summary>
    /// The mean of −log of the probability that the sample's own class was given (scikit-learn's <c>log_loss</c>). Probabilities are
    /// kept a machine epsilon away from 0 and 1, and divided by their sum.
    /// </summary>
    /// <param name="y">The labels, shape (samples).</param>
    /// <param name="probabilities">The probability of each class, shape (samples, classes).</param>
    /// <param name="classes">The names of the classes in the order of the probabilities: <see cref="IClassifier.Classes"/>.</param>
    /// <returns>The loss in nats; 0 is best.</returns>
    /// <exception cref="ArgumentException">A shape does not fit, a label is none of the classes, or a probability is not between 0 and 1.
    /// </exception>
    public static double LogLoss(NDArray<int> y, NDArray<double> probabilities, IReadOnlyList<string> classes) =>
        LogLoss(ClassNames.Of(y), probabilities, classes);

    /// <inheritdoc cref="LogLoss(NDArray{int}, NDArray{double}, IReadOnlyList{string})"/>
    /// <param name="y">The names of the samples' classes.</param>
    /// <param name="probabilities">The probability of each class, shape (samples, classes).</param>
    /// <param name="classes">The names of the classes in the order of the probabilities: <see cref="IClassifier.Classes"/>.</param>
    public static double LogLoss(IReadOnlyList<string> y, NDArray<double> probabilities, IReadOnlyList<string> classes)
    {
        RequireLabels(y, nameof(y));
        ArgumentNullException.ThrowIfNull(classes);
        if (probabilities.Rank != 2 || probabilities.Shape[0] != y.Count || probabilities.Shape[1] != classes.Count)
            throw new ArgumentException($"The shape must be (samples, classes) = ({y.Count}, {classes.Count}).", nameof(probabilities));
        var positions = ClassNames.Positions(classes, y, nameof(y));
        var rows = new Rows(probabilities.Span, classes.Count);
        var loss = 0.0;
        for (var i = 0; i < positions.Length; i++)
            loss -= Math.Log(Clipped(rows[i][positions[i]]) / SumOfClipped(rows[i]));
        return loss / positions.Length;
    }

    static double SumOfClipped(ReadOnlySpan<double> probabilities)
    {
        var sum = 0.0;
        foreach (var probability in probabilities)
            sum += Clipped(probability);
        return sum;
    }

    static double Clipped(double probability) => probability is >= 0 and <= 1
        ? Math.Clamp(probability, MachineEpsilon, 1 - MachineEpsilon)
        : throw new ArgumentException(FormattableString.Invariant($"A probability is {probability}, and not between 0 and 1."), "probabilities");

    static void RequireLabels(IReadOnlyList<string> y, string name)
    {
        ArgumentNullException.ThrowIfNull(y, name);
        if (y.Count == 0)
            throw new ArgumentException("Found 0 samples, while at least 1 is required.", name);
        Require.Labels(y, y.Count, name);
    }
}
