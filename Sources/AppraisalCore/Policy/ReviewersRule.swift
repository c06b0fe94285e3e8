/// Who reviews people of a kind: one person, or a panel of people with certain roles.
public struct ReviewersRule: Codable, Hashable, Sendable {
  /// The rule's name.
  public var id: String
  /// Who reviews, in plain words.
  public var title: String
  /// Whom they review; everybody where absent.
  public var when: When?
  /// Who it is.
  public var by: Composition
  /// The role that watches over these reviews.
  public var overseer: String?
  /// Clauses that say so.
  @Sparse public var clauses: [String] = []

  /// Of whom the reviewers consist.
  public enum Composition: Hashable, Sendable {
    /// The line manager.
    case lineManager
    /// Somebody who holds a role.
    case role(String)
    /// Several people, with so many of each role.
    case panel([PanelSeat])
  }
}

/// How many of a panel hold a role.
public struct PanelSeat: Codable, Hashable, Sendable {
  /// The role.
  public var role: String
  /// At least so many; none has to be there where absent.
  public var least: Int?
  /// At most so many; any number where absent.
  public var most: Int?
}

extension ReviewersRule.Composition {
  /// The roles that it speaks of.
  public var roles: [String] {
    switch self {
    case .lineManager: [ReviewersRule.lineManager]
    case .role(let role): [role]
    case .panel(let seats): seats.map(\.role)
    }
  }

  /// It in plain words, such as *one ceo and at least 1 governor*.
  public var text: String {
    switch self {
    case .lineManager: "the line manager"
    case .role(let role): "the \(role)"
    case .panel(let seats): seats.map(\.text).joined(separator: " and ")
    }
  }
}

extension ReviewersRule {
  /// The word for a line manager among the roles.
  static let lineManager = "line-manager"
  /// The word for every line manager of somebody who reviews.
  static let reviewerManager = "reviewer-manager"
}

extension PanelSeat {
  /// How many of which role, in plain words.
  public var text: String {
    switch (least, most) {
    case (let least?, let most?) where least == most: "\(least) \(role)"
    case (let least?, let most?): "\(least) to \(most) \(role)"
    case (let least?, nil): "at least \(least) \(role)"
    case (nil, let most?): "at most \(most) \(role)"
    case (nil, nil): "any number of \(role)"
    }
  }

  /// Whether so many of the role are right.
  public func allows(_ count: Int) -> Bool {
    count >= (least ?? 0) && count <= (most ?? .max)
  }
}

extension ReviewersRule.Composition: Codable {
  private enum Key: String, CodingKey {
    case role, panel
  }

  /// Reads `"line-manager"`, or an object with `role` or `panel`.
  ///
  /// - Throws: `DecodingError` where it is none of them.
  public init(from decoder: any Decoder) throws {
    if let word = try? decoder.singleValueContainer().decode(String.self) {
      guard word == ReviewersRule.lineManager else { throw Self.problem(at: decoder) }
      self = .lineManager
      return
    }
    let container = try decoder.container(keyedBy: Key.self)
    switch (container.contains(.role), container.contains(.panel)) {
    case (true, false): self = .role(try container.decode(String.self, forKey: .role))
    case (false, true): self = .panel(try container.decode([PanelSeat].self, forKey: .panel))
    default: throw Self.problem(at: decoder)
    }
  }

  private static func problem(at decoder: any Decoder) -> DecodingError {
    .dataCorrupted(
      .init(
        codingPath: decoder.codingPath,
        debugDescription: "this does not say who reviews; expected “line-manager”, or an object "
          + "with either role or panel"))
  }

  /// Writes the word or the object.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    if case .lineManager = self {
      var container = encoder.singleValueContainer()
      try container.encode(ReviewersRule.lineManager)
      return
    }
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .lineManager: break
    case .role(let role): try container.encode(role, forKey: .role)
    case .panel(let seats): try container.encode(seats, forKey: .panel)
    }
  }
}
