# Completion of isms for bash: eval "$(isms completion bash)", for instance in ~/.bashrc.
_isms() {
    local IFS=$'\n'
    COMPREPLY=($(compgen -W "$(isms "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _isms isms
