using Scigo.Cli.Errors;
using Scigo.Cli.Input;
using Scigo.Cli.Saving;
using Scigo.Cli.Terminal;
using Scigo.Models;

namespace Scigo.Cli.Shrinking;

/// <summary>Reads a model, makes it smaller, saves it, and says what became of it.</summary>
static class ShrinkFile
{
    /// <param name="shrink">Makes the model smaller, whose samples are given.</param>
    /// <param name="words">What stands on the command line.</param>
    /// <param name="session">Where the report goes.</param>
    /// <param name="cancellation">Ends the run; what was there before stays.</param>
    internal static int Run(Func<object, NDArray<double>, ICompressedModel> shrink, ShrinkWords words, Session session, CancellationToken cancellation)
    {
        OutputFile.RequireFolder(words.Target);
        using var file = InputFile.Open(words.Source, session);
        var model = ModelInput.Load(file, session, cancellation);
        var metadata = ModelInput.ReadMetadata(file);
        var input = ShrinkInput.Read(model, metadata, file.Name, words.Data, session, cancellation);
        var small = Subject.Of(file.Name, () => ProgressBar.Run(session, "shrinking", 0, _ => shrink(input.Model, input.X)));
        var measured = Subject.Of(file.Name, () => MeasuredDifference.Of(input.Model, small, input.X));
        Save(input.With(small), metadata, words, ModelOptions.Default, session, cancellation);
        if (words.Target != "-")
            ShrunkReport.Write(
                session, file.Name, words.Target,
                new(file.Length, new FileInfo(words.Target).Length, small.Bound, input.Source, measured, (small.Weights as SparseWeights)?.Sparsity),
                words.Json);
        return ExitCode.Ok;
    }

    internal static void Save(
        object model, ModelMetadata? metadata, ShrinkWords words, ModelOptions options, Session session, CancellationToken cancellation) =>
        ModelOutput.Save(model, metadata, words.Target, TargetFormat.Find(words.Target, words.To)!, options, 0, session, cancellation);
}
