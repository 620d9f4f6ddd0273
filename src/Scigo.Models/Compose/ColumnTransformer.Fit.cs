using System.Diagnostics;

namespace Scigo.Models;

partial class ColumnTransformer
{
    /// <summary>Fits all transformers, each to its columns. When one refuses its data, those before it stay fitted.</summary>
    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The shape does not fit, a transformer takes a column that is not there or refuses its data, or
    /// <see cref="Transformers"/> are not valid.</exception>
    public void Fit(NDArray<double> x)
    {
        RequireTransformers(nameof(Transformers));
        RequireHyperparameter.Known(RemainderConverter.Names, Remainder, nameof(Remainder));
        Require.Shape(x, nameof(x));
        var nFeatures = x.Shape[1];
        foreach (var step in Transformers)
        {
            foreach (var column in step.Columns)
            {
                if ((uint)column >= (uint)nFeatures)
                    throw new ArgumentException(
                        $"'{step.Name}' takes column {column}, while x has the columns 0 to {nFeatures - 1}.", nameof(Transformers));
            }
        }
        var started = Stopwatch.GetTimestamp();
        foreach (var step in Transformers)
        {
            var columns = new double[checked(x.Shape[0] * step.Columns.Length)];
            Gather(new(x.Span, nFeatures), step.Columns, columns);
            step.Transformer.Fit(new(columns, x.Shape[0], step.Columns.Length));
        }
        NFeatures = nFeatures;
        RemainingColumns = Remainder == Remainder.Drop
            ? []
            : [.. Enumerable.Range(0, nFeatures).Except(Transformers.SelectMany(static step => step.Columns))];
        Metadata = Training.Done(x.Shape[0], nFeatures, started);
    }

    static void Gather(Rows rows, int[] columns, Span<double> destination)
    {
        var next = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            foreach (var column in columns)
                destination[next++] = row[column];
        }
    }
}
