namespace Scigo.Cli.Errors;

/// <summary>Nobody reads the output any more, as after <c>| head</c>.</summary>
sealed class BrokenPipeException(IOException cause) : IOException(cause.Message, cause);
