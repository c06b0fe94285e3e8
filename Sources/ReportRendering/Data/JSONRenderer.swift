import AppraisalCore

/// Prints a report as JSON for programs.
///
/// The shape is stable. The top level holds `format` (1), `report`, `title`, `subtitle`,
/// `audience` {`title`, `handling`}, `asOf`, `policy` {`id`, `title`, `version`} or null, and
/// `sections`. A section holds `id`, `title` and `blocks`; each block names its `type`:
///
/// - `paragraph`, `notice`: `text`
/// - `facts`: `facts`, a list of {`label`, `value`}
/// - `table`: `id`, `caption`, `columns` {`id`, `title`, `kind`}, and `rows` and `footer`, whose
///   rows are objects keyed by column id
/// - `stackedBars`: `id`, `title`, `unit`, `barTitle`, `scale`, `series` {`code`, `title`}, `bars`
///   {`label`, `counts` in the order of the series, `total`, `emphasised`}
/// - `bars`: `id`, `title`, `unit`, `barTitle`, `bars` {`label`, `count`, `of`}
/// - `dots`: `id`, `title`, `unit`, `dotTitle`, `valueTitle`, `dots` {`label`, `value`, what the table says besides,
///   `emphasised`}
/// - `tree`: `nodes` {`text`, `reference`, `note`, `children`}
/// - `list`: `items`; `commands`: `commands`
/// - `findings`: `findings` {`severity`, `subject`, `text`, `cycle` (of
///   several), `facts`, `remedy`, `reference`}
///
/// A report in which nobody can be recognised holds `tables` besides: every number that it prints, in
/// the form `sdc-report/1`.
///
/// A cell is a text, a number, a day as YYYY-MM-DD, {`count`, `of`} for a share, null for nothing,
/// or {`missing`: reason}. A decimal is a number with two decimals.
public struct JSONRenderer: Hashable, Sendable {
  /// The number of the shape described above; it grows when a program must read differently.
  public static let format = 1

  /// A renderer.
  public init() {}

  /// The report as JSON text that ends with a line feed.
  public func render(_ report: Report) -> String {
    let policy = report.policy.map { policy in
      JSONValue.object([
        ("id", .string(policy.id)), ("title", .string(policy.title)),
        ("version", .string(policy.version)),
      ])
    }
    let tables = report.disclosed.map { [("tables", JSONValue($0))] } ?? []
    let members: [(String, JSONValue)] = [
      ("format", .integer(JSONRenderer.format)),
      ("report", .string(report.kind)),
      ("title", .string(report.title)),
      ("subtitle", .strings(report.subtitle)),
      (
        "audience",
        .object([
          ("title", .string(report.audience.title)),
          ("handling", .string(report.audience.handling)),
        ])
      ),
      ("asOf", .string(report.asOf.iso)),
      ("policy", policy ?? .null),
      ("sections", .array(report.sections.map(JSONValue.init))),
    ]
    return JSONValue.object(members + tables).text() + "\n"
  }
}
