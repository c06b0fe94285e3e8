/// One thing that is wrong with a policy.
public struct PolicyProblem: Hashable, Sendable {
  /// The keys and indices that lead to the value concerned.
  public var path: [Step]
  /// Which character of a condition it is, 1-based, where it is about a condition.
  public var character: Int?
  /// What is wrong and what was expected.
  public var message: String
  /// What to do.
  public var remedy: String

  /// One step of the way to a value.
  public enum Step: Hashable, Sendable {
    /// A key of an object.
    case key(String)
    /// An index of an array, from 0.
    case index(Int)
  }
}

/// Finds everything in a policy that does not resolve, before anybody is rated under it.
///
/// A policy without problems is total: every name in it stands for something, every condition is
/// of the right types, and no fact depends on itself.
public struct PolicyCheck {
  let policy: Policy
  let vocabulary: Vocabulary
  var problems: [PolicyProblem] = []

  /// Everything that is wrong with a policy, in the order of its sections.
  public static func problems(in policy: Policy) -> [PolicyProblem] {
    var check = PolicyCheck(policy: policy, vocabulary: Vocabulary(of: policy))
    check.run()
    return check.problems
  }

  /// Facts of a policy that depend on themselves, which no answer could ever be worked out from.
  ///
  /// - Parameters:
  ///   - policy: The policy.
  ///   - vocabulary: The policy's vocabulary, where it has been made before.
  /// - Returns: A problem for the first circle, if there is one.
  public static func circles(
    in policy: Policy, vocabulary: Vocabulary? = nil
  ) -> [PolicyProblem] {
    var check = PolicyCheck(policy: policy, vocabulary: vocabulary ?? Vocabulary(of: policy))
    check.checkDependencies()
    return check.problems
  }

  /// Every list of clauses in a policy, with the path of what cites it.
  static func citations(in policy: Policy) -> [(clauses: [String], path: [PolicyProblem.Step])] {
    PolicyCheck(policy: policy, vocabulary: Vocabulary(of: policy)).citations
  }

  /// Every decision rule of a policy with its path.
  static func rules(in policy: Policy) -> [(path: [PolicyProblem.Step], rule: DecisionRule)] {
    PolicyCheck(policy: policy, vocabulary: Vocabulary(of: policy)).rules
  }

  private init(policy: Policy, vocabulary: Vocabulary) {
    self.policy = policy
    self.vocabulary = vocabulary
  }

  private mutating func run() {
    checkFormat()
    checkSource()
    checkNames()
    checkChoices()
    checkScales()
    checkAssessment()
    checkRatings()
    checkScores()
    for (index, rule) in policy.pay.enumerated() {
      checkRule(rule, at: [.key("pay"), .index(index)])
      checkPay(rule, at: [.key("pay"), .index(index)])
    }
    checkCalendar()
    checkOwnPeriods()
    checkReviewers()
    checkDeadlines()
    checkPauses()
    checkDuties()
    checkCases()
    checkDevelopment()
    checkTraining()
    checkRetention()
    checkConditionsOfLists()
    checkReferences()
    checkModeration()
    checkReports()
    checkAccess()
    checkAnswerers()
    checkFields()
    checkDocuments()
    checkClauses()
    checkDependencies()
  }

  mutating func add(
    _ path: [PolicyProblem.Step], _ message: String, _ remedy: String, character: Int? = nil
  ) {
    problems.append(
      PolicyProblem(path: path, character: character, message: message, remedy: remedy))
  }

  mutating func check(
    _ when: When?, at path: [PolicyProblem.Step], itemsOf each: String? = nil
  ) {
    guard let when else { return }
    let typing = ConditionTyping(vocabulary, itemScale: each.flatMap(scale(ofItemsIn:)))
    for problem in typing.problems(in: when.condition) {
      add(
        path, problem.message, "Change the condition; WritingAPolicy lists the facts.",
        character: problem.column)
    }
  }

  /// The scale on which the items of an area, or the objectives, are rated.
  private func scale(ofItemsIn each: String) -> String? {
    let areas = policy.assessment.areas
    let named = areas.first { $0.id == each }
    return (named ?? areas.first { each == "objectives" && $0.items.from == .objectives })?.scale
  }

  private mutating func checkFormat() {
    if policy.format != Policy.newestFormat {
      add(
        [.key("format")], "this is format \(policy.format); expected \(Policy.newestFormat)",
        "Use a version of appraise that knows the format.")
    }
  }

