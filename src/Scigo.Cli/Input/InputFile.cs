using Scigo.Cli.Errors;
using Scigo.Cli.Registries;
using Scigo.Cli.Terminal;
using Scigo.Registry;
using Scigo.Registry.S3;

namespace Scigo.Cli.Input;

/// <summary>
/// A file named on the command line; for <c>-</c>, a copy of standard input, since formats are told apart by content, which takes
/// going back; for <c>registry:NAME@ALIAS</c>, the file of that version; for <c>s3://bucket/key</c>, a copy of that object.
/// </summary>
sealed class InputFile : IDisposable
{
    readonly bool isCopy;
    readonly S3File? download;

    InputFile(string name, string path, bool isCopy, S3File? download = null)
    {
        Name = name;
        Path = path;
        this.isCopy = isCopy;
        this.download = download;
        Length = Subject.Of(name, () => new FileInfo(path).Length);
    }

    /// <summary>The file as the user knows it.</summary>
    internal string Name { get; }

    /// <summary>Where it can be read.</summary>
    internal string Path { get; }

    /// <summary>Its bytes.</summary>
    internal long Length { get; }

    internal static InputFile Open(string argument, Session session)
    {
        if (argument.StartsWith(RegistryReference.Scheme, StringComparison.Ordinal))
            return new InputFile(argument, RegistryFile.Fetch(argument, session), isCopy: false);
        if (S3File.IsUrl(argument))
        {
            var file = Download(argument);
            return new InputFile(argument, file.Path, isCopy: false, file);
        }
        if (argument != "-")
            return new InputFile(argument, argument, isCopy: false);
        var path = System.IO.Path.GetTempFileName();
        try
        {
            using (var copy = File.Create(path))
                session.Input.CopyTo(copy);
            return new InputFile("standard input", path, isCopy: true);
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    static S3File Download(string url)
    {
        try
        {
            return Subject.Of(url, () => S3File.DownloadAsync(url).GetAwaiter().GetResult());
        }
        catch (FormatException e)
        {
            throw new ToolException(e.Message, e) { ExitCode = ExitCode.BadUsage };
        }
    }

    public void Dispose()
    {
        download?.Dispose();
        if (isCopy)
            File.Delete(Path);
    }
}
