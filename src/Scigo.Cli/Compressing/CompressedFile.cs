using Scigo.Cli.Errors;
using Scigo.Cli.Input;
using Scigo.Cli.Saving;
using Scigo.Cli.Terminal;
using Scigo.Models;

namespace Scigo.Cli.Compressing;

/// <summary>Reads a model, makes it smaller, saves it, and says what became of it.</summary>
static class CompressedFile
{
    /// <param name="compress">Makes the model smaller, whose samples are given.</param>
    /// <param name="arguments">What stands on the command line.</param>
    /// <param name="session">Where the report goes.</param>
    /// <param name="cancellation">Ends the run; what was there before stays.</param>
    internal static int Run(Func<object, NDArray<double>, ICompressedModel> compress, CompressionArguments arguments, Session session, CancellationToken cancellation)
    {
        OutputFile.RequireFolder(arguments.Target);
        using var file = InputFile.Open(arguments.Source, session);
        var model = ModelInput.Load(file, session, cancellation);
        var metadata = ModelInput.ReadMetadata(file);
        var input = CompressionInput.Read(model, metadata, file.Name, arguments.Data, session, cancellation);
        var small = Subject.Of(file.Name, () => ProgressBar.Run(session, "compressing", 0, _ => compress(input.Model, input.X)));
        var measured = Subject.Of(file.Name, () => MeasuredDifference.Of(input.Model, small, input.X));
        Save(input.With(small), metadata, arguments, ModelOptions.Default, session, cancellation);
        if (arguments.Target != "-")
            CompressionReport.Write(
                session, file.Name, arguments.Target,
                new(file.Length, new FileInfo(arguments.Target).Length, small.Bound, input.Source, measured, (small.Weights as SparseWeights)?.Sparsity),
                arguments.Json);
        return ExitCode.Ok;
    }

    internal static void Save(
        object model, ModelMetadata? metadata, CompressionArguments arguments, ModelOptions options, Session session, CancellationToken cancellation) =>
        ModelOutput.Save(model, metadata, arguments.Target, TargetFormat.Find(arguments.Target, arguments.To)!, options, 0, session, cancellation);
}
