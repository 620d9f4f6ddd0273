using Scigo.Cli.Errors;
using Scigo.Cli.Terminal;

namespace Scigo.Cli.Saving;

/// <summary>Saves models where the command line says, and says what of them and their metadata the format cannot hold.</summary>
static class ModelOutput
{
    /// <summary>Saves a model with its metadata.</summary>
    /// <param name="model">The model.</param>
    /// <param name="metadata">How it came to be.</param>
    /// <param name="target">A file, or <c>-</c> for standard output.</param>
    /// <param name="format">The format asked for, which stands above the one that the extension names.</param>
    /// <param name="options">How to write.</param>
    /// <param name="length">About how many bytes there are to write, for the progress bar.</param>
    /// <param name="session">Where standard output and notes go.</param>
    /// <param name="cancellation">Ends the saving; what was there before stays.</param>
    internal static void Save(
        object model,
        ModelMetadata? metadata,
        string target,
        IModelFormat format,
        ModelOptions options,
        long length,
        Session session,
        CancellationToken cancellation)
    {
        var name = target == "-" ? "standard output" : target;
        using var written = new TemporaryFile(target, format);
        Subject.Of(name, () =>
        {
            ProgressBar.Run(session, $"writing {name}", length, progress =>
            {
                ModelFile.SaveAsync(model, written.Path, metadata, options, progress, cancellation).GetAwaiter().GetResult();
                return true;
            });
            if (ModelLoss.Of(model, written.Path, format) is { Length: > 0 } changed)
                session.Note($"{name}: {format.Name} does not hold the model's {changed} as they are.");
            var lost = MetadataLoss.Between(metadata, ModelFile.ReadMetadata(written.Path));
            if (lost.Count > 0)
                session.Note($"{name}: {format.Name} does not hold the metadata's {string.Join(", ", lost)}.");
        });
        written.Deliver(session);
    }
}
