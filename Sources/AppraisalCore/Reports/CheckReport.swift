/// What is found in the reviews of a cycle, by person.
public enum CheckReport {
  /// What the reader may be told, besides what was found.
  public struct Sight: Sendable {
    /// How many people were not looked at, because the reader may not see them.
    public let withheld: Int
    /// Those whose statement the reader may read.
    public let readable: Set<PersonID>
    /// Of how many the reader may not read the statement.
    public let unread: Int

    /// What somebody may be told.
    public init(withheld: Int, readable: Set<PersonID>, unread: Int) {
      self.withheld = withheld
      self.readable = readable
      self.unread = unread
    }
  }

  /// The report of findings.
  ///
  /// - Parameters:
  ///   - findings: What was found, settled or not.
  ///   - settled: Whether those that are settled are listed, in place of the others.
  ///   - rules: The cycle's rules.
  ///   - asOf: The day as of which it was looked.
  ///   - sight: What the reader may be told.
  ///   - ending: What commands about a person name besides, such as the cycle where they are in
  ///     several.
  ///   - names: The name of a person, for print.
  /// - Returns: The report.
  public static func report(
    _ findings: [Finding], settled: Bool = false, rules: CycleRules, asOf: Day, sight: Sight,
    ending: (PersonID) -> String = { _ in "" }, names: (PersonID) -> String
  ) -> Report {
    let listed = findings.filter { ($0.settlement != nil) == settled }
    let ofPeople = Dictionary(grouping: listed, by: \.reviewee)
    let people = ofPeople.keys.compactMap(\.self).sorted()
    return Report(
      kind: "check", title: settled ? "Settled findings" : "Findings", subtitle: [],
      audience: .personal, asOf: asOf, policy: rules.policy.stamp,
      sections: Section.leftOut(sight.withheld, unread: sight.unread)
        + [Section(id: "counts", title: "In all", blocks: [.facts(counts(findings, settled))])]
        + people.map { person in
          Section(
            id: "person-\(person)", title: names(person),
            blocks: [
              .findings(
                sorted(ofPeople[person] ?? []).map {
                  line(
                    $0, isReadable: sight.readable.contains(person), asOf: asOf, ending(person),
                    names)
                })
            ])
        } + [
          Section(
            id: "clauses", title: "Clauses",
            blocks: [ExplanationReport.clauses(cited: listed.flatMap(\.clauses), by: rules)])
        ])
  }

  /// How many findings are settled, where there are some, and how to see them.
  public static func sentence(onSettled count: Int) -> String {
    Wording.count(count, "finding is", "findings are")
      + " settled with a reason; appraise check --settled lists \(count == 1 ? "it" : "them")."
  }

  private static let gravity: [Severity] = [.error, .warning, .note]

  private static func counts(_ findings: [Finding], _ settled: Bool) -> [Fact] {
    let done = Fact(
      label: "Settled", value: .number(findings.count { $0.settlement != nil }))
    if settled { return [done] }
    return gravity.map { severity in
      Fact(
        label: severity.rawValue.capitalisedFirst + "s",
        value: .number(findings.count { $0.severity == severity && $0.settlement == nil }))
    } + (findings.contains { $0.settlement != nil } ? [done] : [])
  }

  /// The gravest first, then in the policy's order.
  private static func sorted(_ findings: [Finding]) -> [Finding] {
    gravity.flatMap { severity in findings.filter { $0.severity == severity } }
  }

  /// Why a reason does not count any more.
  private static func end(of entry: Entry, _ asOf: Day) -> String {
    if case .settled(let given) = entry.content, let until = given.until, until < asOf {
      return "until \(until.text)"
    }
    return "on other facts"
  }

  private static func line(
    _ finding: Finding, isReadable: Bool, asOf: Day, _ ending: String, _ names: (PersonID) -> String
  ) -> FindingLine {
    var text = finding.says
    // Facts can say more of a review than what is found in it.
    var facts = isReadable ? finding.facts : []
    var remedy = RemedyText.namingProgram(finding.remedy, of: finding.reviewee, adding: ending)
    if let entry = finding.settlement, case .settled(let given) = entry.content {
      facts.append(
        "settled by \(names(entry.author)) on \(entry.on.text)"
          + (given.until.map { ", until \($0.text)" } ?? "")
          + (isReadable ? ": “\(given.because)”" : ""))
      remedy = ""
    } else if let command = finding.settledBy {
      let named = RemedyText.namingProgram(command, of: finding.reviewee)
      remedy += remedy.isEmpty ? "Give the reason: " : "\nOr give a reason: "
      remedy += named + ending
      if let entry = finding.outdated {
        text += " \(names(entry.author)) settled it on \(entry.on.text), \(end(of: entry, asOf))."
      }
    }
    return FindingLine(
      severity: finding.line(subject: "").severity, subject: "", text: text, facts: facts,
      remedy: remedy,
      reference: finding.clauses.isEmpty ? nil : finding.clauses.joined(separator: " "))
  }
}
