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
  /// What is recorded beforehand, in the words of commands by the reviewer.
  var before: [String] = []
  /// Answers to prompts, by words of them; others are made up.
  var answers: [String: String] = [:]

  var testDescription: String { policy }

  static let all = [
    GuidedSchool(
      policy: "staffordshire",
      choices: ["cycle-start=06-01", "cycle-end=05-31", "behavioural-attributes=teamwork,care"],
      period: nil,
      before: [
        "meeting P4 planning", "objective add P4 Club --due TODAY", "objective agree P4 O1",
        "meeting P4 interim", "meeting P4 annual",
      ]),
    GuidedSchool(
      policy: "brooke-weston",
      choices: [
        "central-principal=ceo", "goals-imposed-by=lead", "executive-goals=agreed",
        "review-decision-maker=principal", "central-services=none",
      ], period: nil, answers: ["Area of the goal": "departmental"]),
    GuidedSchool(
      policy: "passmores",
      choices: [
        "overall-rule=lowest", "central-leaders-pay-date=december", "support-cycle-end=07-31",
        "support-pay-year=after-the-cycle",
      ], period: "teachers", group: "Teachers",
      before: [
        "meeting P4 planning", "objective add P4 Club --due TODAY", "objective agree P4 O1",
        "meeting P4 final",
      ]),
    GuidedSchool(
      policy: "soham",
      choices: [
        "learning-support-families=ls", "teaching-assistant-families=ta",
        "june-review-from=06-01", "june-review-to=06-30",
      ], period: "calendar-year", answers: ["strategic priority": "Reading"]),
    GuidedSchool(
      policy: "special-partnership",
      choices: [
        "axis-levels=four-levels", "not-agreed=left-open", "support-standards=organisation",
        "conduct-behaviours=respect",
      ], period: nil, answers: ["Employer objective": "trust", "How it will be seen": "Ten books"]),
  ]

  /// The school in a folder, made with the commands themselves as of today.
  func runner(today: Day) throws -> CommandRunner {
    let runner = try CommandRunner(day: today)
    try runner.folder.put(staff, "staff.csv")
    let ends = ["--from", today.adding(days: -180).iso, "--to", today.adding(days: 180).iso]
    let setting = choices.flatMap { ["--set", $0] }
    let commands =
      [
        ["init", "ours", "--organisation", "Birch School", "--school", "birch-school"],
        ["people", "import", "staff.csv", "--workspace", "ours"],
        ["role", "set", "hr-officer", "P2", "--workspace", "ours"],
        ["policy", "adopt", policy, "--name", "ours", "--as", "P2", "--workspace", "ours"]
          + setting,
        ["cycle", "open", "now", "--policy", "ours", "--as", "P2", "--workspace", "ours"] + ends
          + (period.map { ["--period", $0] } ?? []),
      ]
      + (group == "Teachers"
        ? [["reviewer", "assign", "P4", "P3", "--as", "P2", "--workspace", "ours"]] : [])
      + (try before.map {
        try ShellWords.split($0.replacingOccurrences(of: "TODAY", with: today.iso))
          + ["--as", "P3", "--workspace", "ours"]
      })
    for words in commands {
      let outcome = runner.run(words)
      try #require(outcome.code == 0, "\(words.joined(separator: " ")): \(outcome.screen)")
    }
    return runner
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
