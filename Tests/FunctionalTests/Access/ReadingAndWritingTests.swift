import Foundation
import Synchronization
import Testing

/// Every command that reads and the commands that write, tried by everybody who could stand to one
/// record, errors and hints included.
struct ReadingAndWritingTests {
  /// What came of one person's tries.
  private struct Tried {
    var seen: Set<String> = []
    var done: [Bool] = []
    var unlogged: [String] = []
  }

  @Test func `nobody reads or does what the access table does not give them`() throws {
    let state = try HawthornSchool.prepared()
    let stated = try StatedAccess(
      policy: Array(
        try Data(contentsOf: TestSources.folder.appending(path: "Access/hawthorn.json"))))
    let people = HawthornSchool.people
    let found = Mutex<[String: Tried]>([:])
    DispatchQueue.concurrentPerform(iterations: people.count) { index in
      let person = people[index]
      guard let tried = try? Self.tries(of: person, from: state) else { return }
      found.withLock { $0[person] = tried }
    }
    let tried = found.withLock { $0 }
    try #require(tried.count == people.count)
    for (person, tried) in tried {
      for part in HawthornSchool.parts {
        let expected = HawthornExpectation.mayRead(part.name, person, stated)
        #expect(
          tried.seen.contains(part.name) == expected, "\(person) reads the \(part.name) of SUB")
      }
      for (write, isDone) in zip(HawthornSchool.writes, tried.done) {
        let expected = HawthornExpectation.mayDo(write.act, in: write.kind, person, stated)
        #expect(isDone == expected, "\(person) does \(write.act)")
      }
      #expect(tried.unlogged == [], "\(person) was shown this, and no view was kept")
    }
    try Golden.compare(Self.text(of: tried), named: "Goldens/Access/hawthorn.txt")
  }

  /// Reads and writes as one person; nothing that is tried is kept.
  private static func tries(of person: String, from state: CommandRunner.State) throws -> Tried {
    let runner = try CommandRunner(continuing: state)
    var tried = Tried()
    var text = ""
    for line in HawthornSchool.reads {
      let before = try views(of: runner)
      let outcome = runner.run(try ShellWords.split(line) + ["--as", person])
      text += outcome.screen
      let told = parts(in: outcome.output).subtracting(["breach", "register"])
      if person != "SUB", !told.isEmpty, try views(of: runner) == before {
        tried.unlogged.append("\(line): \(told.sorted().joined(separator: ", "))")
      }
    }
    for write in HawthornSchool.writes {
      let words = try ShellWords.split(write.words)
      let outcome = runner.run(words + ["--dry-run", "--as", person])
      // What a rule of the policy refuses afterwards was theirs to try.
      tried.done.append(outcome.code == 0 || outcome.code == 1)
      // Whose case it is they typed themselves.
      text += write.kind == nil ? outcome.screen : ""
    }
    text +=
      runner.run(["---complete", "bash", "development", "agree", "SUB", "--as", person, ""])
      .screen
    tried.seen = parts(in: text)
    return tried
  }

  private static func parts(in text: String) -> Set<String> {
    Set(
      HawthornSchool.parts.filter { $0.words.contains(where: text.contains) }.map(\.name))
  }

  private static func views(of runner: CommandRunner) throws -> Int {
    let folder = runner.folder.path + "/ours/views"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return try names.map { name in
      try String(contentsOfFile: folder + "/" + name, encoding: .utf8).count
    }.reduce(0, +)
  }

  private static func text(of tried: [String: Tried]) -> String {
    let people = HawthornSchool.people
    func row(_ name: String, _ holds: (String) -> Bool) -> String {
      let cells = people.map { holds($0) ? $0 : " · " }.joined(separator: " ")
      return name + String(repeating: " ", count: max(1, 26 - name.count)) + cells
    }
    var lines = ["Who reads and does what of the record of SUB at Hawthorn", "", "Reads"]
    lines += HawthornSchool.parts.map { part in
      row(part.name) { tried[$0]?.seen.contains(part.name) == true }
    }
    lines += ["", "Does"]
    lines += HawthornSchool.writes.enumerated().map { index, write in
      row(write.act) { tried[$0]?.done[index] == true }
    }
    return lines.map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n") + "\n"
  }
}

/// What the policy of Hawthorn lets people do, from its access table alone.
enum HawthornExpectation {
  static func mayDo(
    _ act: String, in kind: String?, _ person: String, _ stated: StatedAccess
  ) -> Bool {
    // Whoever has left does nothing.
    if person == "GON" { return false }
    // The headteacher holds the role for one school, and the cycle is of both.
    if act == "cycle.close", person == "HEA" { return false }
    return stated.gives(act, to: relations(of: person, in: kind)) { _ in false }
  }

  private static func relations(of person: String, in kind: String?) -> Set<String> {
    Set(
      (HawthornSchool.relations[person] ?? []).compactMap { relation in
        let words = relation.components(separatedBy: " of ")
        return words.count == 1 || words[1] == kind ? words[0] : nil
      })
  }

  static func mayRead(_ part: String, _ person: String, _ stated: StatedAccess) -> Bool {
    func may(_ act: String, in kind: String? = nil) -> Bool {
      mayDo(act, in: kind, person, stated)
    }
    let isReader = may("read.statement")
    switch part {
    case "health":
      let readers = stated.restrictedFields.first { $0.id == "record.health" }?.readers ?? []
      return isReader && !readers.isDisjoint(with: relations(of: person, in: nil))
    case "draft": return person == "SUB"
    case "need": return isReader || may("report.training") || may("read.document.plan")
    case "absence", "challenge", "appeal": return mayRead(case: part, person, may, stated)
    case "an absence", "a challenge", "an appeal":
      let kind = String(part.split(separator: " ")[1])
      return mayRead(case: kind, person, may, stated)
    case "breach": return person == "PEE" || person == "HR1"
    case "register": return may("people.show")
    default: return isReader
    }
  }

  private static func mayRead(
    case id: String, _ person: String, _ may: (String, String?) -> Bool, _ stated: StatedAccess
  ) -> Bool {
    guard let kind = stated.cases.first(where: { $0.id == id }) else { return false }
    let own = relations(of: person, in: id)
    if own.contains("opener") { return true }
    if !kind.hiddenFrom.isDisjoint(with: own) { return false }
    return own.contains("panel") || may("read.case.\(id)", id)
  }
}
