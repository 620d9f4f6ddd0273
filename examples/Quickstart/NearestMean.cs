using Scigo.Models;

namespace Scigo.Examples.Quickstart;

/// <summary>A classifier of two classes by the nearer of their means: an own model, of which only the members are declared.</summary>
[PersistableModel("quickstart.nearest_mean")]
sealed partial class NearestMean : IPredictor
{
    /// <summary>How far the means are drawn towards each other, from 0 to 1.</summary>
    [Hyperparameter(1)]
    public double Shrinkage { get; set; }

    /// <summary>The mean of each class, shape (2, features).</summary>
    [Fitted(2)]
    public NDArray<double> Means { get; private set; }

    public int NFeatures => Means.Rank == 2 ? Means.Shape[1] : 0;

    public int NOutputs => 1;

    public void Fit(NDArray<double> x, NDArray<double> y)
    {
        var (nSamples, nFeatures) = (x.Shape[0], x.Shape[1]);
        var (means, counts) = (new double[2, nFeatures], new int[2]);
        for (var i = 0; i < nSamples; i++)
        {
            var label = (int)y[i];
            counts[label]++;
            for (var j = 0; j < nFeatures; j++)
                means[label, j] += x[i, j];
        }
        for (var j = 0; j < nFeatures; j++)
        {
            var (first, second) = (means[0, j] / counts[0], means[1, j] / counts[1]);
            var half = (first + second) / 2;
            means[0, j] = first + Shrinkage * (half - first);
            means[1, j] = second + Shrinkage * (half - second);
        }
        Means = means;
    }

    public void Predict(ReadOnlySpan<double> rows, Span<double> destination)
    {
        for (var i = 0; i < rows.Length / NFeatures; i++)
        {
            var row = rows.Slice(i * NFeatures, NFeatures);
            destination[i] = Distance(row, 1) < Distance(row, 0) ? 1 : 0;
        }
    }

    double Distance(ReadOnlySpan<double> row, int label)
    {
        var mean = Means.Span.Slice(label * NFeatures, NFeatures);
        var sum = 0.0;
        for (var j = 0; j < row.Length; j++)
            sum += (row[j] - mean[j]) * (row[j] - mean[j]);
        return sum;
    }
}
