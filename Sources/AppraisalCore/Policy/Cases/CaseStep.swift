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

/// Something that somebody wants to record, with what the policy says to it.
public struct CaseAttempt: Hashable, Sendable {
  /// The act's name, such as `objective.add`.
  public var act: String
  /// The item concerned, if any.
  public var item: String?
  /// Whether a reason is given.
  public var reason: Bool?
  /// What the policy says to it.
  public var verdict: Verdict
  /// What would be recorded.
  public var step: CaseStep

  /// What a policy says to something that is to be recorded.
  public enum Verdict: String, Codable, Hashable, Sendable, CaseIterable {
    /// Nothing stands against it.
    case allowed
    /// It is recorded, and shown as a departure.
    case departs
    /// It is not recorded.
    case refused
  }
}

extension CaseAttempt: Codable {
  private enum Key: String, CodingKey {
    case act, item, reason, verdict
  }

  /// Reads the attempt's keys, then those of the step.
  ///
  /// - Throws: `DecodingError` where a key is missing or of the wrong type.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    act = try container.decode(String.self, forKey: .act)
    item = try container.decodeIfPresent(String.self, forKey: .item)
    reason = try container.decodeIfPresent(Bool.self, forKey: .reason)
    verdict = try container.decode(Verdict.self, forKey: .verdict)
    step = try CaseStep(from: decoder)
  }

  /// Writes the attempt's keys, then those of the step.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(act, forKey: .act)
    try container.encodeIfPresent(item, forKey: .item)
    try container.encodeIfPresent(reason, forKey: .reason)
    try container.encode(verdict, forKey: .verdict)
    try step.encode(to: encoder)
  }
}
