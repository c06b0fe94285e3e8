import Foundation
import Testing

/// Completion by real shells, with the built program and a real workspace.
@Suite(.enabled(if: RealProgram.path != nil), .timeLimit(.minutes(12)))
struct CompletionTests {
  /// What is typed, and what has to be among the words offered.
  static let typed: [(words: [String], offered: Set<String>, not: Set<String>)] = [
    ([""], ["rate", "objective", "report"], []),
    (["ra"], ["rate"], ["report"]),
    (["objective", "a"], ["add", "amend", "agree"], ["drop"]),
    (["rate", "H04", "O1", "A", "--be"], ["--because"], ["--voice"]),
    (["rate", "H0"], ["H04", "H07"], ["rate"]),
    (["mine", "--as", "H"], ["H03"], []),
    (["mine", "--cycle", ""], ["2025-26"], []),
    (["rate", "H04", "beh"], ["behaviours", "behaviours/teamwork"], ["overall"]),
    (["rate", "H04", "behaviours", ""], ["E", "A", "P", "U"], []),
    (["meeting", "H04", "p"], ["planning"], ["interim"]),
    (["answer", "H04", "review.went"], ["review.went-well", "review.went-less-well"], []),
    (["judge", "H04", "key"], ["key-tasks-met"], []),
    (["role", "set", "h"], ["headteacher", "hr-officer"], []),
    (["policy", "show", ""], ["staffordshire", "ours"], []),
    (["show", "H04", "--format", "m"], ["markdown"], ["html"]),
  ]

  private func check(
    _ offered: [String], _ typed: (words: [String], offered: Set<String>, not: Set<String>)
  ) {
    let offered = Set(offered.map { $0.trimmingCharacters(in: .whitespaces) })
    #expect(offered.isSuperset(of: typed.offered), "\(offered)")
    #expect(offered.isDisjoint(with: typed.not), "\(offered)")
  }

  private func quoted(_ words: [String]) -> String {
    words.map { "'\($0)'" }.joined(separator: " ")
  }

  @Test(.enabled(if: isInstalled("bash")), arguments: typed)
  func `bash completes`(
    _ typed: (words: [String], offered: Set<String>, not: Set<String>)
  ) throws {
    let program = try RealProgram()
    let outcome = try program.run(
      """
      cd ours
      source <(appraise --generate-completion-script bash)
      COMP_WORDS=(appraise \(quoted(typed.words))) COMP_CWORD=\(typed.words.count)
      compopt() { :; }
      _appraise appraise
      printf '%s\\n' "${COMPREPLY[@]}"
      """, in: "bash")
    #expect(outcome.complaint.isEmpty, "\(outcome.complaint)")
    check(outcome.output.split(separator: "\n").map(String.init), typed)
  }

  @Test(.enabled(if: isInstalled("zsh")), arguments: typed)
  func `zsh completes`(
    _ typed: (words: [String], offered: Set<String>, not: Set<String>)
  ) throws {
    let program = try RealProgram()
    let outcome = try program.run(
      """
      cd ours
      compdef() { :; }; compset() { :; }; _files() { :; }
      _describe() { print -rl -- "${answer[@]}"; }
      source <(appraise --generate-completion-script zsh)
      words=(appraise \(quoted(typed.words))) CURRENT=\(typed.words.count + 1)
      PREFIX=\(quoted([typed.words.last ?? ""]))
      _appraise
      """, in: "zsh")
    #expect(outcome.complaint.isEmpty, "\(outcome.complaint)")
    let last = typed.words.last ?? ""
    check(
      outcome.output.split(separator: "\n").compactMap { line in
        line.split(separator: ":").first.map(String.init)
      }.filter { $0.hasPrefix(last) }, typed)
  }

  @Test(.enabled(if: isInstalled("fish")), arguments: typed)
  func `fish completes`(
    _ typed: (words: [String], offered: Set<String>, not: Set<String>)
  ) throws {
    let program = try RealProgram()
    let outcome = try program.run(
      """
      cd ours
      appraise --generate-completion-script fish | source
      complete --do-complete "appraise \(typed.words.joined(separator: " "))"
      """, in: "fish")
    #expect(outcome.complaint.isEmpty, "\(outcome.complaint)")
    check(
      outcome.output.split(separator: "\n").compactMap { line in
        line.split(separator: "\t").first.map(String.init)
      }, typed)
  }

  @Test func `nothing is offered, and nothing said, where there is no workspace`() throws {
    let program = try RealProgram()
    let outcome = try program.run(
      "appraise ---complete bash rate H0; appraise ---complete bash mine --cycle ''")
    #expect(outcome.output.isEmpty && outcome.complaint.isEmpty)
  }
}
