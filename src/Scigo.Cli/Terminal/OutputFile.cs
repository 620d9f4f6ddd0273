using Scigo.Cli.Errors;

namespace Scigo.Cli.Terminal;

/// <summary>The file that a result goes to, or standard output for <c>-</c>.</summary>
static class OutputFile
{
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
