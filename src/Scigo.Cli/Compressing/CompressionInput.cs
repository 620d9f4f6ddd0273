using Scigo.Cli.Errors;
using Scigo.Cli.Input;
using Scigo.Cli.Prediction;
using Scigo.Cli.Terminal;
using Scigo.Models;

namespace Scigo.Cli.Compressing;

/// <summary>
/// The model to be made smaller, that of a pipeline's last step, and the samples that reach it: from a file, or of features from -1 to 1
/// where none is given.
/// </summary>
sealed class CompressionInput
{
    const int SamplesWithoutData = 200;

    readonly object whole;

    CompressionInput(object whole, object model, NDArray<double> x, string source)
    {
        this.whole = whole;
        (Model, X, Source) = (model, x, source);
    }

    /// <summary>The model.</summary>
    internal object Model { get; }

    /// <summary>The samples, as the model sees them.</summary>
    internal NDArray<double> X { get; }

    /// <summary>Where they are from.</summary>
    internal string Source { get; }

    internal static CompressionInput Read(object model, ModelMetadata? metadata, string name, string? data, Session session, CancellationToken cancellation)
    {
        var final = FinalStep.Of(model) ?? throw new ToolException($"{name}: the pipeline has no steps.");
        if (data is null)
            return new(model, final, Subject.Of(name, () => Samples(Features.Of(final, null).Count)), "features from -1 to 1");
        using var file = InputFile.Open(data, session);
        var rows = RowsFile.Read(file, new FeatureColumns(Features.Of(model, metadata)), session, cancellation);
        if (rows.Rows == 0)
            throw new ToolException($"{file.Name}: there are no rows.");
        return new(model, final, Subject.Of(name, () => FinalStep.InputOf(model, rows.Slice(0, rows.Rows))), file.Name);
    }

    /// <summary>Returns the whole model again, with the small one in the place of that which it was made of.</summary>
    internal object With(object small) => Replace(whole, small);

    static object Replace(object model, object small) => model is Pipeline { Steps: [.. var before, var last] }
        ? new Pipeline([.. before.Select(static step => (step.Name, step.Estimator)), (last.Name, Replace(last.Estimator, small))])
        : small;

    // The corners that all features share, and random ones between.
    static NDArray<double> Samples(int features)
    {
        if (features == 0)
            throw new InvalidOperationException("the model is not fitted.");
        var random = new Random(0);
        var values = new double[checked(SamplesWithoutData * features)];
        for (var i = 0; i < values.Length; i++)
            values[i] = i < features ? -1 : i < 2 * features ? 1 : 2 * random.NextDouble() - 1;
        return new(values, SamplesWithoutData, features);
    }
}
