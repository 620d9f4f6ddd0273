using Scigo.Cli.Errors;
using Scigo.Files;

namespace Scigo.Cli.Terminal;

/// <summary>The file that a result goes to, or standard output for <c>-</c>.</summary>
static class OutputFile
{
    /// <summary>Fails where the file cannot be written, before the long work for it begins.</summary>
    internal static void RequireFolder(string argument)
    {
        if (argument == "-")
            return;
        if (Directory.Exists(argument))
            throw new ToolException($"{argument}: it is a directory, not a file");
        if (Path.GetDirectoryName(Path.GetFullPath(argument)) is { } folder && !Directory.Exists(folder))
            throw new ToolException($"{argument}: there is no directory {folder}");
    }

    internal static void Write(string argument, Session session, Action<Stream> write)
    {
        if (argument == "-")
        {
            write(session.Output);
            session.Output.Flush();
            return;
        }
        Subject.Of(argument, () =>
        {
            if (MayBeDevice(argument))
            {
                using var stream = File.OpenWrite(argument);
                write(stream);
            }
            else
            {
                AtomicFile.Write(argument, write);
            }
        });
    }

    // What is there and empty may be a device or a pipe, which is not to be replaced; a file has nothing to lose then.
    static bool MayBeDevice(string path) => new FileInfo(path) is { Exists: true, Length: 0 };
}
