import AppraisalCore
import Testing

struct ProgressReportTests {
  private func cycle() throws -> CycleSummary {
    try OakSchool.sample().cycle(under: OakPolicy.rated())
  }

  @Test func `it says where everybody is and what each review waits for`() throws {
    let report = ProgressReport.report(on: try cycle(), organisation: "The Oak")
    #expect(report.kind == "progress")
    #expect(report.audience.title == "For the head of oak and HR officer")
    #expect(
      report.table("people")?.lines == [
        "Ivy Rook (S9) | Zed Ash (R3) | Signing | 3 of 4 | Finish: Signing.",
        "Gus Tarn (S7) | [no reviewer yet] | Choosing | 0 of 4 | Choose an appraiser.",
        "Ed Urn (S5) | Émile Barrow (R2) | Rating | 2 of 4 | Rate each task.",
        "Flo Urn (S6) | Émile Barrow (R2) | Planning | 1 of 4 | Set tasks.",
        "Di Vale (S4) | Émile Barrow (R2) | Signing | 3 of 4 | Finish: Signing.",
        "Cy Wren (S3) | Ula Quill (R1) | Signing | 3 of 4 | Finish: Signing.",
        "Bo Xu (S2) | Ula Quill (R1) | Signing | 3 of 4 | Finish: Signing.",
        "Ada Young (S1) | Ula Quill (R1) | Complete | 4 of 4 | ",
      ])
  }

  @Test func `nothing in progress or status gives a level away`() throws {
    let cycle = try cycle()
    for report in [
      ProgressReport.report(on: cycle, organisation: "The Oak"),
      CycleStatusReport.report(on: cycle, organisation: "The Oak"),
    ] {
      #expect(report.spreads.allSatisfy { $0.id.hasPrefix("stages-by-") })
      #expect(report.findingLines.isEmpty)
      for secret in ["Golden", "Silver", "Nickel", "offer help", "Help is due", "Not this time"] {
        #expect(!report.texts.contains { $0.contains(secret) }, "\(report.kind): \(secret)")
      }
      for code in ["G", "S", "N"] { #expect(!report.texts.contains(code)) }
    }
  }

  @Test func `the status counts people by stage and lists what is open`() throws {
    let report = CycleStatusReport.report(on: try cycle(), organisation: "The Oak")
    #expect(report.kind == "cycle-status")
    #expect(
      report.table("stages")?.lines == [
        "Choosing | 1", "Planning | 1", "Rating | 1", "Signing | 4", "Complete | 1",
        "Together | 8",
      ])
    #expect(
      report.table("open")?.lines == [
        "Task serves no priority. | 1 | C-5", "There is no appraiser. | 1 | C-1",
        "The school has not said: Which plans are moderated? |  | C-1",
      ])
    #expect(report.table("outside")?.rows.count == 2)
    #expect(
      report.table("unreviewed")?.lines.map { $0.split(separator: " | ").last } == [
        "appraise reviewer assign S7 REVIEWER"
      ])
  }

  @Test func `a closed review is complete whatever its stages say`() throws {
    var school = try OakSchool.sample()
    try school.add(.closed(ReviewClosing()), to: "S6")
    let cycle = try school.cycle(under: OakPolicy.rated())
    #expect(cycle.complete == 2)
    let people = ProgressReport.report(on: cycle, organisation: "The Oak").table("people")
    #expect(
      people?.lines.contains("Flo Urn (S6) | Émile Barrow (R2) | Closed | 4 of 4 | ") == true)
  }
}
