import CommandLineKit

/// What the sample tool's commands ask for.
enum SampleAction: Equatable, Sendable {
  case rate(Rate)
  case agenda(Agenda)
  case assign(Assign)
  case importPeople(ImportPeople)
  case listPeople(Common)
  case undo
}

struct Common: Equatable, Sendable {
  var workspace: String?
  var quiet = false
}

struct Rate: Equatable, Sendable {
  var reviewee: String
  var item: String
  var level: Int?
  var voice = Voice.reviewer
  var because: String?
  var asOf: String?
  var dryRun = false
  var verbose = false
  var common = Common()
}

struct Agenda: Equatable, Sendable {
  var reviewer: String?
  var within: Int
}

struct Assign: Equatable, Sendable {
  var reviewee: String
  var reviewers: [String]
  var ground: String
}

struct ImportPeople: Equatable, Sendable {
  var file: String
  var folder: String?
  var maps: [String]
  var output: String?
}

enum Voice: String, CaseIterable, Sendable {
  case own = "self"
  case reviewer
  case agreed
}

extension Kind where Value == String {
  /// A day, as far as a sample needs one.
  static var day: Kind {
    Kind("day") { word throws(UsageError) in
      guard word.count == 10, word.hasPrefix("20") else {
        throw UsageError(
          "there is no such day", hints: ["Write a day as YYYY-MM-DD, such as 2026-03-02."])
      }
      return word
    }
  }

  static var person: Kind { .text.completing(.dynamic("person")).named("person") }
}

enum SampleTool {
  typealias Command = Declaration<SampleAction>

  static let common = Group(
    "Common options",
    Option("workspace", .folder, "The workspace's folder"),
    Flag("quiet", short: "q", "Print nothing but results"),
    into: Common.init(workspace:quiet:))

  static let rate = Command(
    "rate", "Record a level for one item of a statement",
    discussion: "The item is an objective, such as O1, or an area with its attribute.",
    effect: .writes, examples: ["appraise rate S014 O1 3 --because \"All targets met\""],
    Argument("reviewee", .person, "Whose statement"),
    Argument("item", .text.completing(.dynamic("item")), "What is rated"),
    OptionalArgument("level", .number(in: -5...5), "The level"),
    Option("voice", .oneOf(Voice.self), default: .reviewer, "Who speaks"),
    Option("because", short: "b", .text, "The reason"),
    Option("as-of", short: "d", .day, "The day it is about"),
    Flag("dry-run", short: "n", "Print what would be written; write nothing"),
    Flag("verbose", short: "v", "Say more"),
    common,
    into: {
      .rate(
        Rate(
          reviewee: $0, item: $1, level: $2, voice: $3, because: $4, asOf: $5, dryRun: $6,
          verbose: $7, common: $8))
    })

  static let agenda = Command(
    "agenda", "List what is due", effect: .reads,
    Option("reviewer", .person, "Only this reviewer's part"),
    Option("within", short: "w", .number(in: 0...366).named("days"), default: 28, "How far ahead"),
    into: { .agenda(Agenda(reviewer: $0, within: $1)) })

  static let assign = Command(
    "assign", "Say who reviews whom", effect: .writes,
    Argument("reviewee", .person, "Who is reviewed"),
    Arguments("reviewer", .person, minimum: 1, "Who reviews"),
    RequiredOption("ground", short: "g", .choice(["line manager", "panel"]), "Why this reviewer"),
    into: { .assign(Assign(reviewee: $0, reviewers: $1, ground: $2)) })

  static let importPeople = Command(
    "import", "Read the staff register from a file", effect: .writes,
    Argument("file", .file, "A file of comma-separated values"),
    Option("folder", .folder, "Where further files are"),
    Options("map", short: "m", .text.named("field=Column"), "Which column holds a field"),
    Option("output", short: "o", .file, "Write the result to a file"),
    into: { .importPeople(ImportPeople(file: $0, folder: $1, maps: $2, output: $3)) })

  static let listPeople = Command(
    "list", "List everybody", effect: .reads, common, into: { .listPeople($0) })

  static let undo = Command("undo", "Withdraw the latest entry", effect: .writes, into: { .undo })

  static let tree = Command(
    "appraise", "Run appraisal cycles for school staff",
    discussion: """
      Records are files in a workspace.
      Every answer names the clause that it rests on.

      A day is written YYYY-MM-DD.
      """,
    examples: ["appraise agenda --within 14"],
    subcommands: [
      Command("people", "Keep the staff register", subcommands: [importPeople, listPeople]),
      Command("reviewer", "Choose reviewers", subcommands: [assign]),
    ].under("Set-up") + [rate, undo].under("Record") + [agenda])

  static let facts = ManualFacts(
    version: "1.2.3", date: "2026-03-02",
    exitStatuses: [.init(0, "Done."), .init(64, "The command line cannot be understood.")],
    sections: [.init("Files", "appraise.json\n\nThe workspace's own 'facts'.")])

  /// What was parsed, where it is an action.
  static func action(_ words: [String]) throws(UsageError) -> SampleAction? {
    guard case .action(let action, _, _) = try tree.parse(words) else { return nil }
    return action
  }

  /// The text of the error that the words cause.
  static func errorText(_ words: [String]) -> String {
    do throws(UsageError) {
      return "no error: \(try tree.parse(words))"
    } catch {
      return error.rendered
    }
  }

  /// Answers for the sources `person` and `item`; an item's answer repeats the reviewee.
  static func resolve(_ request: CompletionRequest) -> [CompletionCandidate] {
    switch request.source {
    case "person":
      [
        CompletionCandidate("S014", "Teacher, main scale"), CompletionCandidate("S015", "Teacher"),
        CompletionCandidate("R03"),
      ]
    case "item":
      [
        CompletionCandidate("O1", "of \(request.value(of: "<reviewee>") ?? "nobody")"),
        CompletionCandidate("behaviours:team work", "An area"),
      ]
    default: []
    }
  }

  static func offered(_ words: [String]) -> [String] {
    tree.completions(for: words, resolve: resolve).candidates.map(\.value)
  }
}
