using Scigo.Cli.Terminal;

namespace Scigo.Cli.Errors;

/// <summary>Turns what ended a command into one line and an exit code.</summary>
static class Failure
{
    internal static int Report(Exception e, Session session)
    {
        if (e is OperationCanceledException)
            return ExitCode.Interrupted;
        // Whoever read the output has had enough: nothing is wrong.
        if (e is BrokenPipeException)
            return ExitCode.Ok;
        session.Error.WriteLine("scigo: " + OneLine.Of(e is OutOfMemoryException ? "there is not enough memory" : e.Message));
        if (Environment.GetEnvironmentVariable("SCIGO_DEBUG") == "1")
            session.Error.WriteLine(e);
        return (e as ToolException)?.ExitCode ?? ExitCode.BadInput;
    }
}
