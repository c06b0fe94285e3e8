import AppraisalCore
import Foundation
import Testing

/// A small school that opened a cycle today under one of the policies that come with the program.
struct GuidedSchool: CustomTestStringConvertible, Sendable {
  let policy: String
  /// The choices and the period, as the command line gives them.
  let choices: [String]
  let period: String?
  var group = "Support"
  /// The roles that the head holds.
  var roles = ["headteacher"]
  /// The roles that the reviewer holds.
  var reviewerRoles: [String] = []
  /// Answers to prompts, by words of them; others are made up.
  var answers: [String: String] = [:]

  var testDescription: String { policy }

  static let all = [
    GuidedSchool(
      policy: "staffordshire",
      choices: ["cycle-start=06-01", "cycle-end=05-31", "behavioural-attributes=teamwork,care"],
      period: nil),
    GuidedSchool(
      policy: "brooke-weston",
      choices: [
        "central-principal=ceo", "goals-imposed-by=lead", "executive-goals=agreed",
        "review-decision-maker=principal", "central-services=none",
      ], period: nil, roles: ["principal"],
      answers: ["individual-cpd; Enter": "departmental"]),
    GuidedSchool(
      policy: "passmores",
      choices: [
        "overall-rule=lowest", "central-leaders-pay-date=december", "support-cycle-end=07-31",
        "support-pay-year=after-the-cycle",
      ], period: "teachers", group: "Teachers", roles: ["headteacher", "principal"],
      reviewerRoles: ["qualified-teacher"], answers: ["How many points": "1"]),
    GuidedSchool(
      policy: "soham",
      choices: [
        "learning-support-families=ls", "teaching-assistant-families=ta",
        "june-review-from=06-01", "june-review-to=06-30",
      ], period: "calendar-year", answers: ["it serves (Enter": "Reading"]),
    GuidedSchool(
      policy: "special-partnership",
      choices: [
        "axis-levels=four-levels", "not-agreed=left-open", "support-standards=organisation",
        "conduct-behaviours=respect",
      ], period: nil,
      answers: [
        "individual; Enter": "trust", "How it will be seen (": "Ten books", "By when (": "today",
      ]),
  ]

  /// The school in a folder, made with the commands themselves as of today.
  ///
  /// - Parameters:
  ///   - today: The day.
  ///   - before: What the reviewer recorded already, in the words of commands.
  /// - Returns: The runner of the commands.
  /// - Throws: where a command fails.
  func runner(today: Day, before: [String] = []) throws -> CommandRunner {
    let runner = try CommandRunner(day: today)
    try runner.folder.put(staff, "staff.csv")
    for words in setUp(today) {
      try run(words, in: runner)
    }
    for command in before { try run(try ShellWords.split(command) + ["--as", "P3"], in: runner) }
    return runner
  }

  private func run(_ words: [String], in runner: CommandRunner) throws {
    let place = words.first == "init" ? [] : ["--workspace", "ours"]
    let outcome = runner.run(words + place)
    try #require(outcome.code == 0, "\(words.joined(separator: " ")): \(outcome.screen)")
  }

  /// The commands with which an officer sets the school up.
  private func setUp(_ today: Day) -> [[String]] {
    let officer = ["--as", "P2"]
    let ends = ["--from", today.adding(days: -180).iso, "--to", today.adding(days: 180).iso]
    var commands: [[String]] = [
      ["init", "ours", "--organisation", "Birch School", "--school", "birch-school"],
      ["people", "import", "staff.csv"],
      ["role", "set", "hr-officer", "P2"],
    ]
    for role in roles { commands.append(["role", "set", role, "P1"] + officer) }
    for role in reviewerRoles { commands.append(["role", "set", role, "P3"] + officer) }
    let setting = choices.flatMap { ["--set", $0] }
    commands.append(["policy", "adopt", policy, "--name", "ours"] + officer + setting)
    let period = period.map { ["--period", $0] } ?? []
    commands.append(["cycle", "open", "now", "--policy", "ours"] + officer + ends + period)
    if group == "Teachers" { commands.append(["reviewer", "assign", "P4", "P3"] + officer) }
    return commands
  }

  private var staff: String {
    """
    ID,Given Name,Family Name,Job Title,Job Family,Group,School,Grade,Point,Grade Bottom,Grade Top,\
    Hours,Contract,Start,Line Manager,Rank,Leads,Task Based
    P1,Ines,Valmont,Headteacher,Leadership,Leaders,birch-school,,,,,32,Permanent,2016-09-01,,90,yes,no
    P2,Tobias,Okello,Manager,Office,Support,birch-school,G10,38,36,40,37,Permanent,2018-01-08,P1,70,yes,no
    P3,Marta,Lindgren,Leader,Office,Support,birch-school,G8,25,20,30,37,Permanent,2019-09-01,P1,60,yes,no
    P4,Noor,Castellan,Assistant,Office,\(group),birch-school,G4,8,5,9,30,Permanent,2019-09-01,P3,20,no,no

    """
  }
}
