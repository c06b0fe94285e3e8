/// The shells that can complete the program's words.
public enum Shell: String, CaseIterable, Sendable {
  /// GNU Bash.
  case bash
  /// The Z shell.
  case zsh
  /// fish.
  case fish

  /// The script that makes the shell ask the program itself for completions.
  ///
  /// It does not depend on the declaration, so it stays right when the program is replaced.
  public func completionScript(program: String) -> String {
    let function = "_" + String(program.map { $0.isLetter || $0.isNumber ? $0 : "_" })
    return switch self {
    case .bash: Shell.bashScript(program, function)
    case .zsh: Shell.zshScript(program, function)
    case .fish: Shell.fishScript(program, function)
    }
  }

  /// Bash hands over the words as they are typed; quotation is undone and redone by the program.
  private static func bashScript(_ program: String, _ function: String) -> String {
    #"""
    \#(function)() {
      local line
      COMPREPLY=()
      while IFS= read -r line; do
        case $line in
          $'\tfiles') compopt -o default ;;
          $'\tfolders') compopt -o dirnames ;;
          *) COMPREPLY+=("$line") ;;
        esac
      done < <("$1" ---complete bash "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    }
    complete -F \#(function) \#(program)

    """#
  }

  private static func zshScript(_ program: String, _ function: String) -> String {
    #"""
    #compdef \#(program)
    \#(function)() {
      local -a answer
      answer=(${(f)"$(${(Q)words[1]} ---complete zsh "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)"})
      case $answer[1] in
        $'\tfiles') compset -P 1 '-*='; _files ;;
        $'\tfolders') compset -P 1 '-*='; _files -/ ;;
        ?*) _describe -V \#(program) answer ;;
      esac
    }
    if [[ $funcstack[1] == \#(function) ]]; then \#(function); else compdef \#(function) \#(program); fi

    """#
  }

  private static func fishScript(_ program: String, _ function: String) -> String {
    #"""
    function \#(function)
      set -l words (commandline --current-process --tokenize --cut-at-cursor)
      set -l partial (commandline --current-token --cut-at-cursor | string unescape)
      set -l answer ($words[1] ---complete fish $words[2..] "$partial" 2>/dev/null)
      set -l option (string match --regex -- '^-[^=]*=' "$partial")
      set -l value (string replace -- "$option" '' "$partial")
      switch "$answer[1]"
        case \tfiles
          string replace --regex -- '^' "$option" (__fish_complete_path "$value")
        case \tfolders
          string replace --regex -- '^' "$option" (__fish_complete_directories "$value")
        case '*'
          string join -- \n $answer
      end
    end
    complete --command \#(program) --no-files --keep-order --arguments '(\#(function))'

    """#
  }
}
