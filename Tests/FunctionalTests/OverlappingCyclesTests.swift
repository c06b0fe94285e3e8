import AppraisalCore
import Foundation
import Testing

/// Two cycles of the same people that overlap: whatever command an output shows can be typed.
struct OverlappingCyclesTests {
  private static let staff = """
    ID,Given Name,Family Name,Job Title,Job Family,Group,Grade,Point,Grade Bottom,Grade Top,Hours,Contract,Start,Line Manager,Rank,Leads
    Q01,Leo,Varga,Headteacher,Leadership,Leaders,,,,,32.5,Permanent,2015-09-01,,90,yes
    Q02,Dafydd,Nkemelu,Business Manager,Administration,Support,Grade 10,40,36,40,37,Permanent,2016-01-04,Q01,70,yes
    Q03,Sunniva,Greaves,Inclusion Leader,Teaching,Teachers,,,,,32.5,Permanent,2017-09-01,Q01,60,yes
    Q04,Zofia,Abara,Teaching Assistant,Learning support,Support,Grade 4,8,5,9,30,Permanent,2017-02-27,Q03,20,no
    Q05,Iorwen,Banik,Teaching Assistant,Learning support,Support,Grade 4,8,5,9,27.5,Permanent,2018-01-08,,20,no

    """

  private func school() throws -> CommandRunner {
    let runner = try CommandRunner(day: try #require(Day(iso: "2021-03-01")))
    runner.columns = 200
    try runner.folder.put(Self.staff, "staff.csv")
    let steps = [
      ["init", ".", "--organisation", "Alder School"], ["people", "import", "staff.csv"],
      ["role", "set", "hr-officer", "Q02"], ["role", "set", "headteacher", "Q01", "--as", "Q02"],
      [
        "policy", "adopt", "staffordshire", "--name", "ours", "--set", "cycle-start=03-01", "--set",
        "cycle-end=02-28", "--set", "moderation=none", "--set", "behavioural-attributes=teamwork",
        "--as", "Q02",
      ],
      ["cycle", "open", "2021-22", "--policy", "ours", "--as", "Q02"],
    ]
    for words in steps {
      let outcome = runner.run(words)
      try #require(outcome.code == 0, "\(words): \(outcome.complaint)")
    }
    runner.clock.set(to: try #require(Day(iso: "2022-02-20")))
    for words in [
      ["meeting", "Q04", "planning", "--as", "Q03"],
      [
        "objective", "add", "Q04", "Read with six pupils", "--measure", "Log", "--due",
        "2022-02-25", "--serves", "Reading", "--as", "Q03",
      ],
      ["cycle", "roll", "2022-23", "--from", "2021-22", "--as", "Q02"],
    ] {
      let outcome = runner.run(words)
      try #require(outcome.code == 0, "\(words): \(outcome.complaint)")
    }
    runner.clock.set(to: try #require(Day(iso: "2022-05-04")))
    return runner
  }

  private static let outputs: [[String]] = [
    ["check"], ["check", "Q04"], ["check", "--cycle", "2021-22"], ["agenda"],
    ["agenda", "--cycle", "2022-23"], ["mine"], ["mine", "--cycle", "2021-22"], ["duty", "list"],
    ["show", "Q04", "--cycle", "2021-22"], ["cycle", "status"], ["cycle", "status", "2021-22"],
  ]

  @Test func `every command that an output shows can be typed as it stands`() throws {
    let runner = try school()
    var shown: Set<String> = []
    for words in Self.outputs {
      for person in ["Q02", "Q03"] {
        let outcome = runner.run(words + ["--format", "json", "--as", person])
        // Of some of them the person may see nothing.
        if outcome.code == 77 { continue }
        #expect([0, 1].contains(outcome.code), "\(words): \(outcome.complaint)")
        shown.formUnion(try ShownCommand.all(in: outcome.output))
      }
    }
    #expect(shown.count > 12, "\(shown)")
    #expect(shown.contains { $0.hasPrefix("objective ") && $0.contains("--cycle") })
    for command in shown.sorted() {
      let state = runner.state
      let outcome = try CommandRunner(continuing: state).run(
        ShownCommand.words(of: command) + ["--as", "Q02"])
      #expect(
        !outcome.complaint.contains("several"), "\(command): \(outcome.complaint)")
      #expect(outcome.code != 64, "\(command): \(outcome.complaint)")
    }
  }

  @Test func `check tells of all open cycles in every form, and names the cycle`() throws {
    let runner = try school()
    let table = runner.run(["check", "--format", "csv", "--as", "Q02"])
    #expect(table.code == 1, "\(table.complaint)")
    #expect(table.output.contains("Cycle,Severity,About,Finding,What to do,Clause"))
    #expect(table.output.contains("\n2021-22,error,"))
    #expect(table.output.contains("\n2022-23,"))
    let data = runner.run(["check", "--format", "json", "--as", "Q02"])
    #expect(data.code == 1, "\(data.complaint)")
    #expect(data.output.contains("\"cycle\": \"2021-22\""))
    #expect(data.output.contains("\"cycle\": \"2022-23\""))
    let one = runner.run(["check", "Q04", "--format", "csv", "--as", "Q02"])
    #expect([0, 1].contains(one.code), "\(one.complaint)")
    #expect(one.output.contains("\n2021-22,"))
  }
}

/// A command as an output shows it.
private enum ShownCommand {
  /// The commands in a report as JSON, each up to where its sentence ends.
  static func all(in report: String) throws -> [String] {
    try texts(in: JSONSerialization.jsonObject(with: Data(report.utf8)))
      .flatMap { $0.components(separatedBy: "\n") }
      .flatMap { $0.components(separatedBy: "appraise ").dropFirst().map(command) }
  }

  private static func texts(in value: Any) -> [String] {
    switch value {
    case let text as String: [text]
    case let values as [Any]: values.flatMap(texts)
    case let object as [String: Any]: object.values.flatMap(texts)
    default: []
    }
  }

  /// What stands for something is filled in, and the words of a sentence after it are left out.
  static func words(of command: String) -> [String] {
    command.split(separator: " ").map { word in
      let bare = word.filter { $0 != "\"" }
      return switch bare {
      case "TITLE", "TEXT", "MINUTE", "OUTCOME": "words"
      case "DAY": "2022-05-04"
      case "REVIEWER": "Q01"
      case "OBJECTIVE": "O1"
      default: bare.contains("|") ? String(bare.prefix { $0 != "|" }) : bare
      }
    }
  }

  private static func command(_ text: String) -> String {
    var words: [String] = []
    var isOption = false
    for word in text.split(separator: " ") {
      let end = word.last.map { ",;:.)".contains($0) } ?? false
      let marks = word.reversed().prefix { ",;:.)".contains($0) }.count
      let bare = String(word.dropLast(marks))
      let isPlain = bare.allSatisfy { $0.isLowercase && $0.isLetter }
      // Behind the person and what is named with capitals, small words go on with the sentence.
      let count = words.count - (words.contains("--cycle") ? 2 : 0)
      if isPlain, !isOption, count > 2 { break }
      words.append(bare)
      isOption = bare.hasPrefix("--") && !bare.contains("=")
      if end { break }
    }
    return words.joined(separator: " ")
  }
}
