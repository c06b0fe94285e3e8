/// The parameters that every command tree understands without declaring them.
enum BuiltInParameter {
  static let help = ParameterSpec(
    form: .flag, name: "help", short: "h", abstract: "Show help information")
  static let version = ParameterSpec(
    form: .flag, name: "version", abstract: "Show the version")
  static let completionScript = ParameterSpec(
    form: .option, name: "generate-completion-script",
    abstract: "Print a script that completes words in a shell", valueName: "shell",
    choices: Shell.allCases.map(\.rawValue), completion: .choices)
  static let manual = ParameterSpec(
    form: .flag, name: "man", abstract: "Print the manual page")

  /// The subcommand of the root that shows help.
  static let helpCommand = "help"
  /// The subcommand that completion scripts call; three hyphens keep it apart from any option.
  static let completeCommand = "---complete"

  /// What a command at this level lists besides its own options.
  static func listed(isRoot: Bool) -> [ParameterSpec] {
    isRoot ? [version, completionScript, help] : [help]
  }
}
