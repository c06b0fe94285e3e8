import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Reads every file of a workspace and says whether all of them are sound.
struct Verify: AppraiseCommand, Equatable {
  var place: Place

  static let declaration = Declaration<any AppraiseCommand>(
    "verify", "Read every file of the workspace and say whether each is sound",
    discussion: """
      Reads the staff register, every cycle with its policy, and every statement to its last entry. \
      It says what is wrong and where, changes nothing, and exits with 65 when anything is. It \
      tells no content, so anybody may run it.
      """,
    effect: .reads,
    Place.options,
    into: Verify.init(place:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, place)
    var problems: [Failure] = []
    var statements = 0
    func attempt<Value>(_ read: () throws(Failure) -> Value) -> Value? {
      do throws(Failure) { return try read() } catch {
        problems.append(error)
        return nil
      }
    }
    _ = attempt(session.register)
    let names = try failing { () throws(StoreFailure) in try session.workspace.cycleNames() }
    for name in names {
      guard
        let store = attempt({ () throws(Failure) in try session.cycle(named: name) }),
        let reviewees = attempt({ () throws(Failure) in try session.reviewees(of: store) })
      else { continue }
      for reviewee in reviewees {
        let statement = attempt { () throws(Failure) in
          try failing { () throws(StoreFailure) in try store.statement(of: reviewee) }
        }
        if statement != nil { statements += 1 }
      }
    }
    for content in [
      attempt { () throws(Failure) in
        try failing { () throws(StoreFailure) in try session.workspace.views().problems }
      },
      attempt { () throws(Failure) in
        try failing { () throws(StoreFailure) in try session.workspace.breaches().problems }
      },
      attempt { () throws(Failure) in
        try failing { () throws(StoreFailure) in try session.workspace.destroyed().problems }
      },
      attempt { () throws(Failure) in
        try failing { () throws(StoreFailure) in try session.workspace.reportsGivenOut().problems }
      },
    ] {
      if let content, !content.isEmpty { problems.append(Failure(.badData(content))) }
    }
    if let first = problems.first {
      throw Failure(problems.map(\.text).joined(separator: "\n"), code: first.code)
    }
    environment.out(
      "All is sound: the staff register, \(names.count) \(names.count == 1 ? "cycle" : "cycles") "
        + "and \(statements) \(statements == 1 ? "statement" : "statements").\n")
  }
}
