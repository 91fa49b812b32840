# Completion of isms for zsh: eval "$(isms completion zsh)" after compinit, for instance in ~/.zshrc.
_isms() {
    local -a found
    found=("${(@f)$(isms "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
    if [[ -n "${found[1]}" ]]; then
        compadd -- "${found[@]}"
    fi
    _files
}
compdef _isms isms
