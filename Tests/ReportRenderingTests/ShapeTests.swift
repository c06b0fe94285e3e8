import AppraisalCore
import ReportRendering
import Testing

/// Values at the edges of what a report can hold.
struct ShapeTests {
  @Test(arguments: ReportFormat.allCases)
  func `rows too short and too long are shown whole`(format: ReportFormat) {
    let table = Table(
      id: "t", caption: "Ragged",
      columns: [Column(id: "a", title: "A"), Column(id: "b", title: "B")],
      rows: [[], [.number(7101)], [.number(7102), .number(7103), .number(7104)]],
      footer: [[.number(7105), .empty, .empty, .number(7106)]])
    #expect(table.columns.count == 4)
    #expect((table.rows + table.footer).allSatisfy { $0.count == 4 })
    let text = render(SampleReport.of([.table(table)]), as: format)
    for number in 7101...7106 { #expect(text.contains("\(number)")) }
  }

  @Test(arguments: ReportFormat.allCases)
  func `counts too few and too many are shown whole`(format: ReportFormat) {
    let chart = StackedBars(
      id: "c", title: "Ragged", series: [.init(code: "E", title: "Exceeds")],
      bars: [.init(label: "a", counts: []), .init(label: "b", counts: [7201, 7202, -3])],
      unit: "reviews")
    #expect(chart.series.count == 3)
    #expect(chart.bars.map(\.counts) == [[0, 0, 0], [7201, 7202, 0]])
    let text = render(SampleReport.of([.chart(.stackedBars(chart))]), as: format)
    #expect(text.contains("7201") && text.contains("7202") && text.contains("14403"))
  }

  @Test(arguments: ReportFormat.allCases, [Int.max, 0])
  func `extreme and zero totals are drawn`(format: ReportFormat, count: Int) {
    let stacked = StackedBars(
      id: "s", title: "Stacked", series: SampleReport.levels,
      bars: [
        .init(label: "a", counts: [count, count, 1, 0]), .init(label: "b", counts: [0, 0, 0, 0]),
      ], unit: "reviews")
    let bars = CountBars(
      id: "c", title: "Counts", unit: "people",
      bars: [
        .init(label: "a", count: count, of: 0), .init(label: "b", count: 0, of: count),
        .init(label: "c", count: -1, of: Int.min),
      ])
    let report = SampleReport.of([
      .chart(.stackedBars(stacked)), .chart(.bars(bars)),
      .facts([Fact(label: "n", value: .number(Int.min)), Fact(label: "s", value: .share(0, of: 0))]
      ),
    ])
    #expect(render(report, as: format).contains("\(count)"))
  }

  @Test func `a total too large to hold stays at the largest number`() {
    #expect(StackedBars.Bar(label: "", counts: [Int.max, 1]).total == Int.max)
  }

  @Test(arguments: [ReportFormat.text, .markdown, .html])
  func `an empty table says so`(format: ReportFormat) {
    let table = Table(
      id: "t", caption: "Overdue", columns: [Column(id: "a", title: "Reviewee")], rows: [],
      emptyText: "Nobody is overdue.")
    let text = render(SampleReport.of([.table(table)]), as: format)
    #expect(text.contains("Nobody is overdue."))
    #expect(!text.contains("Reviewee"))
  }

  @Test(arguments: ReportFormat.allCases)
  func `empty blocks and charts are taken`(format: ReportFormat) {
    let report = SampleReport.of([
      .paragraph(""), .facts([]), .list([]), .tree([]), .findings([]), .commands([]), .notice(""),
      .table(Table(id: "", caption: "", columns: [], rows: [])),
      .chart(
        .stackedBars(StackedBars(id: "", title: "No bars", series: [], bars: [], unit: "reviews"))),
      .chart(.bars(CountBars(id: "", title: "No counts", unit: "", bars: []))),
    ])
    #expect(render(report, as: format).contains("No counts"))
  }

  @Test(arguments: ReportFormat.allCases)
  func `hundreds of rows are all there`(format: ReportFormat) {
    let table = Table(
      id: "t", caption: "Many",
      columns: [Column(id: "id", title: "Reviewee"), Column(id: "n", title: "N", kind: .number)],
      rows: (1000..<1800).map { [.text("S\($0)"), .number($0)] })
    let text = render(SampleReport.of([.table(table)]), as: format)
    #expect((1000..<1800).allSatisfy { text.contains("S\($0)") })
  }

  @Test func `more levels than fills and patterns are told apart by their codes`() {
    let series = (1...14).map { StackedBars.Series(code: "L\($0)", title: "Level \($0)") }
    let chart = StackedBars(
      id: "c", title: "Many levels", series: series,
      bars: [.init(label: "a", counts: Array(repeating: 3, count: 14))], unit: "reviews")
    let report = SampleReport.of([.chart(.stackedBars(chart))])
    #expect(render(report, as: .text, columns: 132).contains("L14"))
    #expect(render(report, as: .html).contains("L14"))
    #expect(render(report, as: .text, columns: 20).contains("L14"))
  }

  @Test func `a deep tree keeps room for its text`() {
    let deep = (0..<200).reduce(TreeNode("leaf", reference: "C-1")) { node, depth in
      TreeNode("step \(depth)", children: [node])
    }
    let lines = TextRenderer(columns: 40, color: false).lines(of: .tree([deep]))
    #expect(lines.count == 201 || lines.count == 202)
    #expect(lines.allSatisfy { TerminalText.width($0) <= 40 })
    for format in ReportFormat.allCases {
      #expect(render(SampleReport.of([.tree([deep])]), as: format).contains("leaf"))
    }
  }
}
