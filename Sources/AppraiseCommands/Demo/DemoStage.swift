import AppraisalCore
import AppraisalFiles

/// One command of the sample year: the day, the words, and whether it is shown with its output.
struct DemoStep {
  let day: Day
  let words: [String]
  let isShown: Bool

  init(_ day: Day, _ words: [String], isShown: Bool = true) {
    self.day = day
    self.words = words
    self.isShown = isShown
  }
}

/// Runs the commands of the sample year with a clock of their own.
final class DemoStage {
  private let environment: Environment
  private let folder: String
  private let shown: String
  private let until: Day?
  private var count = 0
  private var random: UInt64 = 0

  init(environment: Environment, folder: String, shown: String, until: Day?) {
    self.environment = environment
    self.folder = folder
    self.shown = shown
    self.until = until
  }

  /// Runs steps and shows each.
  func play(_ steps: [DemoStep]) throws(Failure) {
    for step in steps { try play(step) }
  }

  /// Runs the steps of a phase under a heading, and counts those that are not shown.
  func play(_ title: String, _ steps: [DemoStep]) throws(Failure) {
    let due = steps.filter { step in until.map { step.day <= $0 } ?? true }
    if due.isEmpty { return }
    environment.out("\n== \(title)\n")
    let sorted = due.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }.map(\.element)
    for step in sorted { try play(step) }
    let hidden = sorted.count { !$0.isShown }
    if hidden > 0 { environment.out("… and \(hidden) commands like these for the others.\n") }
  }

  private func play(_ step: DemoStep) throws(Failure) {
    if let until, step.day > until { return }
    count += 1
    var said = ""
    var complaint = ""
    let code = withClock(on: step.day) { inner in
      var quiet = inner
      let out = DemoOutput()
      quiet.out = { out.add($0) }
      quiet.err = { out.complain($0) }
      let code = Program.run(located(step.words), in: quiet)
      said = out.text
      complaint = out.complaint
      return code
    }
    if step.isShown {
      environment.out("$ appraise \(quoted(step.words))\n\(said)\(complaint)")
    }
    if code != 0 {
      throw Failure(
        "Error: the sample year stopped at: appraise \(quoted(step.words))\n\(complaint)",
        code: code)
    }
  }

  /// Ends with the moderation report and what to look at next.
  func finish(_ script: DemoYear, _ output: OutputOptions) throws(Failure) {
    let day = min(until ?? script.lastDay, script.lastDay)
    environment.out("\n== The headteacher’s moderation report\n")
    let words = ["report", "moderation", "--cycle", script.cycle, "--as", "S001"]
    environment.out("$ appraise \(quoted(words))\n")
    let command = CycleReportCommand(
      kind: .moderation,
      options: AskingOptions(
        place: Place(
          workspace: folder, cycle: CycleName(script.cycle), acting: "S001", onBehalfOf: nil),
        asOf: day, output: output))
    var failure: Failure?
    withClock(on: day) { inner in
      do throws(Failure) {
        try command.run(in: inner)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    environment.out(
      """

      \(count) commands were run. Look around in \(shown):
        cd \(shown)
        appraise mine --as S007 --cycle \(script.cycle)
        appraise show S013 --as S004 --cycle \(script.cycle)
        appraise explain S013 pay --as S004 --cycle \(script.cycle)
        appraise report moderation --as S001 --cycle \(script.cycle) --format html -o moderation.html

      """)
  }

  /// Everybody whom the cycle covers, with the reviewer and whether the short process is theirs.
  func people(in cycle: String) throws(Failure) -> [DemoPerson] {
    guard let name = CycleName(cycle) else { return [] }
    return try failing { () throws(StoreFailure) in
      let store = try Workspace(at: folder, fileSystem: environment.fileSystem).cycle(name)
      var people: [DemoPerson] = []
      for (index, reviewee) in try store.reviewees().enumerated() {
        let review = Review(
          rules: store.rules, reviewee: reviewee,
          entries: try store.statement(of: reviewee).entries, asOf: .latest)
        guard let reviewer = review.record.reviewers?.reviewers.first else { continue }
        people.append(
          DemoPerson(
            id: reviewee.text, reviewer: reviewer.text, index: index,
            family: review.record.facts?.family ?? "",
            isShort: review.group?.id != store.rules.policy.groups.last?.id))
      }
      return people
    }
  }

  private func withClock<Result>(on day: Day, _ body: (Environment) -> Result) -> Result {
    var inner = environment
    // Nine in the morning in Greenwich is the same civil day all year round.
    let moment =
      Moment(milliseconds: Int(day.number) * 86_400_000 + 32_400_000 + count * 1000 % 28_800_000)
      ?? .earliest
    inner.now = { moment }
    random += 1
    let number = random
    inner.random = { number }
    return body(inner)
  }

  private func located(_ words: [String]) -> [String] {
    words.first == "init"
      ? words.map { $0 == shown ? folder : $0 } : words + ["--workspace", folder]
  }

  private func quoted(_ words: [String]) -> String {
    words.map { word in
      word.contains { " “”’'\"".contains($0) } ? "\"\(word)\"" : word
    }.joined(separator: " ")
  }
}

/// What a command of the sample year said.
private final class DemoOutput: @unchecked Sendable {
  private(set) var text = ""
  private(set) var complaint = ""

  func add(_ more: String) { text += more }
  func complain(_ more: String) { complaint += more }
}

/// Somebody in the sample year.
struct DemoPerson {
  let id: String
  let reviewer: String
  let index: Int
  let family: String
  let isShort: Bool
}
