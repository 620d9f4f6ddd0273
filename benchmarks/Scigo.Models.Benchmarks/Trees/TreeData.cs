namespace Scigo.Models.Benchmarks.Trees;

/// <summary>Rows of random features, and targets that some of them make.</summary>
static class TreeData
{
    internal const int Features = 50;

    internal static (NDArray<double> X, double[] Targets, int[] Labels) Make(int rows)
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
        return (new(x, rows, Features), targets, labels);
    }
}
