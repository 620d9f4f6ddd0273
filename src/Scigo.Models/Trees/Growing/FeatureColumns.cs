namespace Scigo.Models;

/// <summary>The features of samples as trees compare them: floats, each feature's values next to each other.</summary>
sealed class FeatureColumns
{
    readonly float[] values;

    /// <summary>Takes samples, shape (samples, features), in the range of a float.</summary>
    internal FeatureColumns(NDArray<double> x)
    {
        (NSamples, NFeatures) = (x.Shape[0], x.Shape[1]);
        values = new float[x.Length];
        var rows = x.Span;
        for (var i = 0; i < NSamples; i++)
        {
            var row = rows.Slice(i * NFeatures, NFeatures);
            for (var j = 0; j < row.Length; j++)
                values[j * NSamples + i] = (float)row[j];
        }
    }

    /// <summary>The number of samples.</summary>
    internal int NSamples { get; }

    /// <summary>The number of features.</summary>
    internal int NFeatures { get; }

    /// <summary>The values of a feature, one for each sample.</summary>
    internal ReadOnlySpan<float> this[int feature] => values.AsSpan(feature * NSamples, NSamples);
}
