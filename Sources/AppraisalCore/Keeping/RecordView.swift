/// That somebody was shown what is recorded of others, or took it out of the workspace.
///
/// It tells who saw whose record and when, and nothing of what the record says.
public struct RecordView: Codable, Hashable, Sendable {
  /// The newest format of a line that this program reads.
  public static let newestFormat = 1

  /// The line's format.
  public var format: Int
  /// The instant at which it was shown.
  public var at: Moment
  /// Who was shown it.
  public var by: PersonID
  /// On whose behalf, where not their own.
  public var onBehalfOf: PersonID?
  /// The command that showed it, such as `show` or `report moderation`.
  public var command: String
  /// Whether it was written into a file; absent where it was only shown.
  public var exported: Bool?
  /// The cycle of the records.
  public var cycle: CycleName
  /// Whose records, in order.
  public var of: [PersonID]
  /// What for, where the policy gives the right to read for a purpose only.
  @Sparse public var purposes: [String] = []

  private enum CodingKeys: String, CodingKey {
    case format, at, by, command, exported, cycle, of, purposes
    case onBehalfOf = "for"
  }

  /// A view of some people's records.
  public init(
    at: Moment, by: PersonID, onBehalfOf: PersonID? = nil, command: String, exported: Bool = false,
    cycle: CycleName, of people: [PersonID], purposes: [String] = []
  ) {
    format = RecordView.newestFormat
    self.at = at
    self.by = by
    self.onBehalfOf = onBehalfOf
    self.command = command
    self.exported = exported ? true : nil
    self.cycle = cycle
    of = people
    self.purposes = purposes
  }

  /// The view with only some of the people, or nil where none of them is among these.
  public func narrowed(to isShown: (PersonID) -> Bool) -> RecordView? {
    let people = of.filter(isShown)
    if people.isEmpty { return nil }
    var view = self
    view.of = people
    return view
  }
}

extension Review {
  /// The act of reading who was shown a person's record.
  static let readingViews = "read.views"

  /// Whether somebody may read who was shown this record.
  ///
  /// Where no row of the access table speaks of it, the person may, and whoever holds the role that
  /// sets cycles up.
  public func tellsViews(to actor: Actor, officer: String) -> Bool {
    if policy.access.contains(where: { $0.speaks(of: Review.readingViews) }) {
      return permits(Review.readingViews, to: actor)
    }
    let relations = relations(of: actor)
    return relations.contains("reviewee") || relations.contains(officer)
  }

  /// What the policy lets somebody do an act for; empty where it is not tied to a purpose.
  public func purposes(of act: String, for actor: Actor) -> [String] {
    rows(giving: act, to: relations(of: actor)).sharedPurposes
  }
}

extension CycleRules {
  /// What the policy lets people of these relations and roles do an act for, whoever it is about;
  /// empty where it is not tied to a purpose.
  public func purposes(of act: String, for relations: [String]) -> [String] {
    policy.access.filter { $0.gives(act, to: relations) && holds($0.when) != .no }.sharedPurposes
  }
}

extension [AccessRule] {
  /// The purposes of all the rows; none where one of them is tied to none.
  fileprivate var sharedPurposes: [String] {
    let purposes = compactMap(\.purpose)
    return purposes.count == count ? purposes.unique : []
  }
}
