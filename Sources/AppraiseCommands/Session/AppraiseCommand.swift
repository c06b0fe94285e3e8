/// A command with its values read, ready to run.
public protocol AppraiseCommand: Sendable {
  /// Does what the command says.
  ///
  /// - Throws: `Failure` with what to say and the exit code.
  func run(in environment: Environment) throws(Failure)
}
