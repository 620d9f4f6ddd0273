namespace Scigo.Cli.Completion;

/// <summary>Completion in fish.</summary>
static class FishCompletion
{
    internal const string Script =
        """
        # Completes scigo in fish: scigo completion fish > ~/.config/fish/completions/scigo.fish
        function __scigo_suggest
            set -l line (string replace -r '^\S+\s?' '' -- (commandline -cp))
            scigo "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
        end
        complete -c scigo -a '(__scigo_suggest)'

        """;
}
