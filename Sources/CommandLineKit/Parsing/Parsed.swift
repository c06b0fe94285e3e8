/// What a command line asks for.
public enum Parsed<Action: Sendable>: Sendable {
  /// A command with its values, the path of names that led to it, and what it does to data.
  case action(Action, path: [String], effect: Effect)
  /// The help of the command at a path.
  case help(path: [String])
  /// The program's version.
  case version
  /// The script that makes a shell complete words.
  case completionScript(Shell)
  /// The manual page.
  case manual
  /// Completion of the last of the words, asked for by the script of a shell.
  case complete(words: [String], shell: Shell)
}

extension Parsed: Equatable where Action: Equatable {}
