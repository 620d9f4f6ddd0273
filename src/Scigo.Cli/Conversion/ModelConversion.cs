using Scigo.Cli.Errors;
using Scigo.Cli.Input;
using Scigo.Cli.Terminal;

namespace Scigo.Cli.Conversion;

/// <summary>Writes a model in another format, and says what has been lost on the way.</summary>
static class ModelConversion
{
    internal static void Run(
        InputFile file, string target, IModelFormat format, ModelOptions options, Session session, CancellationToken cancellation)
    {
        var metadata = ModelInput.ReadMetadata(file);
        var model = ModelInput.Load(file, session, cancellation);
        var name = target == "-" ? "standard output" : target;
        // The format asked for stands above the one that the extension names.
        using var written = new TemporaryFile(target, format);
        Subject.Of(name, () =>
        {
            ProgressBar.Run(session, $"writing {name}", file.Length, progress =>
            {
                ModelFile.SaveAsync(model, written.Path, metadata, options, progress, cancellation).GetAwaiter().GetResult();
                return true;
            });
            var lost = MetadataLoss.Between(metadata, ModelFile.ReadMetadata(written.Path));
            if (lost.Count > 0)
                session.Note($"{name}: {format.Name} does not hold the metadata's {string.Join(", ", lost)}.");
        });
        written.Deliver(session);
    }
}
