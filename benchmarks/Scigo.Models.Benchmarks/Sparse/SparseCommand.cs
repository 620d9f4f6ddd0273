using System.Globalization;
using Scigo.Models.Benchmarks.Harness;

namespace Scigo.Models.Benchmarks.Sparse;

/// <summary>Times predictions of a linear model of which ever more weights are dropped, beside those of the whole one.</summary>
static class SparseCommand
{
    const int Features = 1000;
    const int Outputs = 10;
    const int Batch = 1000;

    static readonly double[] Sparsities = [0.5, 0.8, 0.9, 0.95, 0.99];

    internal static int Run(Options options)
    {
        var random = new Random(0);
        var x = Matrix(Features + 200, Features);
        var model = new Ridge();
        model.Fit(x, Matrix(x.Shape[0], Outputs));
        var rows = Matrix(Batch, Features);
        var figures = new List<Figure>();
        foreach (var count in new[] { Batch, 1 })
        {
            var room = new double[count * Outputs];
            var name = $"Ridge of {Outputs} outputs, {Features:#,0} features";
            var contenders = Sparsities.Select(sparsity => Contender(
                string.Create(CultureInfo.InvariantCulture, $"{sparsity:0 %} of the weights dropped"), (CompressedRegressor)Compression.Prune(model, Pruning.ToSparsity(sparsity), x)));
            figures.AddRange(Turns.Measure(name, count, [Contender("Scigo, dense", model), .. contenders]));
            Table.Write(figures.FindAll(f => f.Rows == count), 0);

            OwnContender Contender(string what, IRegressor regressor) => new(what, () => regressor.Predict(rows.Span[..(count * Features)], room));
        }
        if (options.Json is { } path)
            FigureFile.Write(path, figures);
        return 0;

        NDArray<double> Matrix(int height, int width)
        {
            var values = new double[height * width];
            for (var i = 0; i < values.Length; i++)
                values[i] = random.NextDouble() * 2 - 1;
            return new(values, height, width);
        }
    }
}
