import Foundation
import Testing

/// What the computer around the program can do to it.
@Suite(.enabled(if: RealProgram.path != nil), .timeLimit(.minutes(12)))
struct SurroundingsTests {
  @Test(arguments: ["022", "000", "027", "077"])
  func `everything is the owner's alone, whatever the umask`(_ mask: String) throws {
    let program = try RealProgram()
    let outcome = try program.run(
      """
      umask \(mask)
      appraise init theirs --organisation Theirs -q &&
      appraise people import ours/staff.csv --workspace theirs -q &&
      appraise policy adopt staffordshire --name ours --workspace theirs -q \
        --set cycle-start=04-01 --set cycle-end=03-31 --as H02 &&
      appraise cycle open now --policy ours --workspace theirs --as H02 -q &&
      appraise note H04 Kind --workspace theirs --as H03 -q &&
      appraise people list --workspace theirs --as H02 -o theirs/list.txt
      """)
    #expect(outcome.code == 0, "\(outcome.complaint)")
    let found = try program.run("find theirs -printf '%y %m\\n' | sort | uniq -c")
    let kinds = found.output.split(separator: "\n").map {
      $0.split(separator: " ").dropFirst().joined(separator: " ")
    }
    #expect(kinds == ["d 700", "f 600"], "\(found.output)")
  }

  @Test func `a reader that leaves early does no harm`() throws {
    let program = try RealProgram()
    for command in ["help --man", "policy show staffordshire", "people list --as H02"] {
      let outcome = try program.run(
        "cd ours; appraise \(command) | head -n 1; echo \"code ${PIPESTATUS[0]}\"")
      #expect(outcome.complaint.isEmpty, "\(outcome.complaint)")
      let lines = outcome.output.split(separator: "\n")
      #expect(lines.count == 2)
      #expect(["code 0", "code 141"].contains(lines.last), "\(outcome.output)")
    }
    // Something recorded stays recorded although nobody listens.
    let outcome = try program.run(
      """
      cd ours; appraise note H04 Heard --as H03 | true; appraise note H04 Said --as H03 >&-
      grep -c '"kind": "note"' cycles/2025-26/statements/H04.json
      """)
    #expect(outcome.output == "2\n", "\(outcome.complaint)")
  }

  @Test func `the version is said at once`() throws {
    let outcome = try RealProgram().run("appraise --version")
    #expect(outcome.output.hasPrefix("appraise ") && outcome.code == 0)
  }

  @Test(.enabled(if: isInstalled("man")))
  func `the manual page is readable`() throws {
    let outcome = try RealProgram().run(
      "appraise help --man >appraise.1 && man -l --warnings appraise.1 2>&1 >page; cat page | head -5"
    )
    #expect(outcome.output.contains("APPRAISE(1)") && outcome.code == 0, "\(outcome.output)")
  }
}

/// Whether a program is there to run.
func isInstalled(_ program: String) -> Bool {
  ["/usr/local/bin", "/usr/bin", "/bin"].contains {
    FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
  }
}