  /// Two things of one kind and name could not be told apart.
  private mutating func checkNames() {
    unique(policy.choices.map(\.id), "choices")
    unique(policy.scales.map(\.id), "scales")
    unique(policy.groups.map(\.id), "groups")
    unique(policy.scope.map(\.id), "scope")
    unique(policy.definitions.map(\.id), "definitions")
    unique(policy.objectiveParts.map(\.id), "objectiveParts")
    unique(policy.questions.map(\.id), "questions")
    unique(policy.meetings.map(\.id), "meetings")
    unique(policy.evidence.map(\.id), "evidence")
    unique(policy.forms.map(\.id), "forms")
    unique(policy.documents.map(\.id), "documents")
    unique(policy.contents.map(\.id), "contents")
    unique(policy.parts.map(\.id), "parts")
    unique(policy.pauses.map(\.id), "pauses")
    unique(policy.deadlines.map(\.id), "deadlines")
    unique(policy.duties.map(\.id), "duties")
    unique(policy.training.map(\.id), "training")
    unique(policy.retention.map(\.id), "retention")
    unique(policy.stages.map(\.id), "stages")
    unique(policy.requirements.map(\.id), "requirements")
    unique(policy.findings.map(\.id), "findings")
    unique(policy.reports.map(\.id), "reports")
    unique(policy.clauses.map(\.id), "clauses")
    unique(policy.assessment.areas.map(\.id), "assessment", "areas")
    checkCalendarNames()
    checkPayNames()
    for (index, form) in policy.forms.enumerated() {
      unique(form.fields.map(\.id), [.key("forms"), .index(index), .key("fields")])
    }
    checkFactNames()
  }

  /// A definition or an area that took the name of another fact would hide it.
  private mutating func checkFactNames() {
    var taken = Set(Vocabulary.fixedFacts.map { $0.0 }).union(["overall"])
    let areas = policy.assessment.areas.map(\.id)
    for (index, id) in areas.enumerated() where taken.contains(id) {
      add(
        [.key("assessment"), .key("areas"), .index(index), .key("id")],
        "“\(id)” is already the name of a fact", "Give the area another name.")
    }
    taken.formUnion(areas)
    for (index, definition) in policy.definitions.enumerated() where taken.contains(definition.id) {
      add(
        [.key("definitions"), .index(index), .key("id")],
        "“\(definition.id)” is already the name of a fact", "Give the definition another name.")
    }
  }

  mutating func unique(_ ids: [String], _ section: String...) {
    unique(ids, section.map { .key($0) })
  }

  /// Conditions reach a thing by its name, so that names are single words that differ.
  mutating func unique(_ ids: [String], _ section: [PolicyProblem.Step]) {
    var seen: Set<String> = []
    for (index, id) in ids.enumerated() {
      let path = section + [.index(index), .key("id")]
      if !PolicyCheck.isName(id) {
        add(path, "“\(id)” is not a name", "Use letters, digits and hyphens only.")
      } else if !seen.insert(id).inserted {
        add(path, "“\(id)” is the name of two things", "Give one of them another name.")
      }
    }
  }

  static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.count <= 64
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }

  private mutating func checkChoices() {
    for (index, choice) in policy.choices.enumerated() {
      let path: [PolicyProblem.Step] = [.key("choices"), .index(index)]
      if let standard = choice.standard, !choice.accepts(standard) {
        add(
          path + [.key("standard")], "“\(standard.text)” is not a value of this choice",
          "Expected \(choice.expectation).")
      }
      for (position, allowed) in choice.allowed.enumerated() where !choice.accepts(allowed.value) {
        add(
          path + [.key("allowed"), .index(position)],
          "“\(allowed.value.text)” is not a value of a choice of type \(choice.type.rawValue)",
          "Write the value as the type wants it, or change the type.")
      }
      if choice.needed == true, choice.standard != nil {
        add(
          path + [.key("needed")], "a needed choice has a standard value",
          "Leave out one of the two.")
      }
    }
  }

  private mutating func checkScales() {
    for (index, scale) in policy.scales.enumerated() {
      let path: [PolicyProblem.Step] = [.key("scales"), .index(index), .key("levels")]
      if scale.levels.count < 2 {
        add(path, "a scale has at least two levels", "Add levels, best first.")
      }
      var seen: Set<String> = []
      for (position, level) in scale.levels.enumerated() {
        let words = Set(([level.code, level.name] + level.aliases).map { $0.lowercased() })
        if !seen.isDisjoint(with: words) {
          add(
            path + [.index(position)], "a code, name or alias stands for two levels",
            "Give one of them another word.")
        }
        seen.formUnion(words)
      }
    }
  }
}
