/// The people of one population counted by one or more dimensions, as far as it is printed.
///
/// A number that stands neither under the cells nor under the totals was not printed.
public struct PublishedTable: Hashable, Sendable {
  /// The word at a dimension's place that stands for all its categories.
  public static let all = "*"

  /// The table's name, unique in its report.
  public let id: String
  /// Whom it counts, such as *school A 2025*; tables of one population count the same people.
  public let population: String?
  /// What they are counted by, in the order of a number's place.
  public let dimensions: [PublishedDimension]
  /// The numbers of one category of each dimension.
  public let cells: [PublishedNumber]
  /// The numbers of all categories of at least one dimension.
  public let totals: [PublishedNumber]
  /// Whether it is not printed, but a reader may know it, such as a staff list.
  public let isKnown: Bool

  /// A table.
  public init(
    id: String, population: String? = nil, dimensions: [PublishedDimension],
    cells: [PublishedNumber] = [], totals: [PublishedNumber] = [], isKnown: Bool = false
  ) {
    self.id = id
    self.population = population
    self.dimensions = dimensions
    self.cells = cells
    self.totals = totals
    self.isKnown = isKnown
  }
}

extension PublishedTable: Codable {
  private enum Key: String, CodingKey {
    case id, population
    case dimensions = "dims"
    case cells, totals
    case isKnown = "known"
  }

  /// Reads a table.
  ///
  /// - Throws: `DecodingError` where a part is missing or of another shape.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    id = try container.decode(String.self, forKey: .id)
    population = try container.decodeIfPresent(String.self, forKey: .population)
    dimensions = try container.decode([PublishedDimension].self, forKey: .dimensions)
    cells = try container.decodeIfPresent([PublishedNumber].self, forKey: .cells) ?? []
    totals = try container.decodeIfPresent([PublishedNumber].self, forKey: .totals) ?? []
    isKnown = try container.decodeIfPresent(Bool.self, forKey: .isKnown) ?? false
  }

  /// Writes a table.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(id, forKey: .id)
    try container.encodeIfPresent(population, forKey: .population)
    try container.encode(dimensions, forKey: .dimensions)
    try container.encode(cells, forKey: .cells)
    try container.encode(totals, forKey: .totals)
    if isKnown { try container.encode(true, forKey: .isKnown) }
  }
}
