namespace Scigo.Models.Benchmarks;

/// <summary>
/// Rows of random features, and targets that some of them make: a number, and one of three classes. Features are floats, so that what
/// computes with floats sees the same rows.
/// </summary>
sealed record BenchmarkData(NDArray<double> X, double[] Targets, int[] Labels)
{
    internal const int Features = 50;

    internal int Rows => X.Shape[0];

    internal static BenchmarkData Make(int rows)
    {
        var random = new Random(0);
        var x = new double[rows * Features];
        var (targets, labels) = (new double[rows], new int[rows]);
        for (var i = 0; i < x.Length; i++)
            x[i] = (float)(random.NextDouble() * 2 - 1);
        for (var i = 0; i < rows; i++)
        {
            var row = x.AsSpan(i * Features, Features);
            targets[i] = row[0] * row[1] + Math.Sin(3 * row[2]) + row[3] + 0.3 * (random.NextDouble() - 0.5);
            labels[i] = targets[i] < -0.5 ? 0 : targets[i] < 0.5 ? 1 : 2;
        }
        return new(new(x, rows, Features), targets, labels);
    }

    /// <summary>The first rows.</summary>
    internal BenchmarkData Take(int rows) => new(new(X.Memory[..(rows * Features)], rows, Features), Targets[..rows], Labels[..rows]);

    /// <summary>The features of some rows.</summary>
    internal ReadOnlySpan<double> Slice(int start, int rows) => X.Span.Slice(start * Features, rows * Features);
}
