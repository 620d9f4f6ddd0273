using Scigo.Cli.Errors;
using Scigo.Cli.Registries;
using Scigo.Cli.Terminal;
using Scigo.Registry;

namespace Scigo.Cli.Input;

/// <summary>
/// A file named on the command line; for <c>-</c>, a copy of standard input, since formats are told apart by content, which takes
/// going back; for <c>registry:NAME@ALIAS</c>, the file of that version.
/// </summary>
sealed class InputFile : IDisposable
{
    readonly bool isCopy;

    InputFile(string name, string path, bool isCopy)
    {
        Name = name;
        Path = path;
        this.isCopy = isCopy;
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

    public void Dispose()
    {
        if (isCopy)
            File.Delete(Path);
    }
}
