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

  /// An act.
  public init(
    name: String, item: String?, on: Day, hasReason: Bool, content: EntryContent? = nil,
    relations: [String] = [], withheld: Set<String> = []
  ) {
    self.name = name
    self.item = item
    self.on = on
    self.hasReason = hasReason
    self.content = content
    self.relations = relations
    self.withheld = withheld
  }

  /// Whether the act is one that a pattern names; `*` stands for the rest.
  public func matches(_ pattern: String) -> Bool {
    if pattern == name || pattern == "*" { return true }
    guard pattern.hasSuffix(".*") else { return false }
    let stem = pattern.dropLast(2)
    return name == stem || name.hasPrefix(stem + ".")
  }
}
