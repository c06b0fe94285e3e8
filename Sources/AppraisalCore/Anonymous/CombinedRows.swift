/// Groups of people put together until every number of each stands for enough of them.
///
/// What is printed is complete, so that nothing has to be hidden in it.
struct CombinedRows: Hashable, Sendable {
  /// One row.
  struct Row: Hashable, Sendable {
    /// The group, or what is left over.
    let label: String
    /// The groups that it is made of; one where it was not put together.
    let members: [String]
    /// The numbers of people, none below zero.
    let numbers: [Int]

    init(_ label: String, _ numbers: [Int], members: [String]? = nil) {
      self.label = label
      self.members = members ?? [label]
      self.numbers = numbers
    }

    /// Everybody in it.
    var all: Int { numbers.reduce(0, +) }

    fileprivate func isEnough(for least: Int) -> Bool {
      numbers.allSatisfy { $0 >= least }
    }
  }

  /// The rows, two or more.
  let rows: [Row]

  /// Rows put together under a rule, or nil where nothing is left to tell apart.
  ///
  /// The smallest row that has a number below the threshold goes into what is left over, and what
  /// is left over, while it has one, takes in the smallest of the others.
  ///
  /// - Parameters:
  ///   - rows: The groups in their fixed order, each with as many numbers as the others.
  ///   - rule: How small a number may not be.
  ///   - rest: What the groups that are put together are called.
  init?(_ rows: [Row], under rule: DisclosureRule, rest: String) {
    var kept = rows
    var left: Row?
    func add(_ row: Row) {
      let numbers = left.map { zip($0.numbers, row.numbers).map { $0 + $1 } } ?? row.numbers
      left = Row(rest, numbers, members: (left?.members ?? []) + row.members)
    }
    while true {
      let failing = kept.indices.filter { !kept[$0].isEnough(for: rule.threshold) }
      let smallest = { (indices: [Int]) in indices.min { (kept[$0].all, $0) < (kept[$1].all, $1) } }
      if let first = smallest(failing) {
        add(kept.remove(at: first))
      } else if let rest = left, !rest.isEnough(for: rule.threshold),
        let next = smallest(Array(kept.indices))
      {
        add(kept.remove(at: next))
      } else {
        break
      }
    }
    self.rows = kept + (left.map { [CombinedRows.inOrder($0, of: rows)] } ?? [])
    if self.rows.count < 2 || !self.rows.allSatisfy({ $0.isEnough(for: rule.threshold) }) {
      return nil
    }
  }

  /// A row whose members stand in the order of the groups, so that it does not tell which was put
  /// in first.
  private static func inOrder(_ row: Row, of rows: [Row]) -> Row {
    Row(row.label, row.numbers, members: rows.map(\.label).filter(row.members.contains))
  }
}
