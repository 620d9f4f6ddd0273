namespace Scigo.Models;

/// <summary>
/// Samples and targets, both less their means where an intercept is learnt: the intercept follows from the means, and what is left
/// is a problem without one.
/// </summary>
sealed class CentredData
{
    readonly double[] xMeans;
    readonly double[] yMeans;

    internal CentredData(NDArray<double> x, NDArray<double> y, bool fitIntercept)
    {
        NSamples = x.Shape[0];
        (X, xMeans) = Centred(new(x.Span, x.Shape[1]), fitIntercept);
        (Y, yMeans) = Centred(new(y.Span, y.Rank == 1 ? 1 : y.Shape[1]), fitIntercept);
    }

    /// <summary>Samples without targets, less their means.</summary>
    internal CentredData(NDArray<double> x)
    {
        NSamples = x.Shape[0];
        (X, xMeans) = Centred(new(x.Span, x.Shape[1]), true);
        (Y, yMeans) = ([], []);
    }

    internal int NSamples { get; }

    /// <summary>What has been taken off each feature.</summary>
    internal double[] Means => xMeans;

    internal int NFeatures => xMeans.Length;

    internal int NOutputs => yMeans.Length;

    /// <summary>The centred features, one after the other, each of all samples.</summary>
    internal double[] X { get; }

    /// <summary>The centred outputs, one after the other, each of all samples.</summary>
    internal double[] Y { get; }

    internal ReadOnlySpan<double> Feature(int feature) => X.AsSpan(feature * NSamples, NSamples);

    internal ReadOnlySpan<double> Output(int output) => Y.AsSpan(output * NSamples, NSamples);

    /// <summary>The solution for the data as they were.</summary>
    /// <param name="coefficients">The coefficients of each output one after the other.</param>
    internal LinearSolution Solution(double[] coefficients)
    {
        var rows = new Rows(coefficients, NFeatures);
        var intercepts = new double[NOutputs];
        for (var output = 0; output < intercepts.Length; output++)
            intercepts[output] = yMeans[output] - VectorMath.Dot(rows[output], xMeans);
        return new(coefficients, intercepts);
    }

    static (double[] Columns, double[] Means) Centred(Rows rows, bool isCentred)
    {
        var means = isCentred ? ColumnStatistics.Means(rows) : new double[rows.Length];
        var columns = new double[rows.Count * rows.Length];
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            for (var j = 0; j < row.Length; j++)
                columns[j * rows.Count + i] = row[j] - means[j];
        }
        return (columns, means);
    }
}
