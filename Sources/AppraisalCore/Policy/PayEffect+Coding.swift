extension PayEffect: Codable {
  private enum Key: String, CodingKey, CaseIterable {
    case points, percent, sum, of, paid, elsewhere
    case valuesByYear = "values by year"
  }

  /// Words that stand for a whole effect.
  private static let words: [(word: String, effect: PayEffect)] = [
    ("one point", .points(.one)), ("none", .none), ("open", .open),
  ]

  /// Reads a word such as `"one point"`, or an object such as `{"points": 2}`.
  ///
  /// - Throws: `DecodingError` where it is neither, or the object does not say one thing.
  public init(from decoder: any Decoder) throws {
    if let word = try? decoder.singleValueContainer().decode(String.self) {
      guard let known = PayEffect.words.first(where: { $0.word == word }) else {
        throw DecodingError.dataCorrupted(
          .init(codingPath: decoder.codingPath, debugDescription: "“\(word)” \(Self.expectation)"))
      }
      self = known.effect
      return
    }
    let container = try decoder.container(keyedBy: Key.self)
    let kinds = [Key.points, .percent, .sum, .valuesByYear, .elsewhere].filter(container.contains)
    guard let kind = kinds.first, kinds.count == 1 else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "this \(Self.expectation)"))
    }
    self = try PayEffect(kind, in: container)
  }

  private static let expectation =
    "does not say one effect on pay; expected “one point”, “none”, “open”, or an object with "
    + "exactly one of points, percent, sum, values by year and elsewhere"

  private init(_ kind: Key, in container: KeyedDecodingContainer<Key>) throws {
    switch kind {
    case .points: self = .points(try container.decode(PointRange.self, forKey: .points))
    case .percent:
      self = .percent(
        try PayEffect.percentage(in: container),
        of: try container.decode(String.self, forKey: .of),
        paid: try container.decode(Payment.self, forKey: .paid))
    case .sum:
      self = .sum(
        try container.decode(Amount.self, forKey: .sum),
        paid: try container.decode(Payment.self, forKey: .paid))
    case .elsewhere: self = .elsewhere(try container.decode(String.self, forKey: .elsewhere))
    default: self = .valuesByYear(try PayEffect.values(in: container))
    }
  }

  private static func percentage(in container: KeyedDecodingContainer<Key>) throws -> Amount {
    let amount = try container.decode(Amount.self, forKey: .percent)
    if amount.quantity <= Quantity(100) { return amount }
    throw DecodingError.dataCorruptedError(
      forKey: .percent, in: container,
      debugDescription: "\(amount.quantity.text) per cent is more than the whole; expected 0 to 100"
    )
  }

  private static func values(in container: KeyedDecodingContainer<Key>) throws -> [Int: PayEffect] {
    var values: [Int: PayEffect] = [:]
    let given = try container.decode([String: PayEffect].self, forKey: .valuesByYear)
    for (text, effect) in given.sorted(by: { $0.key < $1.key }) {
      guard text.utf8.count == 4, let year = Int(text), (1900...2999).contains(year) else {
        throw DecodingError.dataCorruptedError(
          forKey: .valuesByYear, in: container,
          debugDescription: "“\(text)” is not a year; expected one such as \"2026\"")
      }
      if case .valuesByYear = effect {
        throw DecodingError.dataCorruptedError(
          forKey: .valuesByYear, in: container,
          debugDescription: "the value of \(text) has values by year itself; expected one effect")
      }
      values[year] = effect
    }
    return values
  }

  /// Writes the word where there is one, and else the object.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    if let known = PayEffect.words.first(where: { $0.effect == self }) {
      var container = encoder.singleValueContainer()
      try container.encode(known.word)
      return
    }
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .none, .open: break
    case .points(let range): try container.encode(range, forKey: .points)
    case .percent(let amount, let base, let paid):
      try container.encode(amount, forKey: .percent)
      try container.encode(base, forKey: .of)
      try container.encode(paid, forKey: .paid)
    case .sum(let amount, let paid):
      try container.encode(amount, forKey: .sum)
      try container.encode(paid, forKey: .paid)
    case .valuesByYear(let values):
      let texts = values.map { ("\($0.key)", $0.value) }
      try container.encode(
        Dictionary(texts) { first, _ in first }, forKey: .valuesByYear)
    case .elsewhere(let document): try container.encode(document, forKey: .elsewhere)
    }
  }
}

extension PointRange: Codable {
  private enum Key: String, CodingKey {
    case from, to
  }

  /// Reads a whole number, or an object with `from` and `to`.
  ///
  /// - Throws: `DecodingError` where it is neither, nought, out of bounds or the wrong way round.
  public init(from decoder: any Decoder) throws {
    let range: PointRange?
    if let fixed = try? decoder.singleValueContainer().decode(Int.self) {
      range = fixed == 0 ? nil : PointRange(from: fixed, to: fixed)
    } else {
      let container = try decoder.container(keyedBy: Key.self)
      range = PointRange(
        from: try container.decode(Int.self, forKey: .from),
        to: try container.decode(Int.self, forKey: .to))
    }
    guard let range else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "these are no points; expected a whole number such as 2 (-1 takes one "
            + "away, “none” is no change), or from a smaller to a greater one"))
    }
    self = range
  }

  /// Writes the number, or both ends.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    if let fixed {
      var container = encoder.singleValueContainer()
      try container.encode(fixed)
      return
    }
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(least, forKey: .from)
    try container.encode(most, forKey: .to)
  }
}
