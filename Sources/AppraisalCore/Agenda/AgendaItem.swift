/// Something that is to be done about one review: a deadline, or a step of its present stage.
public struct AgendaItem: Hashable, Sendable {
  /// What makes it something to be done.
  public enum Matter: Hashable, Sendable {
    /// A deadline of the policy, by name.
    case deadline(String)
    /// A meeting that was booked, by kind.
    case meeting(String)
    /// A step of a stage, by the stage's name and the step's place in it.
    case step(stage: String, Int)
    /// That a reviewer is no longer there, so that another is to be assigned.
    case departedReviewer(PersonID)
    /// That nothing is asked for, since time stands still.
    case standstill
  }

  /// The cycle.
  public let cycle: CycleName
  /// Whose review it is.
  public let reviewee: PersonID
  /// The person's school, where it is known.
  public let school: String?
  /// The people who review.
  public let reviewers: [PersonID]
  /// What makes it something to be done.
  public let matter: Matter
  /// What is to be done.
  public let title: String
  /// How the deadline stands; nil for a step, which has no day.
  public let standing: DeadlineStanding?
  /// The last day, where it is known.
  public let due: Day?
  /// The first day, where there is one.
  public let opens: Day?
  /// Whose duty it is.
  public internal(set) var duty: [Duty]
  /// How strongly the policy asks for it; nil for a step.
  public let strength: Strength?
  /// The clauses that ask for it.
  public let clauses: [Clause]
  /// The command that does it, with the person in it and without the program's name.
  public internal(set) var command: String?
  /// Those whose duty it is and who may run the command.
  public internal(set) var doers: [PersonID] = []
  /// Whether the command belongs to a stage that the review has not come to.
  public internal(set) var isForLaterStage = false
  /// What is missing to tell whether it is done, where that cannot be told.
  public let missing: [String]
  /// Whether a fact is missing that the staff list or the school has to supply.
  public let hasGap: Bool
  /// Whether it is still to be done: not settled, and the review is open.
  public let isLive: Bool
  /// Whether it is private, or would give away a level that somebody was given.
  public let showsLevels: Bool

  /// The booking, where it is a meeting that was booked.
  public var booking: MeetingBooked?
  /// The case that it is about, where it is about one.
  public var caseName: String?
  /// Why time stands still, where it does and the reader may know.
  public var reasons: [String] = []
  /// How many entries the record had, which grows with every change.
  public var changes = 0
  /// Whether it does not arise and never did, so that no calendar has it.
  public var neverArose = false
  /// Those whose duty it was before the reviewer changed, where a calendar asks for them.
  public internal(set) var former: [PersonID] = []
  /// Whether it is shown to one of those, whose calendar is to take it away.
  public internal(set) var isHandedOver = false

  /// The same for somebody whose duty it was.
  var handedOver: AgendaItem {
    var item = self
    item.isHandedOver = true
    return item
  }

  /// The same without why time stands still.
  var withoutReasons: AgendaItem {
    var item = self
    item.reasons = []
    return item
  }

  /// The same with the cycle in its command, for people who are in several.
  public var namingCycle: AgendaItem {
    var item = self
    item.command = command.map { $0 == Review.termCommand ? $0 : "\($0) --cycle \(cycle)" }
    return item
  }

  /// The command, if the person may run it now.
  func command(offeredTo person: PersonID) -> String? {
    doers.contains(person) && !isForLaterStage ? command : nil
  }

  /// How many days it is late; 0 where it is not.
  public var daysOverdue: Int { isLive ? standing?.daysOverdue ?? 0 : 0 }

  /// Everybody whose duty it is, each once.
  public var people: [PersonID] { duty.flatMap(\.people).unique }

  /// What it waits for, in plain words; nil where it waits for nothing, and for steps.
  public var waitsFor: String? {
    switch standing {
    case .waits(let missing), .undecided(let missing): missing.joined(separator: "; ")
    case .awaits(let event): event
    default: nil
    }
  }
}

/// A relation or role whose duty something is, with the people who stand so.
public struct Duty: Hashable, Sendable {
  /// The relation to the review, or the role.
  public let relation: String
  /// The people, possibly nobody yet.
  public let people: [PersonID]
}
