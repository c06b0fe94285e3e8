import Foundation
import Testing

/// What people are told when something is wrong; one transcript for each kind of mistake.
@Suite(.serialized)  // The index is made last, of what was recorded before it.
struct ErrorTests {
  @Test(arguments: TranscriptFile.all(in: "Errors"))
  func `a mistake is refused with its place and remedy`(_ transcript: TranscriptFile) throws {
    try transcript.check()
  }

  @Test(arguments: TranscriptFile.all(in: "Errors"))
  func `every transcript of mistakes shows a refusal`(_ transcript: TranscriptFile) throws {
    let lines = try transcript.text.split(separator: "\n")
    #expect(lines.first?.hasPrefix("# ") == true)
    #expect(lines.contains { $0.hasPrefix("= ") })
    #expect(lines.contains { $0.hasPrefix("2> ") })
  }

  @Test func `the index lists every mistake with what is said`() throws {
    var lines = [
      "# Mistakes and what is said", "",
      "Made from the transcripts of this folder; each shows the whole of what is said.", "",
      "| Mistake | Transcript | Exit codes | The first thing said |", "| --- | --- | --- | --- |",
    ]
    for transcript in TranscriptFile.all(in: "Errors").sorted(by: { $0.name < $1.name }) {
      let text = try transcript.text.split(separator: "\n").map(String.init)
      let title = text.first.map { String($0.dropFirst(2)) } ?? ""
      let codes = Set(text.filter { $0.hasPrefix("= ") }.map { String($0.dropFirst(2)) }).sorted()
      let said = text.first { $0.hasPrefix("2> ") }.map { String($0.dropFirst(3)) } ?? ""
      lines.append(
        "| \(title) | \(transcript.name).test | \(codes.joined(separator: ", ")) "
          + "| \(said.replacing("|", with: "\\|")) |")
    }
    try Golden.compare(lines.joined(separator: "\n") + "\n", named: "Errors/INDEX.md")
  }
}
