import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Takes an entry back; it stays in the log.
struct WithdrawCommand: AppraiseCommand, Equatable {
  var entry: String
  var because: String
  var options: RecordingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "withdraw", "Take an entry back, with a reason; it stays in the log",
    effect: .writes,
    examples: ["appraise withdraw 1kqz3v8ab-x2m4p7 --because \"Wrong person\""],
    Argument("entry", .text, "The entry’s id, as “log” and “show” print it"),
    RequiredOption("because", .words, "The reason"),
    RecordingOptions.options,
    into: WithdrawCommand.init(entry:because:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let store = try session.cycle()
    guard let id = EntryID(entry) else {
      throw .usage("“\(entry)” is not the id of an entry", remedy: "“appraise log” prints them.")
    }
    for reviewee in try session.reviewees(of: store) {
      let statement = try failing { () throws(StoreFailure) in try store.statement(of: reviewee) }
      guard let found = statement.entries.first(where: { $0.id == id }) else { continue }
      try session.withdraw(found, of: reviewee, because: because, options)
      return
    }
    throw .missing(
      "there is no entry \(id) in \(store.name)",
      remedy: "“appraise log REVIEWEE” prints the ids; --cycle names another cycle.")
  }
}

/// Takes back the last thing that the acting person recorded.
struct UndoCommand: AppraiseCommand, Equatable {
  var options: RecordingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "undo", "Take back the last thing you recorded in the cycle today",
    discussion: "What was recorded on an earlier day is taken back with withdraw and a reason.",
    effect: .writes, RecordingOptions.options, into: UndoCommand.init(options:))

  func run(in environment: Environment) throws(Failure) {
    if options.on != nil {
      throw .usage(
        "undo takes back what was recorded today, and takes no other day",
        remedy: "For an earlier day: appraise withdraw ENTRY --because TEXT; appraise log PERSON "
          + "prints the entries.")
    }
    let session = try Session(environment, options.place)
    let store = try session.cycle()
    let person = try session.identity().by
    var last: (entry: Entry, reviewee: PersonID)?
    for reviewee in try session.reviewees(of: store) {
      let statement = try failing { () throws(StoreFailure) in try store.statement(of: reviewee) }
      let record = Record.replay(statement.entries, of: reviewee, asOf: environment.today)
      for entry in record.entries
      where entry.by == person && entry.content.canBeWithdrawn
        && entry.at.civilDay == environment.today
      {
        if last.map({ Entry.isRecordedBefore($0.entry, entry) }) ?? true {
          last = (entry, reviewee)
        }
      }
    }
    guard let last else {
      throw .missing(
        "\(person) recorded nothing today in \(store.name) that could be taken back",
        remedy: "For an earlier day: appraise withdraw ENTRY --because TEXT.")
    }
    try session.withdraw(last.entry, of: last.reviewee, because: "undone", options)
  }
}

extension Session {
  func reviewees(of store: CycleStore) throws(Failure) -> [PersonID] {
    try failing { () throws(StoreFailure) in try store.reviewees() }
  }

  func withdraw(
    _ entry: Entry, of reviewee: PersonID, because: String, _ options: RecordingOptions
  ) throws(Failure) {
    try record(about: reviewee.text, options) { review, identity throws(Failure) in
      // Of a case that is kept from somebody they are not told that there is such an entry.
      guard let entry = review.shown(to: identity.actor).entries.first(where: { $0.id == entry.id })
      else {
        throw .missing(
          "there is no entry \(entry.id) in the review of \(reviewee)",
          remedy: "“appraise log \(reviewee)” prints the ids.")
      }
      if review.record.withdrawals[entry.id] != nil {
        throw Failure("Refused: entry \(entry.id) was taken back before.", code: 1)
      }
      guard entry.content.canBeWithdrawn else {
        throw Failure(
          "Refused: an entry of the kind “\(entry.content.kind.rawValue)” cannot be taken back.",
          code: 1)
      }
      let isOfficer = identity.actor.roles.contains(Session.officer)
      if entry.author != identity.actor.person, !isOfficer {
        throw .forbidden(
          "entry \(entry.id) is by \(entry.author), not by \(identity.actor.person)",
          remedy: "Ask \(entry.author) or an HR officer to take it back.")
      }
      return Proposal(
        .withdrawn(Withdrawal(entry: entry.id, because: because)), act: "withdraw",
        because: because,
        says: "taken back: \(EntrySentence.text(entry, in: review)) "
          + "(\(entry.content.kind.rawValue) of \(entry.on.text))" + entry.standsElsewhere)
    }
  }
}

extension Entry {
  /// That what was recorded with it in another cycle stands, where there is such a thing.
  fileprivate var standsElsewhere: String {
    guard case .meeting(let held) = content, let other = held.with else { return "" }
    return "; its other part, \(other), stands"
  }
}

extension EntryContent {
  /// Whether it can be taken back: enrolment, facts and withdrawals stand.
  var canBeWithdrawn: Bool {
    switch self {
    case .enrolled, .facts, .withdrawn: false
    default: true
    }
  }
}
