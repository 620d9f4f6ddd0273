namespace Scigo.Models;

/// <summary>
/// Mean and variance of batches that come one after the other, merged by equation 2.1 of Chan, Golub and LeVeque, <i>Algorithms for
/// Computing the Sample Variance</i>, 1983, which subtracts means and never sums of squares.
/// </summary>
/// <param name="Count">The number of samples.</param>
/// <param name="Mean">The mean of each feature.</param>
/// <param name="Variance">The biased variance of each feature; zero where it has not been followed.</param>
readonly record struct RunningMoments(long Count, double[]? Mean, double[]? Variance)
{
    const double MachineEpsilon = 1.0 / (1L << 52);

    internal RunningMoments Merge(Rows batch)
    {
        var mean = ColumnStatistics.Means(batch);
        var squares = ColumnStatistics.SquaredDeviations(batch, mean);
        var count = Count + batch.Count;
        for (var j = 0; j < mean.Length; j++)
        {
            if (Mean is not null)
            {
                var difference = mean[j] - Mean[j];
                squares[j] += (Variance is null ? 0 : Variance[j] * Count) + difference * difference * Count / count * batch.Count;
                mean[j] = Mean[j] + difference * batch.Count / count;
            }
            squares[j] /= count;
        }
        return new(count, mean, squares);
    }

    /// <summary>
    /// The standard deviations, with 1 for each feature whose variance is within the error bound of the two-pass algorithm for a
    /// constant, as scikit-learn decides it.
    /// </summary>
    internal double[] Scale()
    {
        var scale = new double[Variance!.Length];
        for (var j = 0; j < scale.Length; j++)
        {
            var error = Count * Mean![j] * MachineEpsilon;
            var constant = Variance[j] <= Count * MachineEpsilon * Variance[j] + error * error;
            scale[j] = constant ? 1 : Math.Sqrt(Variance[j]);
        }
        return scale;
    }
}
