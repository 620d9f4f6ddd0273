namespace Scigo.Models.Benchmarks.Fitting;

/// <summary>What models learn from.</summary>
/// <param name="X">Features from -1 to 1.</param>
/// <param name="Counts">Features that are whole numbers from 0 to 9.</param>
/// <param name="Targets">A number for each sample.</param>
/// <param name="Labels">A class for each sample, one of three.</param>
sealed record FitData(NDArray<double> X, NDArray<double> Counts, NDArray<double> Targets, NDArray<int> Labels)
{
    internal static FitData Make(int rows)
    {
        var data = BenchmarkData.Make(rows);
        var counts = Array.ConvertAll(data.X.ToArray(), static v => Math.Floor(5 * (v + 1) * 0.999));
        return new(data.X, new(counts, data.X.Shape), data.Targets, data.Labels);
    }

    /// <summary>The first samples, for clusters to start from.</summary>
    internal NDArray<double> First(int rows) => new(X.Memory[..(rows * BenchmarkData.Features)], rows, BenchmarkData.Features);
}
