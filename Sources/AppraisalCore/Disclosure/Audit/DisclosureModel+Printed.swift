extension DisclosureModel {
  /// Says what is printed in a table.
  mutating func addNumbers(of table: PublishedTable) throws(DisclosureFault) {
    for number in table.cells + table.totals {
      guard let range = number.known else {
        guard number.value.number == nil else { throw Self.noPeople(number.at, in: table) }
        continue
      }
      let terms = try terms(of: table, at: number.at)
      if terms.count == 1 {
        guard system.narrow(terms[0].unknown, from: range.least, to: range.most) else {
          throw .contradiction
        }
      } else {
        system.add(terms, from: range.least, to: range.most)
      }
    }
  }

  /// Says what links and other knowledge tell.
  mutating func addLinks(of report: DisclosureReport) throws(DisclosureFault) {
    for known in report.knowledge {
      guard let range = CountRange(known.value, known.value) else {
        throw .malformed("\(known.value) is no number of people")
      }
      system.add(try terms(of: known.number), equal: range.least)
    }
    for link in report.links {
      switch link {
      case .same(let first, let second):
        system.add(try terms(of: first) + terms(of: second).map { $0.times(-1) }, equal: 0)
      case .total(let total, let parts):
        var all = try terms(of: total)
        for part in parts { all += try terms(of: part).map { $0.times(-1) } }
        system.add(all, equal: 0)
      case .percent(let percentage, let part, let whole):
        add(percentage, try terms(of: part), of: try terms(of: whole))
      }
    }
  }

  /// Within half a unit of its last decimal, either way: a reader may not know how halves go.
  private mutating func add(
    _ percentage: PrintedPercentage, _ part: [CountSystem.Term], of whole: [CountSystem.Term]
  ) {
    let factor = 200 * percentage.scale
    for (sign, bound) in [(1, 2 * percentage.units - 1), (-1, 2 * percentage.units + 1)] {
      let terms = part.map { $0.times(sign * factor) } + whole.map { $0.times(-sign * bound) }
      let spare = system.addUnknown()
      system.add(terms + [CountSystem.Term(unknown: spare, factor: -1)], equal: 0)
    }
  }
}

extension CountSystem.Term {
  fileprivate func times(_ factor: Int) -> Self {
    Self(unknown: unknown, factor: self.factor * factor)
  }
}
