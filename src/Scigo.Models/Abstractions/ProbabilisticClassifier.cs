namespace Scigo.Models;

/// <summary>What classifiers share that estimate how probable each class is, and predict the most probable.</summary>
public abstract class ProbabilisticClassifier : Classifier, IProbabilities
{
    private protected ProbabilisticClassifier()
    {
    }

    /// <inheritdoc/>
    public NDArray<double> PredictProba(NDArray<double> x)
    {
        RequireFitted();
        Require.Samples(x, NFeatures, nameof(x));
        var probabilities = new double[checked(x.Shape[0] * Classes.Count)];
        WriteProbabilities(x.Span, probabilities);
        return new(probabilities, x.Shape[0], Classes.Count);
    }

    /// <inheritdoc/>
    public void PredictProba(ReadOnlySpan<double> rows, Span<double> destination)
    {
        RequireFitted();
        var length = (long)Require.Rows(rows, NFeatures, nameof(rows)) * Classes.Count;
        Require.Room(destination.Length, length, nameof(destination));
        WriteProbabilities(rows, destination[..(int)length]);
    }

    /// <summary>Writes the probability of each class for each row; all has been checked.</summary>
    private protected abstract void WriteProbabilities(ReadOnlySpan<double> rows, Span<double> probabilities);
}
