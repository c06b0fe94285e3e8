import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// The program: words in, text out, an exit code back.
public enum Program {
  /// The program's version.
  public static let version = "0.1.0"

  /// Runs one command line.
  ///
  /// - Parameters:
  ///   - words: The words after the program's name.
  ///   - environment: Everything outside the program that it may touch.
  /// - Returns: The code to exit with, from `sysexits.h`.
  public static func run(_ words: [String], in environment: Environment) -> Int32 {
    if words == ["--version"] {
      // Asked by scripts over and over, so it is answered before the tree is built.
      environment.out("appraise \(version)\n")
      return 0
    }
    if let (command, path) = CommandTree.command(calledBy: words) {
      return run(command, path, in: environment)
    }
    let root = CommandTree.root
    do throws(UsageError) {
      switch try root.parse(words) {
      case .action(let command, let path, _): return run(command, path, in: environment)
      case .help(let path):
        environment.out(root.help(for: path, columns: environment.columns) + "\n")
      case .version: environment.out("appraise \(version)\n")
      case .completionScript(let shell):
        environment.out(shell.completionScript(program: root.name))
      case .manual: environment.out(root.manual(manual))
      case .complete(let words, let shell):
        let sources = CompletionSources(environment: environment)
        environment.out(
          root.completionReply(to: words, in: shell, resolve: sources.candidates))
      }
      return 0
    } catch {
      environment.err(error.rendered + "\n")
      return UsageError.exitCode
    }
  }

  private static func run(
    _ command: any AppraiseCommand, _ path: [String], in environment: Environment
  ) -> Int32 {
    var environment = environment
    environment.command = path.joined(separator: " ")
    do throws(Failure) {
      try command.run(in: environment)
      return 0
    } catch {
      if !error.text.isEmpty { environment.err(error.text.withoutControls + "\n") }
      return error.code
    }
  }

  private static let manual = ManualFacts(
    version: version, date: "2026-11-21",
    exitStatuses: [
      .init(0, "Done."),
      .init(1, "Refused by the policy, or check found something."),
      .init(64, "The command line is wrong."),
      .init(65, "A file holds bad data."),
      .init(66, "There is no such file, person or cycle."),
      .init(73, "Something cannot be created."),
      .init(74, "Reading or writing failed."),
      .init(75, "Another command is writing; try again."),
      .init(77, "Not yours to see or do."),
    ],
    sections: [])
}

extension String {
  /// The text with control characters shown as marks, so that data cannot drive a terminal.
  var withoutControls: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          scalar != "\n" && scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar
        }))
  }
}
