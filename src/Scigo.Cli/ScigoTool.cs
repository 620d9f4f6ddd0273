using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using Scigo.Cli.Commands;
using Scigo.Cli.Errors;
using Scigo.Cli.Registries;
using Scigo.Cli.Terminal;

namespace Scigo.Cli;

/// <summary>The tool's entry point. It knows nothing of the process that it runs in, so that tests and other programs can call it.</summary>
public static class ScigoTool
{
    // Time for a command to take back what it has half done after Ctrl-C.
    static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    /// <summary>Runs the tool as from a pipe: plain text, no progress bars.</summary>
    /// <param name="args">The command line without the tool's name.</param>
    /// <param name="stdin">What <c>-</c> reads.</param>
    /// <param name="stdout">Where results go.</param>
    /// <param name="stderr">Where errors and notes go.</param>
    /// <returns>The exit code: 0, 1 for bad input, 2 for bad usage, 130 when it was interrupted.</returns>
    public static int Run(IReadOnlyList<string> args, Stream stdin, Stream stdout, TextWriter stderr)
    {
        using var session = new Session { Input = stdin, Output = stdout, Error = stderr };
        return Run(args, session);
    }

    /// <summary>Runs the tool on text.</summary>
    /// <inheritdoc cref="Run(IReadOnlyList{string}, Stream, Stream, TextWriter)"/>
    public static int Run(IReadOnlyList<string> args, TextReader stdin, TextWriter stdout, TextWriter stderr)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(stdin.ReadToEnd()));
        using var output = new MemoryStream();
        var code = Run(args, input, output, stderr);
        stdout.Write(Encoding.UTF8.GetString(output.GetBuffer().AsSpan(0, (int)output.Length)));
        return code;
    }

    internal static int Run(IReadOnlyList<string> args, Session session)
    {
        try
        {
            // Without response files: a feature named "@x" is no file.
            var parsed = ToolCommands.Create(session).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Action is ParseErrorAction)
                return UsageReport.Write(parsed, session.Error);
            session.Store = parsed.GetValue<string?>(StoreOption.Name);
            var code = Invoke(parsed, session);
            session.Text.Flush();
            return code;
        }
        catch (Exception e)
        {
            return Failure.Report(e, session);
        }
        finally
        {
            session.Error.Flush();
        }
    }

    static int Invoke(ParseResult parsed, Session session) => parsed
        .InvokeAsync(new InvocationConfiguration
        {
            Output = session.Text,
            Error = session.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = session.OwnsProcess ? Grace : null,
        })
        .GetAwaiter()
        .GetResult();
}
