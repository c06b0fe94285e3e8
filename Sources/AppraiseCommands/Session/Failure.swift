import AppraisalCore
import AppraisalFiles

/// Why a command stopped: what it says on standard error, and the code it exits with.
public struct Failure: Error, Hashable, Sendable {
  /// What is said.
  public let text: String
  /// The exit code, from `sysexits.h`, or 1 for what the policy refuses.
  public let code: Int32

  /// A failure.
  public init(_ text: String, code: Int32) {
    self.text = text
    self.code = code
  }

  /// What was wrong with one word of the command line, and what to do.
  static func usage(_ message: String, remedy: String? = nil) -> Failure {
    Failure(sentence("Error: " + message, remedy), code: 64)
  }

  /// Something that is not there.
  static func missing(_ message: String, remedy: String?) -> Failure {
    Failure(sentence("Error: " + message, remedy), code: 66)
  }

  /// Something that is not this person's to see or do.
  static func forbidden(_ message: String, remedy: String?) -> Failure {
    Failure(sentence("Not allowed: " + message, remedy), code: notAllowed)
  }

  /// The exit code of what is not this person's to see or do.
  static let notAllowed: Int32 = 77

  /// The remedy stands on a line of its own, where there is one.
  private static func sentence(_ message: String, _ remedy: String?) -> String {
    remedy.map { "\(message)\n  \($0)" } ?? message
  }

  init(_ failure: StoreFailure) {
    code = failure.exitCode
    text =
      switch failure {
      case .file(let failure):
        "Error: \(failure.path): \(failure.message)\n  \(failure.remedy)\n  Nothing was changed."
      case .badData(let problems):
        problems.map { "Error: " + $0.text }.joined(separator: "\n")
          + "\n  Nothing was changed. Put the file right, or take back the last good copy."
      case .missing(let message, let remedy), .taken(let message, let remedy):
        "Error: \(message)\n  \(remedy)"
      }
  }

  /// What the policy does not allow: what, the clauses with their gist, the facts, the remedy.
  ///
  /// - Parameters:
  ///   - refusals: What is not allowed.
  ///   - rules: The cycle's rules.
  ///   - reviewee: Whom it is about, where commands name them.
  ///   - ending: What commands name besides, such as the cycle where the person is in several.
  /// - Returns: The failure.
  static func refused(
    _ refusals: [Refusal], by rules: CycleRules, of reviewee: PersonID? = nil,
    adding ending: String = ""
  ) -> Failure {
    let texts = refusals.map { text(of: $0, by: rules, about: reviewee, adding: ending) }
    return Failure(texts.joined(separator: "\n"), code: 1)
  }

  static func text(
    of refusal: Refusal, by rules: CycleRules, heading: String = "Refused",
    about reviewee: PersonID? = nil, adding ending: String = ""
  ) -> String {
    var lines = ["\(heading): \(refusal.says)"]
    for id in refusal.clauses {
      if let clause = rules.clause(id) {
        lines.append("  \(id), \(clause.section): \(clause.gist)")
      } else {
        lines.append("  \(id)")
      }
    }
    lines += refusal.facts.map { "  Fact: \($0)" }
    let remedy = RemedyText.namingProgram(refusal.remedy, of: reviewee, adding: ending)
    lines.append("  What to do: \(remedy)")
    return lines.joined(separator: "\n")
  }
}

/// Turns failures of the store into what the command says.
func failing<Result>(_ body: () throws(StoreFailure) -> Result) throws(Failure) -> Result {
  do throws(StoreFailure) {
    return try body()
  } catch {
    throw Failure(error)
  }
}
