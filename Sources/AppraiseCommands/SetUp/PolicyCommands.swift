import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Lists policies.
struct PolicyList: AppraiseCommand, Equatable {
  var place: Place
  var output: OutputOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "list", "List the policies that come with the program and those adopted here",
    effect: .reads, Place.options, OutputOptions.options, into: PolicyList.init(place:output:))

  func run(in environment: Environment) throws(Failure) {
    var rows: [[Cell]] = []
    for builtIn in environment.builtIn {
      let policy = try environment.builtInPolicy(builtIn.name).policy
      rows.append([
        .text(builtIn.name), .text("comes with the program"), .text(policy.title),
        .text(policy.version), .number(policy.clauses.count),
      ])
    }
    if let session = try? Session(environment, place) {
      let names = try failing { () throws(StoreFailure) in
        try session.workspace.adoptedPolicies()
      }
      for name in names {
        let adopted = try failing { () throws(StoreFailure) in
          try session.workspace.adopted(name)
        }
        rows.append([
          .text(name.text), .text("adopted from \(adopted.adoption.base)"),
          .text(adopted.policy.title), .text(adopted.policy.version),
          .number(adopted.policy.clauses.count),
        ])
      }
    }
    try environment.print(PolicyReport.list(rows, asOf: environment.today), output)
  }
}

/// Shows a policy.
struct PolicyShow: AppraiseCommand, Equatable {
  var policy: String
  var place: Place
  var output: OutputOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "show", "Show what a policy says and what it leaves to the school",
    effect: .reads,
    Argument("policy", .from("policy"), "A policy’s name, or its file"),
    Place.options, OutputOptions.options, into: PolicyShow.init(policy:place:output:))

  func run(in environment: Environment) throws(Failure) {
    let named = try environment.policy(policy, place)
    try environment.print(
      PolicyReport.policy(
        named.policy, choices: named.adoption?.choices ?? [:], asOf: environment.today),
      output)
  }
}

/// Adopts a policy with the school's choices.
struct PolicyAdopt: AppraiseCommand, Equatable {
  var policy: String
  var name: PolicyID
  var set: [String]
  var options: SetUpOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "adopt", "Adopt a policy: a base plus the school’s choices",
    discussion: """
      Adopting again under the same name adds to the choices made before. Cycles that are open \
      keep the policy and the choices that they opened with.
      """,
    effect: .writes,
    Argument("policy", .from("policy"), "The policy to adopt, or its file"),
    RequiredOption("name", .policy, "The name to adopt it under"),
    Options("set", .from("choice"), "A choice, as CHOICE=VALUE"),
    SetUpOptions.options,
    into: PolicyAdopt.init(policy:name:set:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let officer = try session.officer()
    let base = try environment.policy(policy, options.place)
    var choices = base.adoption?.choices ?? [:]
    if let before = try? session.workspace.adopted(name), before.policy.id == base.policy.id {
      choices = before.adoption.choices.merging(choices) { old, _ in old }
    }
    for word in set {
      let (choice, value) = try read(word, of: base.policy)
      choices[choice] = value
    }
    let adoption = Adoption(
      name: name, base: base.policy.id, version: base.policy.version, choices: choices,
      adopted: CycleEvent(at: environment.now(), by: officer))
    if !options.dryRun {
      try failing { () throws(StoreFailure) in
        try session.workspace.adopt(adoption, policy: base.bytes)
      }
    }
    if options.quiet { return }
    let remarks = base.policy.linesOnUnknownWords(choices, in: try session.register())
    say(choices, base.policy, remarks, in: environment)
  }

  private func read(_ word: String, of policy: Policy) throws(Failure) -> (String, ChoiceValue) {
    guard let sign = word.firstIndex(of: "=") else {
      throw .usage("--set \(word) has no “=”", remedy: "Write it as CHOICE=VALUE.")
    }
    let id = String(word[..<sign])
    let text = String(word[word.index(after: sign)...])
    guard let choice = policy.choices.first(where: { $0.id == id }) else {
      throw .usage(
        "the policy leaves no choice “\(id)”",
        remedy: KnownWords.remedy(
          for: id, among: policy.choices.map(\.id), called: "choices"))
    }
    guard let value = choice.value(from: text) else {
      throw .usage(
        "“\(text)” is not a value for “\(id)” (\(choice.question))",
        remedy: "Expected \(choice.expectation).")
    }
    return (id, value)
  }

  private func say(
    _ choices: [String: ChoiceValue], _ policy: Policy, _ remarks: [String],
    in environment: Environment
  ) {
    let verb = options.dryRun ? "Would adopt" : "Adopted"
    var lines = ["\(verb) \(policy.title), version \(policy.version), as “\(name)”."]
    for choice in policy.choices {
      if let value = choices[choice.id] {
        lines.append("  \(choice.id) = \(choice.shown(value))")
      } else if choice.needed == true {
        lines.append("  still needed: --set \(choice.id)=… (\(choice.question))")
      } else if choice.standard == nil {
        lines.append("  left open: \(choice.id) (\(choice.question))")
      }
    }
    environment.out((lines + remarks).joined(separator: "\n") + "\n")
  }
}
