namespace Scigo.Cli.Completion;

/// <summary>
/// Completion in bash. As in the other shells, the tool itself is asked, about the line without its own name and the position in it;
/// where it has nothing to say, file names are offered.
/// </summary>
static class BashCompletion
{
    internal const string Script =
        """
        # Completes scigo in bash: eval "$(scigo completion bash)"
        _scigo() {
            local line="${COMP_LINE#* }" word="${COMP_WORDS[COMP_CWORD]}" IFS=$'\n'
            local position=$((COMP_POINT - ${#COMP_LINE} + ${#line}))
            COMPREPLY=($(compgen -W "$("${COMP_WORDS[0]}" "[suggest:$position]" "$line" 2>/dev/null)" -- "$word"))
        }
        complete -o default -F _scigo scigo

        """;
}
