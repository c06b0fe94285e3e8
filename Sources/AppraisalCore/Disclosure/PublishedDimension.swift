/// What people are counted by in a published table, such as their sex or their outcome.
public struct PublishedDimension: Hashable, Sendable {
  /// The dimension's name; tables that share it count by the same thing.
  public let name: String
  /// The categories, in the order in which they are printed.
  public let categories: [String]
  /// What a combined category is made of, such as *all other groups*.
  public let members: [String: [String]]
  /// Whether it is what nobody may learn about a colleague, such as an outcome.
  public let isSensitive: Bool

  /// A dimension.
  public init(
    name: String, categories: [String], members: [String: [String]] = [:],
    isSensitive: Bool = false
  ) {
    self.name = name
    self.categories = categories
    self.members = members
    self.isSensitive = isSensitive
  }
}

extension PublishedDimension: Codable {
  private enum Key: String, CodingKey {
    case name, categories, members
    case isSensitive = "sensitive"
  }

  /// Reads a dimension.
  ///
  /// - Throws: `DecodingError` where a part is missing or of another shape.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    name = try container.decode(String.self, forKey: .name)
    categories = try container.decode([String].self, forKey: .categories)
    members = try container.decodeIfPresent([String: [String]].self, forKey: .members) ?? [:]
    isSensitive = try container.decodeIfPresent(Bool.self, forKey: .isSensitive) ?? false
  }

  /// Writes a dimension; members and the mark of what is sensitive only where there are any.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(name, forKey: .name)
    try container.encode(categories, forKey: .categories)
    if !members.isEmpty { try container.encode(members, forKey: .members) }
    if isSensitive { try container.encode(true, forKey: .isSensitive) }
  }
}
