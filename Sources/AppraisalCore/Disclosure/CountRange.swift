/// Between what a number of people lies; both ends can be the number.
public struct CountRange: Hashable, Sendable {
  /// The least it can be.
  public let least: Int
  /// The most it can be; nil where there is no limit.
  public let most: Int?

  /// A range from the first to the second, or nil where it holds no number of people.
  public init?(_ least: Int, _ most: Int?) {
    let bounds = 0...PublishedNumber.most
    guard bounds.contains(least), most.map({ bounds.contains($0) && $0 >= least }) ?? true else {
      return nil
    }
    self.least = least
    self.most = most
  }

  /// The number, where only one is left.
  public var only: Int? { least == most ? least : nil }

  /// How many numbers are left; nil where there is no limit.
  public var width: Int? { most.map { $0 - least + 1 } }
}

extension CountRange: Codable {
  /// Reads a list of the least and the most, null for no limit.
  ///
  /// - Throws: `DecodingError` where it is no such list.
  public init(from decoder: any Decoder) throws {
    let ends = try decoder.singleValueContainer().decode([Int?].self)
    guard ends.count == 2, let least = ends[0], let range = CountRange(least, ends[1]) else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "this is no range of numbers; expected one such as [0, 4]"))
    }
    self = range
  }

  /// Writes the list of both ends.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode([least, most])
  }
}
