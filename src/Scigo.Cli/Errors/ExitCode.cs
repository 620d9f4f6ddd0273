namespace Scigo.Cli.Errors;

/// <summary>What the tool tells the shell.</summary>
static class ExitCode
{
    internal const int Ok = 0;

    /// <summary>Something is wrong with a file, its content or the machine.</summary>
    internal const int BadInput = 1;

    /// <summary>Two models differ, as two files do for <c>diff</c>.</summary>
    internal const int Different = 1;

    /// <summary>Something is wrong with the command line.</summary>
    internal const int BadUsage = 2;

    /// <summary>128 and the number of SIGINT, as shells have it.</summary>
    internal const int Interrupted = 130;
}
