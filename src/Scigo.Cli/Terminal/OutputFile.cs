using Scigo.Cli.Errors;

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
            using var stream = File.Create(argument);
            write(stream);
        });
    }
}
