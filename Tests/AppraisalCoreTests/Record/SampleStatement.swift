import AppraisalCore
import Foundation
import Testing

/// A statement built entry by entry, each recorded a minute after the one before.
struct SampleStatement {
  private(set) var entries: [Entry] = []
  let reviewee: PersonID

  init() throws {
    reviewee = try #require(PersonID("S1"))
  }

  @discardableResult
  mutating func add(
    _ content: EntryContent, on day: String, recorded: String? = nil
  ) throws -> EntryID {
    let number = entries.count
    let time = String(format: "%02d:%02d", 10 + number / 60, number % 60)
    let entry = Entry(
      id: try #require(EntryID("e\(1000 + number)")),
      at: try #require(Moment(iso: "\(recorded ?? day)T\(time):00.000Z")), on: try Day.of(day),
      by: try #require(PersonID("R1")), content: content)
    entries.append(entry)
    return entry.id
  }

  func asOf(_ day: String, about: String? = nil) throws -> Record {
    Record.replay(
      entries, of: reviewee, asOf: try Day.of(day), about: try about.map { try Day.of($0) })
  }
}

extension EntryContent {
  static func objective(_ id: String, _ title: String) -> EntryContent {
    .objectiveAdded(ObjectiveText(objective: id, title: title))
  }

  static func rating(_ item: String, _ level: String) -> EntryContent {
    .rating(RatingGiven(item: item, level: level))
  }

  static func signature(_ part: String) -> EntryContent {
    .signed(SignatureGiven(part: part))
  }

  static func withdrawal(_ entry: EntryID) -> EntryContent {
    .withdrawn(Withdrawal(entry: entry, because: "a slip"))
  }
}

extension Record {
  /// The level of an item from the reviewer.
  func level(_ item: String) -> String? {
    if case .rating(let rating)? = ratings[.init(item: item)]?.content { rating.level } else { nil }
  }
}

/// Random entries of every kind that bears on others.
struct RandomStatement {
  var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(state: seed)
  }

  mutating func statement(count: Int) throws -> SampleStatement {
    var statement = try SampleStatement()
    var days = (0..<count).map { _ in Int.random(in: 0..<60, using: &generator) }
    days.sort()
    for day in days {
      let recorded = Day(clamping: 20_500 + day)
      let about = recorded.adding(days: -Int.random(in: 0...5, using: &generator))
      try statement.add(content(after: statement), on: about.iso, recorded: recorded.iso)
    }
    return statement
  }

  private mutating func content(after statement: SampleStatement) throws -> EntryContent {
    let objective = "O\(Int.random(in: 1...3, using: &generator))"
    let level = generator.pick(["E", "A", "P", "U"], or: "A")
    switch Int.random(in: 0..<12, using: &generator) {
    case 0: return .objective(objective, "Aim \(level)")
    case 1: return .objectiveAmended(ObjectiveText(objective: objective, title: "Anew \(level)"))
    case 2: return .objectiveAgreed(ObjectiveStep(objective: objective))
    case 3: return .objectiveDropped(ObjectiveStep(objective: objective))
    case 4, 5: return .rating(objective, level)
    case 6: return .signature(generator.pick(["reviewer", "reviewee"], or: "reviewer"))
    case 7: return .note(NoteText(text: level))
    case 8: return .judgement(Judgement(question: "q", yes: level == "E", because: level))
    case 9: return .reviewers(ReviewerAssignment(reviewers: [try #require(PersonID("R\(level)"))]))
    default:
      guard let entry = statement.entries.randomElement(using: &generator) else {
        return .commentDeclined(CommentDeclined())
      }
      return .withdrawal(entry.id)
    }
  }
}
