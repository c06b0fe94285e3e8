import AppraisalCore

extension JSONValue {
  /// A list of texts.
  static func strings(_ texts: [String]) -> JSONValue {
    .array(texts.map { .string($0) })
  }

  /// A section with its blocks.
  init(_ section: Section) {
    self = .object([
      ("id", .string(section.id)), ("title", .string(section.title)),
      ("blocks", .array(section.blocks.map(JSONValue.init))),
    ])
  }

  /// A block with its type.
  init(_ block: Block) {
    switch block {
    case .paragraph(let text): self = .typed("paragraph", [("text", .string(text))])
    case .notice(let text): self = .typed("notice", [("text", .string(text))])
    case .list(let items): self = .typed("list", [("items", .strings(items))])
    case .box(let box): self = JSONValue(box)
    case .signatures(let lines):
      self = .typed("signatures", [("signatures", .array(lines.map(JSONValue.init)))])
    case .commands(let texts): self = .typed("commands", [("commands", .strings(texts))])
    case .facts(let facts):
      let items = facts.map { fact in
        JSONValue.object([("label", .string(fact.label)), ("value", JSONValue(fact.value))])
      }
      self = .typed("facts", [("facts", .array(items))])
    case .table(let table): self = JSONValue(table)
    case .chart(.stackedBars(let chart)): self = JSONValue(chart)
    case .chart(.bars(let chart)): self = JSONValue(chart)
    case .chart(.dots(let chart)): self = JSONValue(chart)
    case .tree(let nodes): self = .typed("tree", [("nodes", .array(nodes.map(JSONValue.init)))])
    case .findings(let findings):
      self = .typed("findings", [("findings", .array(findings.map(JSONValue.init)))])
    }
  }

  /// A cell.
  init(_ cell: Cell) {
    switch cell {
    case .text(let text): self = .string(text)
    case .number(let number): self = .integer(number)
    case .decimal(let hundredths): self = .number(CellText.decimal(hundredths))
    case .day(let day): self = .string(day.iso)
    case .share(let count, let total):
      self = .object([("count", .integer(count)), ("of", .integer(total))])
    case .empty, .blank: self = .null
    case .missing(let reason): self = .object([("missing", .string(reason))])
    }
  }

  static func typed(_ type: String, _ members: [(String, JSONValue)]) -> JSONValue {
    .object([("type", .string(type))] + members)
  }

  private init(_ table: Table) {
    func objects(_ rows: [[Cell]]) -> JSONValue {
      .array(
        rows.map { row in
          .object(zip(table.columns, row).map { ($0.id, JSONValue($1)) })
        })
    }
    let columns = table.columns.map { column in
      JSONValue.object([
        ("id", .string(column.id)), ("title", .string(column.title)),
        ("kind", .string(column.kind.rawValue)),
      ])
    }
    self = .typed(
      "table",
      [
        ("id", .string(table.id)), ("caption", .string(table.caption)),
        ("columns", .array(columns)), ("rows", objects(table.rows)),
        ("footer", objects(table.footer)),
      ])
  }

  private init(_ chart: StackedBars) {
    let series = chart.series.map { series in
      JSONValue.object([("code", .string(series.code)), ("title", .string(series.title))])
    }
    let bars = chart.bars.map { bar in
      JSONValue.object([
        ("label", .string(bar.label)), ("counts", .array(bar.counts.map { .integer($0) })),
        ("total", .integer(bar.total)), ("emphasised", .bool(bar.emphasised)),
      ])
    }
    self = .typed(
      "stackedBars",
      [
        ("id", .string(chart.id)), ("title", .string(chart.title)), ("unit", .string(chart.unit)),
        ("barTitle", .string(chart.barTitle)), ("scale", .string(chart.scale.rawValue)),
        ("series", .array(series)), ("bars", .array(bars)),
      ])
  }

  private init(_ chart: CountBars) {
    let bars = chart.bars.map { bar in
      JSONValue.object([
        ("label", .string(bar.label)), ("count", .integer(bar.count)),
        ("of", bar.total.map { .integer($0) } ?? .null),
      ])
    }
    self = .typed(
      "bars",
      [
        ("id", .string(chart.id)), ("title", .string(chart.title)), ("unit", .string(chart.unit)),
        ("barTitle", .string(chart.barTitle)), ("bars", .array(bars)),
      ])
  }

  private init(_ chart: DotPlot) {
    let dots = zip(chart.dots, chart.table.rows).map { dot, row in
      let members = zip(chart.table.columns, row).map { ($0.id, JSONValue($1)) }
      return JSONValue.object(members + [("emphasised", .bool(dot.emphasised))])
    }
    self = .typed(
      "dots",
      [
        ("id", .string(chart.id)), ("title", .string(chart.title)), ("unit", .string(chart.unit)),
        ("dotTitle", .string(chart.dotTitle)), ("valueTitle", .string(chart.valueTitle)),
        ("dots", .array(dots)),
      ])
  }

  private init(_ node: TreeNode) {
    self = .object([
      ("text", .string(node.text)), ("reference", .optional(node.reference)),
      ("note", .optional(node.note)), ("children", .array(node.children.map(JSONValue.init))),
    ])
  }

  private init(_ finding: FindingLine) {
    let facts =
      finding.facts.isEmpty
      ? [] : [("facts", JSONValue.array(finding.facts.map(JSONValue.string)))]
    self = .object(
      [
        ("severity", .string(finding.severity.rawValue)), ("subject", .string(finding.subject)),
        ("text", .string(finding.text)),
      ] + (finding.cycle.map { [("cycle", .string($0))] } ?? []) + facts + [
        ("remedy", .optional(finding.remedy)), ("reference", .optional(finding.reference)),
      ])
  }
}
