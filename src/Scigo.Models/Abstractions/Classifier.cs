using System.Diagnostics;

namespace Scigo.Models;

/// <summary>
/// What all classifiers here share: labels that are numbers or names on the way in and out, and between them the position of a
/// class in <see cref="Classes"/>.
/// </summary>
public abstract class Classifier : IClassifier, IHasMetadata
{
    // Rows whose positions are found at a time where the caller wants something else than integers.
    const int BlockLength = 256;

    [NotPersisted]
    ClassNumbers? numbers;

    private protected Classifier()
    {
    }

    /// <inheritdoc/>
    [Fitted(4)]
    public IReadOnlyList<string> Classes { get; private protected set; } = [];

    /// <inheritdoc/>
    [Fitted(5)]
    public int NFeatures { get; private protected set; }

    /// <inheritdoc/>
    public int NOutputs => IsFitted ? 1 : 0;

    /// <inheritdoc/>
    [NotPersisted]
    public ModelMetadata? Metadata { get; set; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A shape does not fit, a feature is NaN or infinite, there is one class only, or a
    /// hyperparameter is out of its range.</exception>
    /// <exception cref="ArithmeticException">What is learnt exceeds the range of a double: scale x.</exception>
    public void Fit(NDArray<double> x, NDArray<int> y)
    {
        Require.Samples(x, nameof(x));
        Require.Labels(y, x.Shape[0], nameof(y));
        Fit(x, ClassNames.Of(y), ClassNames.Distinct(y));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A shape does not fit, a feature is NaN or infinite, a name is <c>null</c>, there is one
    /// class only, or a hyperparameter is out of its range.</exception>
    /// <exception cref="ArithmeticException">What is learnt exceeds the range of a double: scale x.</exception>
    public void Fit(NDArray<double> x, IReadOnlyList<string> y)
    {
        Require.Samples(x, nameof(x));
        Require.Labels(y, x.Shape[0], nameof(y));
        Fit(x, y, ClassNames.Distinct(y));
    }

    /// <inheritdoc/>
    public NDArray<int> Predict(NDArray<double> x)
    {
        RequireFitted();
        Require.Samples(x, NFeatures, nameof(x));
        var labels = new int[x.Shape[0]];
        PredictRows(x.Span, labels);
        return new(labels);
    }

    /// <inheritdoc/>
    public void Predict(ReadOnlySpan<double> rows, Span<int> destination)
    {
        RequireFitted();
        var nRows = Require.Rows(rows, NFeatures, nameof(rows));
        Require.Room(destination.Length, nRows, nameof(destination));
        PredictRows(rows, destination[..nRows]);
    }

    /// <inheritdoc/>
    public void Predict(ReadOnlySpan<double> rows, Span<double> destination)
    {
        RequireFitted();
        var nRows = Require.Rows(rows, NFeatures, nameof(rows));
        Require.Room(destination.Length, nRows, nameof(destination));
        Span<int> block = stackalloc int[BlockLength];
        for (var start = 0; start < nRows; start += BlockLength)
        {
            var labels = block[..Math.Min(BlockLength, nRows - start)];
            PredictRows(rows.Slice(start * NFeatures, labels.Length * NFeatures), labels);
            for (var i = 0; i < labels.Length; i++)
                destination[start + i] = labels[i];
        }
    }

    /// <inheritdoc/>
    public string[] PredictNames(NDArray<double> x)
    {
        RequireFitted();
        Require.Samples(x, NFeatures, nameof(x));
        var positions = new int[x.Shape[0]];
        FindPositions(x.Span, positions);
        return Array.ConvertAll(positions, position => Classes[position]);
    }

    /// <summary>Whether the model has learnt; what it has learnt may still not fit together.</summary>
    private protected abstract bool IsFitted { get; }

    /// <summary>Checks that the model is fitted, and that what a file said of it fits together.</summary>
    /// <exception cref="InvalidOperationException">It is not.</exception>
    private protected abstract void RequireFitted();

    /// <summary>Learns from samples that have been checked; nothing changes until all is learnt.</summary>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <param name="labels">The position of each sample's class in <paramref name="classes"/>.</param>
    /// <param name="classes">The names of the classes, at least two.</param>
    private protected abstract void Learn(NDArray<double> x, int[] labels, string[] classes);

    /// <summary>Finds the position in <see cref="Classes"/> of each row's class; all has been checked.</summary>
    private protected abstract void FindPositions(ReadOnlySpan<double> rows, Span<int> positions);

    void Fit(NDArray<double> x, IReadOnlyList<string> y, string[] classes)
    {
        if (classes.Length < 2)
            throw new ArgumentException($"Found {classes.Length} class, while at least 2 are required.", nameof(y));
        var started = Stopwatch.GetTimestamp();
        Learn(x, ClassNames.Positions(classes, y, nameof(y)), classes);
        Metadata = Training.Done(x.Shape[0], x.Shape[1], started);
    }

    void PredictRows(ReadOnlySpan<double> rows, Span<int> labels)
    {
        FindPositions(rows, labels);
        var numbers = Numbers;
        foreach (ref var label in labels)
            label = numbers[label];
    }

    // Classes can be read into a model that was fitted before.
    ClassNumbers Numbers => numbers is { } known && ReferenceEquals(known.Classes, Classes) ? known : numbers = new(Classes);
}
