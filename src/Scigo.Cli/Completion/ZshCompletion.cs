namespace Scigo.Cli.Completion;

/// <summary>Completion in zsh.</summary>
static class ZshCompletion
{
    internal const string Script =
        """
        # Completes scigo in zsh: eval "$(scigo completion zsh)"
        _scigo() {
            local line="${BUFFER#* }"
            local position=$((CURSOR - ${#BUFFER} + ${#line}))
            local -a suggestions
            suggestions=("${(@f)$("${words[1]}" "[suggest:$position]" "$line" 2>/dev/null)}")
            if [[ -n "${suggestions[1]}" ]]; then
                compadd -a suggestions
            fi
            [[ "${words[CURRENT]}" == -* ]] || _files
        }
        compdef _scigo scigo

        """;
}
