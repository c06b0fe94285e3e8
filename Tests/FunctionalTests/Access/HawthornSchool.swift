import AppraisalCore
import Foundation
import Testing

/// A school in which every part of one record holds a word of its own, so that any output tells
/// which parts it gave away.
enum HawthornSchool {
  /// The people, in the order of the table.
  static let people = [
    "SUB", "REV", "LIN", "MAN", "OLD", "PEE", "HEA", "OTH", "LEA", "CPD", "PAY", "GOV", "PAN",
    "VIS", "HR1", "GON",
  ]

  /// How everybody stands to the record of SUB, and which roles they hold for SUB's school.
  static let relations: [String: Set<String>] = [
    "SUB": ["reviewee", "opener of challenge"],
    "REV": ["reviewer", "line-manager", "opener of visit", "opener of absence"],
    "LIN": ["line-manager"], "MAN": ["reviewer-manager"], "HEA": ["headteacher"],
    "LEA": ["director", "overseer"], "CPD": ["cpd-lead"], "PAY": ["pay-officer"],
    "GOV": ["governor"], "PAN": ["appeal-governor", "panel of appeal"],
    "VIS": ["visitor of visit"], "HR1": ["hr-officer", "opener of appeal"],
  ]

  /// The workspace as it is before anybody tries anything.
  static func prepared() throws -> CommandRunner.State {
    let runner = try CommandRunner(day: try #require(Day(iso: "2026-12-01")))
    try runner.folder.put(staff, "staff.csv")
    try FileManager.default.copyItem(
      at: TestSources.folder.appending(path: "Access/hawthorn.json"),
      to: URL(filePath: runner.folder.path + "/hawthorn.json"))
    for line in commands.split(separator: "\n") {
      var words = try ShellWords.split(String(line))
      if let last = words.last, last.hasPrefix("@") {
        words = words.dropLast() + ["--as", String(last.dropFirst())]
      }
      let outcome = runner.run(words + ["-q"])
      #expect(outcome.code == 0, "\(line): \(outcome.screen)")
      if line.hasPrefix("init") { runner.place = "ours" }
    }
    return runner.state
  }

  private static let staff = """
    ID,Given Name,Family Name,Job Title,School,Line Manager,End Date
    HR1,Hilda,Records,HR Officer,North,,
    MAN,Mona,Upper,Head of Services,North,,
    REV,Rex,Coachman,Site Manager,North,MAN,
    OLD,Otto,Former,Estates Manager,North,MAN,
    LIN,Lina,Line,Second Manager,North,MAN,
    SUB,Sue,Subject,Caretaker,North,REV; LIN,
    PEE,Pia,Peer,Caretaker,North,REV,
    HEA,Hanna,Head,Headteacher,North,,
    OTH,Olga,Other,Headteacher,South,,
    LEA,Leo,Lead,Director,North,,
    CPD,Cara,Trainer,Trainer,North,,
    PAY,Paul,Payroll,Payroll Officer,North,,
    GOV,Gus,Governor,Governor,North,,
    PAN,Petra,Panel,Governor,North,,
    PAX,Peter,Panelist,Governor,North,,
    VIS,Vera,Visitor,Manager,North,,
    GON,Gil,Gone,Manager,North,,2026-11-01

    """

  /// The commands that make it; who gives them stands last.
  private static let commands = """
    init ours --organisation Hawthorn --school North --school South
    people import ../staff.csv
    role set hr-officer HR1
    policy adopt ../hawthorn.json --name ours @HR1
    role set headteacher HEA --school north @HR1
    role set headteacher OTH --school south @HR1
    role set director LEA @HR1
    role set cpd-lead CPD @HR1
    role set pay-officer PAY @HR1
    role set governor GOV @HR1
    role set appeal-governor PAN @HR1
    role set appeal-governor PAX @HR1
    cycle open 2026 --policy ours @HR1
    reviewer assign SUB OLD --ground away @HR1
    note SUB NOTEMARK @OLD
    reviewer assign SUB REV @HR1
    objective add SUB OBJECTIVEMARK --measure Seen --due 2027-03-01 @REV
    objective agree SUB O1 @SUB
    evidence SUB O1 EVIDENCEMARK --source Log @REV
    answer SUB record.summary ANSWERMARK @REV
    answer SUB record.health HEALTHMARK @REV
    answer SUB record.draft DRAFTMARK @SUB
    rate SUB O1 G --voice own --because DRAFTMARK @SUB
    rate SUB O1 W --voice coach --because LEVELMARK @REV
    judge SUB ready yes --because JUDGEMENTMARK @REV
    comment SUB COMMENTMARK @SUB
    development add SUB NEEDMARK --kind course @REV
    pay recommend SUB award give --because PAYMARK @REV
    meeting SUB interim --note MEETINGMARK @REV
    settle SUB weak --because REASONMARK @REV
    case open SUB visit --set visitor=VIS --set seen=VISITMARK @REV
    case open SUB absence --set reason=ABSENCEMARK @REV
    case open SUB challenge --set charge=CHALLENGEMARK @SUB
    case open SUB appeal --set wanted=APPEALMARK --panel PAN @HR1
    pause SUB sickness --because PAUSEMARK --from 2026-11-20 @HR1
    breach report BREACHMARK --about SUB @PEE
    """

  /// The parts of the record with the words that give them away.
  static let parts: [(name: String, words: [String])] = [
    ("objectives", ["OBJECTIVEMARK"]), ("notes", ["NOTEMARK"]), ("evidence", ["EVIDENCEMARK"]),
    ("form", ["ANSWERMARK"]), ("health", ["HEALTHMARK"]), ("draft", ["DRAFTMARK"]),
    ("levels", ["LEVELMARK", "W (Weak)", "W, Weak"]), ("judgement", ["JUDGEMENTMARK"]),
    ("comment", ["COMMENTMARK"]), ("need", ["NEEDMARK"]), ("pay", ["PAYMARK"]),
    ("meeting", ["MEETINGMARK"]), ("reason", ["REASONMARK"]), ("visit", ["VISITMARK"]),
    ("absence", ["ABSENCEMARK"]), ("an absence", ["Absence", "CB1"]),
    ("challenge", ["CHALLENGEMARK"]), ("a challenge", ["Challenge of the coach", "CC1"]),
    ("appeal", ["APPEALMARK"]), ("an appeal", ["Appeal)", "CD1"]),
    ("pause", ["PAUSEMARK"]), ("breach", ["BREACHMARK"]),
    ("register", ["Staff of Hawthorn", "What the register knows"]),
  ]

  /// What everybody tries to read.
  static let reads = [
    "show SUB", "log SUB", "case list", "case list SUB", "mine", "agenda", "check", "check SUB",
    "report moderation", "report training", "report consistency", "report pay", "pay list",
    "explain SUB objectives",
    "explain SUB pay", "views SUB", "development list SUB", "report statement SUB",
    "report statement SUB --document plan", "report governors", "moderate list",
    "breach list", "people list", "people show SUB", "review SUB",
    "mine --as-of 2026-11-30", "show SUB --as-of 2027-12-01",
    "cycle status",
  ]

  /// What everybody tries to do, with the act of the access table; of a case with its kind.
  static let writes: [(act: String, kind: String?, words: String)] = [
    ("note", nil, "note SUB x"),
    ("answer.record.remark", nil, "answer SUB record.remark x"), ("comment", nil, "comment SUB x"),
    ("settle.weak", nil, "settle SUB weak --because x"),
    ("book.annual", nil, "book SUB annual --on 2026-12-10"),
    ("judge.consulted", nil, "judge SUB consulted yes --because x"),
    ("judge.moderated", nil, "moderate record SUB yes --because x"),
    ("pay.decide.award", nil, "pay decide SUB award give --because x"),
    ("pause.sickness", nil, "pause SUB sickness --because x --from 2026-11-02 --to 2026-11-03"),
    ("case.open.absence", nil, "case open SUB absence --set reason=x"),
    ("case.step.visit.talked", "visit", "case step SUB C1 talked"),
    ("case.step.challenge.heard", "challenge", "case step SUB CC1 heard"),
    ("case.step.appeal.hearing", "appeal", "case step SUB CD1 hearing"),
    ("cycle.close", nil, "cycle close 2026"), ("people.import", nil, "people import ../staff.csv"),
    ("cycle.roll", nil, "cycle roll 2027 --from 2026"),
  ]
}
