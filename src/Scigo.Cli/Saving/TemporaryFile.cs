using Scigo.Cli.Terminal;

namespace Scigo.Cli.Saving;

/// <summary>
/// Where a model is written first. A file with the extension of its format is itself that place, since saving replaces it as a whole;
/// for standard output, and for a file of another extension, it is a temporary one.
/// </summary>
sealed class TemporaryFile : IDisposable
{
    readonly string target;

    internal TemporaryFile(string target, IModelFormat format)
    {
        this.target = target;
        Path = target != "-" && ModelFormats.Default.FindByExtension(target)?.Name == format.Name
            ? target
            : System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName() + format.Extensions[0]);
    }

    internal string Path { get; }

    /// <summary>Copies what was written to where it was asked for.</summary>
    internal void Deliver(Session session)
    {
        if (Path == target)
            return;
        using var source = File.OpenRead(Path);
        OutputFile.Write(target, session, source.CopyTo);
    }

    public void Dispose()
    {
        if (Path != target)
            File.Delete(Path);
    }
}
