/// Every number about people that one anonymous report prints, in the form `sdc-report/1`.
///
/// Whoever prints a number, a band or a percentage registers it here, those in sentences and charts
/// too: an audit can only vouch for what it is told of.
public struct DisclosureReport: Hashable, Sendable {
  /// The name of the form, as files and other programs know it.
  public static let format = "sdc-report/1"

  /// How small a number may not be.
  public var rule: DisclosureRule
  /// Populations that are exact sums of others, such as a trust of its schools.
  public var populations: [String: [String]]
  /// The tables, those that matter most first.
  public var tables: [PublishedTable]
  /// What else is known to connect the numbers, such as a printed percentage.
  public var links: [PublishedLink]
  /// Numbers that are not printed but that a reader may know.
  public var knowledge: [KnownNumber]

  /// A report of these tables.
  public init(
    rule: DisclosureRule, populations: [String: [String]] = [:], tables: [PublishedTable] = [],
    links: [PublishedLink] = [], knowledge: [KnownNumber] = []
  ) {
    self.rule = rule
    self.populations = populations
    self.tables = tables
    self.links = links
    self.knowledge = knowledge
  }
}

/// A number that is not printed but that a reader may know.
public struct KnownNumber: Codable, Hashable, Sendable {
  /// Which number it is.
  public let number: NumberReference
  /// The number.
  public let value: Int

  /// What a reader knows of a number.
  public init(_ number: NumberReference, is value: Int) {
    self.number = number
    self.value = value
  }
}

extension DisclosureReport: Codable {
  private enum Key: String, CodingKey {
    case format, rule, populations, tables, links, knowledge
  }

  /// Reads the form.
  ///
  /// - Throws: `DecodingError` where a part is missing or of another shape, or the form another.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let format = try container.decode(String.self, forKey: .format)
    guard format == Self.format else {
      throw DecodingError.dataCorruptedError(
        forKey: .format, in: container,
        debugDescription: "the form “\(format)” is not known here; expected \"\(Self.format)\"")
    }
    rule = try container.decode(DisclosureRule.self, forKey: .rule)
    populations =
      try container.decodeIfPresent([String: [String]].self, forKey: .populations) ?? [:]
    tables = try container.decode([PublishedTable].self, forKey: .tables)
    links = try container.decodeIfPresent([PublishedLink].self, forKey: .links) ?? []
    knowledge = try container.decodeIfPresent([KnownNumber].self, forKey: .knowledge) ?? []
  }

  /// Writes the form; populations only where there are any.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Self.format, forKey: .format)
    try container.encode(rule, forKey: .rule)
    if !populations.isEmpty { try container.encode(populations, forKey: .populations) }
    try container.encode(tables, forKey: .tables)
    try container.encode(links, forKey: .links)
    try container.encode(knowledge, forKey: .knowledge)
  }
}
