namespace Scigo.Cli.Errors;

/// <summary>What went wrong, in the one line that the user gets to see.</summary>
sealed class ToolException(string message, Exception? cause = null) : Exception(message, cause)
{
    internal int ExitCode { get; init; } = Errors.ExitCode.BadInput;
}
