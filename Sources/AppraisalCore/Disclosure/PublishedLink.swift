/// Which number of which table is meant.
public struct NumberReference: Codable, Hashable, Sendable {
  /// The table.
  public let table: String
  /// The category of each of its dimensions, or `*` for all of them.
  public let at: [String]

  /// The number at a place of a table.
  public init(table: String, at: [String]) {
    self.table = table
    self.at = at
  }
}

/// What is known to connect numbers beyond the tables they stand in.
public enum PublishedLink: Hashable, Sendable {
  /// The two are the same number.
  case same(NumberReference, NumberReference)
  /// The number is the sum of the others.
  case total(NumberReference, parts: [NumberReference])
  /// A percentage is printed of a part of a number.
  case percent(PrintedPercentage, part: NumberReference, of: NumberReference)
}

extension PublishedLink: Codable {
  private enum Key: String, CodingKey {
    case same, total, parts, percent, decimals, part, of
  }

  /// Reads an object with `same`, with `total` and `parts`, or with `percent`, `part` and `of`.
  ///
  /// - Throws: `DecodingError` where it is none of them.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    if container.contains(.same) {
      let pair = try container.decode([NumberReference].self, forKey: .same)
      guard pair.count == 2 else {
        throw DecodingError.dataCorruptedError(
          forKey: .same, in: container,
          debugDescription: "\(pair.count) numbers are given; expected two")
      }
      self = .same(pair[0], pair[1])
    } else if container.contains(.total) {
      self = .total(
        try container.decode(NumberReference.self, forKey: .total),
        parts: try container.decode([NumberReference].self, forKey: .parts))
    } else {
      let decimals = try container.decodeIfPresent(Int.self, forKey: .decimals) ?? 0
      let percent = try container.decode(Double.self, forKey: .percent)
      guard let percentage = PrintedPercentage(percent, decimals: decimals) else {
        throw DecodingError.dataCorruptedError(
          forKey: .percent, in: container,
          debugDescription: "this is no percentage; expected 0 to 100 and 0 to 6 decimals")
      }
      self = .percent(
        percentage, part: try container.decode(NumberReference.self, forKey: .part),
        of: try container.decode(NumberReference.self, forKey: .of))
    }
  }

  /// Writes the object.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .same(let first, let second): try container.encode([first, second], forKey: .same)
    case .total(let total, let parts):
      try container.encode(total, forKey: .total)
      try container.encode(parts, forKey: .parts)
    case .percent(let percentage, let part, let whole):
      if percentage.decimals == 0 {
        try container.encode(percentage.units, forKey: .percent)
      } else {
        try container.encode(percentage.double, forKey: .percent)
      }
      try container.encode(percentage.decimals, forKey: .decimals)
      try container.encode(part, forKey: .part)
      try container.encode(whole, forKey: .of)
    }
  }
}
