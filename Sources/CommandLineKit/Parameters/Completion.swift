/// Where completion finds the values of a parameter.
public enum Completion: Sendable, Equatable {
  /// Nothing can be offered.
  case none
  /// The parameter's fixed choices.
  case choices
  /// Names of files, found by the shell.
  case files
  /// Names of folders, found by the shell.
  case folders
  /// Values that the program finds when asked, by the name of their source, such as `person`.
  case dynamic(String)
}
