import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Reads every file of a workspace and says whether all of them are sound.
struct Verify: AppraiseCommand, Equatable {
  var place: Place

  static let declaration = Declaration<any AppraiseCommand>(
    "verify", "Read every file of the workspace and say whether each is sound",
    discussion: """
      Reads the staff register, every adopted policy, every cycle with its policy, its duties, its \
      moderation and what was begun in it, and every statement to its last entry. \
      It says what is wrong and where, changes nothing, and exits with 65 when anything is. It \
      tells no content, so anybody may run it.
      """,
    effect: .reads,
    Place.options,
    into: Verify.init(place:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, place)
    var reading = Reading()
    reading.attempt { () throws(Failure) in try session.register() }
    let workspace = session.workspace
    for policy in try failing({ () throws(StoreFailure) in try workspace.adoptedPolicies() }) {
      reading.attemptStored { () throws(StoreFailure) in try workspace.adopted(policy) }
    }
    reading.attemptStored { () throws(StoreFailure) in try workspace.equality() }
    let names = try failing { () throws(StoreFailure) in try workspace.cycleNames() }
    for name in names { read(cycle: name, of: session, &reading) }
    reading.attemptLines { () throws(StoreFailure) in try workspace.views().problems }
    reading.attemptLines { () throws(StoreFailure) in try workspace.breaches().problems }
    reading.attemptLines { () throws(StoreFailure) in try workspace.destroyed().problems }
    reading.attemptLines { () throws(StoreFailure) in try workspace.reportsGivenOut().problems }
    if let first = reading.problems.first {
      throw Failure(reading.problems.map(\.text).joined(separator: "\n"), code: first.code)
    }
    let statements = reading.statements
    environment.out(
      "All is sound: the staff register, \(names.count) \(names.count == 1 ? "cycle" : "cycles") "
        + "and \(statements) \(statements == 1 ? "statement" : "statements").\n")
  }

  /// Everything that the folder of a cycle can hold.
  private func read(cycle name: CycleName, of session: Session, _ reading: inout Reading) {
    guard
      let store = reading.attempt({ () throws(Failure) in try session.cycle(named: name) })
    else { return }
    reading.attemptStored { () throws(StoreFailure) in try store.moderationLog() }
    reading.attemptStored { () throws(StoreFailure) in try store.dutyLog() }
    reading.attemptStored { () throws(StoreFailure) in try store.readBegunAnswers() }
    let reviewees = reading.attempt { () throws(Failure) in try session.reviewees(of: store) }
    for reviewee in reviewees ?? [] {
      let statement = reading.attemptStored { () throws(StoreFailure) in
        try store.statement(of: reviewee)
      }
      if statement != nil { reading.statements += 1 }
    }
  }
}

/// What came of reading a workspace: it goes on after what cannot be read.
private struct Reading {
  var problems: [Failure] = []
  var statements = 0

  @discardableResult
  mutating func attempt<Value>(_ read: () throws(Failure) -> Value) -> Value? {
    do throws(Failure) { return try read() } catch {
      problems.append(error)
      return nil
    }
  }

  @discardableResult
  mutating func attemptStored<Value>(_ read: () throws(StoreFailure) -> Value) -> Value? {
    attempt { () throws(Failure) in try failing(read) }
  }

  /// Files of lines tell which of their lines are wrong, and are read all the same.
  mutating func attemptLines(_ read: () throws(StoreFailure) -> [FileProblem]) {
    guard let found = attemptStored(read), !found.isEmpty else { return }
    problems.append(Failure(.badData(found)))
  }
}
