/// A table whose rows are all as long as its list of columns.
public struct Table: Hashable, Sendable {
  /// The stable name that programs know the table by.
  public let id: String
  /// The caption that people read.
  public let caption: String
  /// The columns, with distinct ids.
  public let columns: [Column]
  /// The rows, each with one cell for each column.
  public let rows: [[Cell]]
  /// Rows under the body, such as totals, each with one cell for each column.
  public let footer: [[Cell]]
  /// What stands in place of the table when it has no rows, such as “Nobody is overdue.”.
  public let emptyText: String

  /// A table of these rows.
  ///
  /// A short row is filled with empty cells. A row with cells to spare adds untitled columns, so
  /// that nothing given is lost. A column id that is used twice gets a number behind it.
  public init(
    id: String, caption: String, columns: [Column], rows: [[Cell]], footer: [[Cell]] = [],
    emptyText: String = "There is nothing to show."
  ) {
    self.id = id
    self.caption = caption
    let width = (rows + footer).reduce(columns.count) { max($0, $1.count) }
    let untitled = (columns.count..<width).map { Column(id: "column\($0 + 1)", title: "") }
    self.columns = Table.withDistinctIDs(columns + untitled)
    func filled(_ row: [Cell]) -> [Cell] {
      row + Array(repeating: .empty, count: width - row.count)
    }
    self.rows = rows.map(filled)
    self.footer = footer.map(filled)
    self.emptyText = emptyText
  }

  private static func withDistinctIDs(_ columns: [Column]) -> [Column] {
    var used: Set<String> = []
    return columns.map { column in
      var id = column.id
      var number = 2
      while !used.insert(id).inserted {
        id = "\(column.id)\(number)"
        number += 1
      }
      return Column(id: id, title: column.title, kind: column.kind)
    }
  }
}
