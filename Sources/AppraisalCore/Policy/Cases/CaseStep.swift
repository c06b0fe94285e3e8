/// Something recorded in a case, written as an entry of a statement is.
public struct CaseStep: Hashable, Sendable {
  /// The entry's name, by which a later step can withdraw it; `step-1` onwards where absent.
  public var id: EntryID?
  /// The day that it is about.
  public var on: Day
  /// The day on which it was recorded, where that was later.
  public var recorded: Day?
  /// Who recorded it, where it was not the reviewer.
  public var by: PersonID?
  /// What was recorded.
  public var content: EntryContent
}

extension CaseStep: Codable {
  private enum Key: String, CodingKey {
    case id, on, recorded, by, kind
  }

  /// Reads the common keys, then those of the kind.
  ///
  /// - Throws: `DecodingError` where a key is missing or of the wrong type, or the kind unknown.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    id = try container.decodeIfPresent(EntryID.self, forKey: .id)
    on = try container.decode(Day.self, forKey: .on)
    recorded = try container.decodeIfPresent(Day.self, forKey: .recorded)
    by = try container.decodeIfPresent(PersonID.self, forKey: .by)
    let kind = try container.decode(EntryContent.Kind.self, forKey: .kind)
    content = try EntryContent(kind: kind, from: decoder)
  }

  /// Writes the common keys, then those of the kind.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encodeIfPresent(id, forKey: .id)
    try container.encode(on, forKey: .on)
    try container.encodeIfPresent(recorded, forKey: .recorded)
    try container.encodeIfPresent(by, forKey: .by)
    try container.encode(content.kind, forKey: .kind)
    try content.payload?.encode(to: encoder)
  }
}
