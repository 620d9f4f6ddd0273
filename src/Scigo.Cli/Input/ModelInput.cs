using Scigo.Cli.Errors;
using Scigo.Cli.Terminal;

namespace Scigo.Cli.Input;

/// <summary>Loads models of the tool's catalog.</summary>
static class ModelInput
{
    internal static object Load(InputFile file, Session session, CancellationToken cancellation) =>
        Subject.Of(file.Name, () => ProgressBar.Run(
            session,
            $"reading {file.Name}",
            file.Length,
            progress => ModelFile.LoadAsync(file.Path, null, progress, cancellation).GetAwaiter().GetResult()));

    internal static ModelMetadata? ReadMetadata(InputFile file) => Subject.Of(file.Name, () => ModelFile.ReadMetadata(file.Path));
}
