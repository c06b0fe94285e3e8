import ReportRendering
import Testing

struct GoldenTests {
  @Test(arguments: [
    (ReportFormat.text, "moderation.txt"), (.json, "moderation.json"), (.csv, "moderation.csv"),
    (.markdown, "moderation.md"), (.html, "moderation.html"),
  ])
  func `a report with every kind of block prints as recorded`(
    format: ReportFormat, file: String
  ) throws {
    try Golden.expect(render(SampleReport.full, as: format), matches: file)
  }

  @Test(arguments: [
    (ReportFormat.text, "form.txt"), (.json, "form.json"), (.csv, "form.csv"),
    (.markdown, "form.md"), (.html, "form.html"),
  ])
  func `a form prints as recorded`(format: ReportFormat, file: String) throws {
    try Golden.expect(render(SampleReport.form, as: format), matches: file)
  }

  @Test func `a narrow terminal gets records instead of a table it has no room for`() throws {
    try Golden.expect(
      render(SampleReport.full, as: .text, columns: 40), matches: "moderation-40.txt")
  }

  @Test func `colour adds codes and changes no word`() throws {
    let text = render(SampleReport.full, as: .text, color: true)
    try Golden.expect(text, matches: "moderation-color.txt")
    let plain = text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(plain == render(SampleReport.full, as: .text))
  }
}
