using System.Text;

namespace Scigo.Cli.Terminal;

/// <summary>What a run of the tool reads from and writes to, and what is at the other end.</summary>
sealed class Session : IDisposable
{
    /// <summary>What <c>-</c> reads.</summary>
    internal required Stream Input { get; init; }

    /// <summary>Where results go.</summary>
    internal required Stream Output { get => field; init => field = new PipeStream(value); }

    /// <summary>Where errors and notes go.</summary>
    internal required TextWriter Error { get; init; }

    /// <summary>Whether a person reads the results.</summary>
    internal bool OutputIsTerminal { get; init; }

    /// <summary>Whether a person watches the errors, and a progress bar beside them.</summary>
    internal bool ErrorIsTerminal { get; init; }

    /// <summary>Whether Ctrl-C is the tool's to handle.</summary>
    internal bool OwnsProcess { get; init; }

    /// <summary>Where the registry is, as the command line says; <c>null</c> when it does not.</summary>
    internal string? Store { get; set; }

    /// <summary><see cref="Output"/> for text.</summary>
    internal TextWriter Text => field ??= new StreamWriter(Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };

    /// <summary>Returns the process's own streams.</summary>
    internal static Session OfConsole() => new()
    {
        Input = Console.OpenStandardInput(),
        Output = Console.OpenStandardOutput(),
        Error = Console.Error,
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        OwnsProcess = true,
    };

    /// <summary>Says something that is worth knowing but no error.</summary>
    internal void Note(string text) => Error.WriteLine("scigo: " + Errors.OneLine.Of(text));

    // The streams belong to whoever gave them. Results are flushed where a failure can still be told.
    public void Dispose() => Error.Flush();
}
