/// One round of reviews under one policy, as its `cycle.json` keeps it.
public struct Cycle: Codable, Hashable, Sendable {
  /// The newest file format that this program reads.
  public static let newestFormat = 1

  /// The file format's number.
  public var format: Int
  /// The cycle's name, which is also its folder's.
  public var name: CycleName
  /// The adopted policy that was frozen into the cycle.
  public var policy: PolicyID
  /// The first and the last day.
  public var period: DayRange
  /// Which of the policy's periods it is, where people have different ones.
  public var periodRule: String?
  /// The school's choices at the opening.
  public var choices: [String: ChoiceValue]
  /// The school's calendar at the opening.
  public var calendar: SchoolCalendar
  /// When and by whom it was opened.
  public var opened: CycleEvent
  /// When and by whom it was closed, if it was.
  public var closed: CycleEvent?
  /// Who was not enrolled, and why.
  public var outside: [OutsideCycle]
  /// The terms that were entered or corrected since it was opened, in order.
  @Sparse public var termsEntered: [TermEntered] = []

  /// A cycle that has just been opened.
  public init(
    name: CycleName, policy: PolicyID, period: DayRange, choices: [String: ChoiceValue],
    calendar: SchoolCalendar, opened: CycleEvent, outside: [OutsideCycle],
    periodRule: String? = nil
  ) {
    format = Cycle.newestFormat
    self.name = name
    self.policy = policy
    self.period = period
    self.periodRule = periodRule
    self.choices = choices
    self.calendar = calendar
    self.opened = opened
    self.outside = outside
  }
}

/// A term whose dates reached a cycle after its opening.
public struct TermEntered: Codable, Hashable, Sendable {
  /// When, and by whom.
  public var event: CycleEvent
  /// The term as it counts since.
  public var term: SchoolTerm

  /// A term that was entered.
  public init(event: CycleEvent, term: SchoolTerm) {
    self.event = event
    self.term = term
  }
}

extension Cycle {
  /// Enters the dates of a term into the calendar of the cycle, which is open, and keeps when.
  ///
  /// - Returns: What became of it.
  public mutating func enter(_ term: SchoolTerm, _ event: CycleEvent) -> TermChange {
    let before = calendar
    let change = calendar.enter(term, on: event.at.civilDay)
    if calendar != before, let counts = calendar.terms.first(where: { $0.name == term.name }) {
      termsEntered.append(TermEntered(event: event, term: counts))
    }
    return change
  }
}

/// What a cycle's name belongs to.
public enum CycleKind {}
/// The name of a cycle.
public typealias CycleName = Identifier<CycleKind>

/// When something was done to a cycle, and by whom.
public struct CycleEvent: Codable, Hashable, Sendable {
  /// The instant.
  public var at: Moment
  /// The person, or nobody while no account stands for one.
  public var by: PersonID?

  /// An event.
  public init(at: Moment, by: PersonID?) {
    self.at = at
    self.by = by
  }
}

/// Somebody whom a cycle does not cover.
public struct OutsideCycle: Codable, Hashable, Sendable {
  /// The person.
  public var person: PersonID
  /// The ground: one of the policy's, or `not known`.
  public var ground: String
  /// Why, in words.
  public var because: String

  /// Somebody outside with the ground.
  public init(person: PersonID, ground: String, because: String) {
    self.person = person
    self.ground = ground
    self.because = because
  }
}
