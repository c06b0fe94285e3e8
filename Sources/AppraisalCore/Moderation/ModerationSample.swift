/// A sample that was drawn for moderation, as the cycle keeps it; it can be drawn again from its seed.
public struct ModerationSample: Codable, Hashable, Sendable, Identifiable {
  /// Somebody in the sample, and why.
  public struct Member: Codable, Hashable, Sendable {
    /// The person.
    public var person: PersonID
    /// Why, in plain words.
    public var because: String

    /// Somebody in the sample.
    public init(person: PersonID, because: String) {
      self.person = person
      self.because = because
    }
  }

  /// The identifier of the drawing.
  public var id: EntryID
  /// The instant at which it was drawn.
  public var at: Moment
  /// Who drew it.
  public var by: PersonID
  /// On whose behalf, where not their own.
  public var onBehalfOf: PersonID?
  /// The seed, 0 or more.
  public var seed: Int
  /// How many reviews it was drawn from.
  public var statements: Int
  /// How many of them had a level already when it was drawn.
  public var rated: Int
  /// The sum of the identifiers of all of them, by which the list is known again.
  public var fingerprint: String
  /// How many were wanted.
  public var wanted: Int
  /// Who joined the sample in this drawing, in the order in which they were drawn.
  public var drawn: [Member]

  private enum CodingKeys: String, CodingKey {
    case id, at, by, seed, statements, rated, fingerprint, wanted, drawn
    case onBehalfOf = "for"
  }

  /// A drawing.
  ///
  /// - Parameters:
  ///   - id: Its identifier.
  ///   - at: When it was drawn.
  ///   - by: Who drew it.
  ///   - onBehalfOf: On whose behalf, where not their own.
  ///   - draw: What was drawn.
  ///   - rated: How many of the reviews had a level already.
  ///   - earlier: Who was in the sample before, and is not named again.
  public init(
    id: EntryID, at: Moment, by: PersonID, onBehalfOf: PersonID? = nil, draw: SampleDraw,
    rated: Int, earlier: Set<PersonID> = []
  ) {
    self.id = id
    self.at = at
    self.by = by
    self.onBehalfOf = onBehalfOf
    seed = Int(clamping: draw.seed)
    statements = draw.statements
    self.rated = rated
    fingerprint = FNV1a.hexadecimal(draw.fingerprint)
    wanted = draw.wanted
    drawn = draw.members.compactMap { member in
      PersonID(member.id).flatMap { person in
        earlier.contains(person)
          ? nil : Member(person: person, because: ModerationSample.words(for: member.reason))
      }
    }
  }

  private static func words(for reason: SampleDraw.Reason) -> String {
    switch reason {
    case .certain: "looked at in any case"
    case .level(let level): "stands for level \(level)"
    case .reviewer(let reviewer): "stands for reviewer \(reviewer)"
    case .number: "drawn by number"
    }
  }
}

/// What was drawn for moderation, as a cycle's `moderation.json` keeps it.
public struct ModerationLog: Codable, Hashable, Sendable {
  /// The newest file format that this program reads.
  public static let newestFormat = 1

  /// The file format's number.
  public var format: Int
  /// The drawings, in the order in which they were made; all of one seed.
  public var samples: [ModerationSample]

  /// A log of these drawings.
  public init(samples: [ModerationSample] = []) {
    format = ModerationLog.newestFormat
    self.samples = samples
  }

  /// Everybody in the sample, in the order in which they were drawn.
  public var members: [ModerationSample.Member] {
    var seen: Set<PersonID> = []
    return samples.flatMap(\.drawn).filter { seen.insert($0.person).inserted }
  }

  /// The drawings that had been made by the end of a day.
  public func asOf(_ day: Day) -> ModerationLog {
    ModerationLog(samples: samples.filter { $0.at.civilDay <= day })
  }
}
