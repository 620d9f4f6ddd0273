using Spectre.Console;

namespace Scigo.Cli.Terminal;

/// <summary>Consoles for people; only made where a terminal is.</summary>
static class Ansi
{
    internal static IAnsiConsole Of(TextWriter writer)
    {
        var plain = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
    }
}
