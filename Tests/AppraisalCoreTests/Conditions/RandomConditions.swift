import AppraisalCore

/// Random conditions of the sample policy, and random states of what is known.
struct RandomConditions {
  var generator: SeededGenerator
  /// Whether conditions may ask if a fact is known, or as at a day that may be to come: such a
  /// condition rightly changes its answer when more is known.
  var asksWhatIsKnown = false

  init(seed: UInt64) {
    generator = SeededGenerator(state: seed)
  }

  static let levels = ["overall": ["E", "A", "P", "U"], "objectives": ["E", "A", "P", "U"]]

  mutating func condition(depth: Int) -> String {
    guard depth > 0 else { return leaf() }
    let (first, second) = (condition(depth: depth - 1), condition(depth: depth - 1))
    return switch Int.random(in: 0..<(asksWhatIsKnown ? 6 : 5), using: &generator) {
    case 0: "(\(first) and \(second))"
    case 1: "(\(first) or \(second))"
    case 2: "not (\(first))"
    case 3: "(\(first) and \(second) or not \(first))"
    case 4: leaf()
    default: "(\(first) or \(pick(Self.names)) is known)"
    }
  }

  private static let names = [
    "closed", "onProbation", "post.point", "reviewers.count", "overall", "objectives",
    "post.family", "choice.families", "today",
  ]

  private mutating func leaf() -> String {
    let comparison = pick(["is", "is not", "at least", "at most", "below", "above"])
    let quantifier = pick(["every", "some", "no", "most", "at least 2", "at most 1"])
    return switch Int.random(in: 0..<9, using: &generator) {
    case 0: "closed"
    case 1: "closed is onProbation"
    case 2: "overall \(comparison) \(pick(["E", "A", "P", "U", "objectives"]))"
    case 3: "post.point \(comparison) \(pick(["1", "2", "reviewers.count"]))"
    case 4: "post.family in \(pick(["choice.families", "[catering, cleaning]"]))"
    case 5: "today \(comparison) 2026-03-31"
    case 6: "post.point in [1, 3]"
    default: "\(quantifier) objectives \(comparison) \(pick(["E", "A", "P", "U"]))"
    }
  }

  mutating func table() -> FactTable {
    var table = FactTable()
    for name in Self.names where Bool.random(using: &generator) {
      table.values[name] = value(of: name)
    }
    let count = Int.random(in: 0...4, using: &generator)
    let codes = (0..<count).map { _ in pick(["E", "A", "P", "U", "-", "-"]) }
    table.levels["objectives"] = FactTable.items(codes)
    return table
  }

  /// The table with one more thing known, or nil where everything is.
  mutating func learning(_ table: FactTable) -> FactTable? {
    var table = table
    if let name = Self.names.filter({ table.values[$0] == nil }).randomElement(using: &generator) {
      table.values[name] = value(of: name)
      return table
    }
    guard case .levels(var items) = table.levels["objectives"],
      let index = items.firstIndex(where: { $0.level == nil })
    else { return nil }
    items[index] = ItemLevel(item: items[index].item, level: pick(["E", "A", "P", "U"]))
    table.levels["objectives"] = .levels(items)
    return table
  }

  private mutating func value(of name: String) -> FactValue {
    if Int.random(in: 0..<8, using: &generator) == 0 { return .absent }
    return switch name {
    case "closed", "onProbation": .yesNo(Bool.random(using: &generator))
    case "post.point", "reviewers.count":
      .number(Quantity(Int.random(in: 0...3, using: &generator)))
    case "overall", "objectives": .level(pick(["E", "A", "P", "U"]))
    case "post.family": .word(pick(["catering", "cleaning", "office"]))
    case "choice.families": .words([pick(["catering", "cleaning"])])
    default: .day(Day(clamping: 20_540 + Int.random(in: 0...8, using: &generator)))
    }
  }

  mutating func pick(_ words: [String]) -> String {
    words.randomElement(using: &generator) ?? ""
  }
}
