import AppraisalCore
import Foundation
import ReportRendering
import Testing

struct SameNumbersTests {
  /// Numbers that stand nowhere else in a document, from every place that holds numbers.
  private static let numbers = [
    8101, 8102, 8103, 8104, 8105, 8106, 8107, 8108, 8109, 8110, 8111, 8112,
    8113, 8114,
  ]

  private static let report = SampleReport.of([
    .facts([
      Fact(label: "Number", value: .number(8101)),
      Fact(label: "Share", value: .share(8102, of: 8103)),
    ]),
    .table(
      Table(
        id: "t", caption: "Table",
        columns: [
          Column(id: "a", title: "A", kind: .number), Column(id: "b", title: "B", kind: .share),
        ],
        rows: [[.number(8104), .share(8105, of: 8106)]], footer: [[.decimal(hundredths: 810_700)]])),
    .chart(
      .stackedBars(
        StackedBars(
          id: "s", title: "Stacked",
          series: [.init(code: "X", title: "X"), .init(code: "Y", title: "Y")],
          bars: [.init(label: "one", counts: [8108, 8109])], unit: "reviews"))),
    .chart(
      .bars(
        CountBars(
          id: "c", title: "Counts", unit: "people",
          bars: [.init(label: "one", count: 8110, of: 8111), .init(label: "two", count: 8112)]))),
    .chart(
      .dots(
        DotPlot(
          id: "d", title: "Dots", unit: "levels", dotTitle: "Reviewer", valueTitle: "Difference",
          details: [Column(id: "n", title: "Compared", kind: .number)],
          dots: [.init(label: "one", hundredths: -811_300, details: [.number(8114)])]))),
  ])

  @Test(arguments: ReportFormat.allCases)
  func `every format has every number`(format: ReportFormat) {
    let text = render(Self.report, as: format)
    let found = text.split { !$0.isNumber }.compactMap { Int($0) }
    for number in Self.numbers {
      #expect(found.contains(number), "\(number) is missing from \(format)")
    }
    #expect(found.contains(8108 + 8109), "the total of a bar is missing from \(format)")
  }

  @Test(arguments: ReportFormat.allCases)
  func `a value that is not known is said to be so, with its reason`(format: ReportFormat) {
    let report = SampleReport.of([
      .facts([Fact(label: "Level", value: .missing("no rating is recorded"))])
    ])
    #expect(render(report, as: format).contains("no rating is recorded"))
  }

  @Test(arguments: [ReportFormat.text, .markdown, .html])
  func `people read British days`(format: ReportFormat) {
    let text = render(
      SampleReport.of([.facts([Fact(label: "x", value: .day(SampleReport.asOf))])]), as: format)
    #expect(text.contains("2 Mar 2026"))
  }

  @Test(arguments: [ReportFormat.json, .csv])
  func `programs read ISO days`(format: ReportFormat) {
    let text = render(
      SampleReport.of([.facts([Fact(label: "x", value: .day(SampleReport.asOf))])]), as: format)
    #expect(text.contains("2026-03-02"))
    #expect(!text.contains("2 Mar"))
  }

  @Test(arguments: [
    (0, "0.00"), (5, "0.05"), (1250, "12.50"), (-5, "-0.05"), (-1250, "-12.50"),
    (Int.min, "-92233720368547758.08"),
  ])
  func `hundredths print with two decimals`(hundredths: Int, expected: String) {
    let report = SampleReport.of([
      .facts([Fact(label: "x", value: .decimal(hundredths: hundredths))])
    ])
    #expect(render(report, as: .text).contains("x: \(expected)\n"))
    #expect(render(report, as: .json).contains("\"value\": \(expected)\n"))
  }
}
