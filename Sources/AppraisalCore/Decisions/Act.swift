/// Something that is about to be recorded, as requirements see it.
public struct Act: Hashable, Sendable {
  /// The act's name, such as `rate.item.objectives.O1`.
  public let name: String
  /// The item concerned, if any.
  public let item: String?
  /// The day that the entry is about.
  public let on: Day
  /// Whether a reason is given.
  public let hasReason: Bool
  /// What would be recorded, which `entry.…` facts are read from.
  public let content: EntryContent?
  /// How whoever acts stands to the review: relations and roles.
  public let relations: [String]
  /// The kinds of case whose facts are not for whoever acts, in what a refusal tells.
  public let withheld: Set<String>
  /// Whether whoever acts may read the review; a refusal tells nobody else what stands in it.
  public let isReader: Bool

  /// An act.
  public init(
    name: String, item: String?, on: Day, hasReason: Bool, content: EntryContent? = nil,
    relations: [String] = [], withheld: Set<String> = [], isReader: Bool = true
  ) {
    self.name = name
    self.item = item
    self.on = on
    self.hasReason = hasReason
    self.content = content
    self.relations = relations
    self.withheld = withheld
    self.isReader = isReader
  }

  /// Whether the act is one that a pattern names; `*` stands for the rest.
  public func matches(_ pattern: String) -> Bool {
    Act.is(name, namedBy: pattern)
  }

  /// Whether a pattern names the act of this name.
  ///
  /// Asked of every row of an access table for every act, so that nothing is made for the answer.
  static func `is`(_ name: String, namedBy pattern: String) -> Bool {
    if pattern == name || pattern == "*" { return true }
    guard pattern.utf8.suffix(2).elementsEqual(".*".utf8) else { return false }
    let stem = pattern.utf8.dropLast(2)
    guard name.utf8.starts(with: stem) else { return false }
    let rest = name.utf8.dropFirst(stem.count)
    return rest.isEmpty || rest.first == UInt8(ascii: ".")
  }

  /// Whether whoever acts may be told what a fact of the review is.
  ///
  /// Nothing of cases that are kept from them; and unless they may read the review, only of what
  /// they do and of what the school chose.
  public func isTold(_ fact: String) -> Bool {
    let parts = fact.split(separator: ".")
    if !isReader { return ["entry", "choice"].contains(parts.first) }
    return parts.count < 2 || parts[0] != "case" || !withheld.contains(String(parts[1]))
  }
}

extension Refusal {
  /// The refusal without what the review says.
  var withoutFacts: Refusal {
    Refusal(says: says, clauses: clauses, remedy: remedy, reasonSettles: reasonSettles)
  }
}
