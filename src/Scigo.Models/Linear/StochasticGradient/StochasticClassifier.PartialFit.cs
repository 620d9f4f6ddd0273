using System.Diagnostics;

namespace Scigo.Models;

partial class StochasticClassifier
{
    /// <summary>Learns from one more batch, labelled with numbers, in a single epoch.</summary>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <param name="y">The label of each sample, shape (samples).</param>
    /// <param name="classes">All labels there will ever be, which the first batch needs and later ones can leave out.</param>
    /// <exception cref="ArgumentException">A shape does not fit, a feature is NaN or infinite, a label is none of the classes, the
    /// classes are missing or others than before, or a hyperparameter is out of its range.</exception>
    /// <exception cref="ArithmeticException">A weight exceeds the range of a double: scale x, or take smaller steps.</exception>
    public void PartialFit(NDArray<double> x, NDArray<int> y, NDArray<int>? classes = null)
    {
        Require.Samples(x, nameof(x));
        Require.Labels(y, x.Shape[0], nameof(y));
        PartialFit(x, ClassNames.Of(y), classes is { } all ? ClassNames.Distinct(all) : null);
    }

    /// <summary>Learns from one more batch, labelled with names, in a single epoch.</summary>
    /// <param name="x">The features, shape (samples, features).</param>
    /// <param name="y">The name of the class of each sample.</param>
    /// <param name="classes">All names there will ever be, which the first batch needs and later ones can leave out.</param>
    /// <exception cref="ArgumentException">A shape does not fit, a feature is NaN or infinite, a name is none of the classes, the
    /// classes are missing or others than before, or a hyperparameter is out of its range.</exception>
    /// <exception cref="ArithmeticException">A weight exceeds the range of a double: scale x, or take smaller steps.</exception>
    public void PartialFit(NDArray<double> x, IReadOnlyList<string> y, IReadOnlyList<string>? classes = null)
    {
        Require.Samples(x, nameof(x));
        Require.Labels(y, x.Shape[0], nameof(y));
        if (classes is not null && classes.Contains(null!))
            throw new ArgumentException("A class has no name: null.", nameof(classes));
        PartialFit(x, y, classes is null ? null : ClassNames.Distinct(classes));
    }

    void PartialFit(NDArray<double> x, IReadOnlyList<string> y, string[]? classes)
    {
        var started = Stopwatch.GetTimestamp();
        if (IsFitted)
        {
            RequireFitted();
            Require.Features(x.Shape[1], NFeatures, nameof(x));
        }
        var batch = LabelledBatch.Of(IsFitted ? Classes : [], y, classes);
        var before = IsFitted ? Metadata : null;
        var nScores = batch.Classes.Count == 2 ? 1 : batch.Classes.Count;
        var (coefficients, intercept, t) = IsFitted
            ? (Coefficients.GetValueOrDefault().ToArray(), Intercept.GetValueOrDefault().ToArray(), T)
            : (new double[nScores * x.Shape[1]], new double[nScores], 1);
        Learn(Settings() with { MaxEpochs = 1 }, x, batch.Labels, batch.Classes, coefficients, intercept, t);
        Metadata = Training.Done((before?.TrainingSamples ?? 0) + x.Shape[0], NFeatures, started, before?.TrainingSeconds ?? 0);
    }
}
