import AppraisalCore
import Foundation
import Testing

/// The policy of the oak with a report in which nobody can be recognised, and schools to report on.
enum OakReports {
  static let governors = """
    {"id": "governors", "title": "To the governors", "to": "the governors of the oak",
     "about": "organisation", "clauses": ["C-1"], "sections": [
      {"id": "operation", "title": "Operation", "shows": "operation", "by": ["school", "reviewer"]},
      {"id": "agreement", "title": "Agreement", "shows": "measures", "by": ["school"], "measures": [
        {"id": "agreed", "title": "All tasks agreed", "among": "objectives.live above 0",
         "when": "objectives.unsettled is 0", "clauses": ["C-5"]},
        {"id": "leads", "title": "Leads others", "when": "post.leads"}]},
      {"id": "levels", "title": "Levels", "shows": "outcomes", "ladder": ["S", "G"],
       "by": ["school"], "clauses": ["C-2"]},
      {"id": "pay", "title": "Pay", "shows": "pay", "clauses": ["C-4"]},
      {"id": "needs", "title": "Needs", "shows": "training-needs"},
      {"id": "words", "title": "In the head’s words", "shows": "manual", "guidance": "How it went.",
       "room": 3}]}
    """

  static func rules(_ change: (String) -> String = { $0 }) throws -> ReportRules {
    try JSONDecoder().decode(ReportRules.self, from: Data(change(governors).utf8))
  }

  static func policy(_ change: (String) -> String = { $0 }) throws -> Policy {
    var policy = try OakPolicy.rated()
    policy.reports = [try rules(change)]
    return policy
  }

  /// So many people of a school, of whom the first so many have silver and the others nickel.
  struct Group {
    var school = "oak"
    var people: Int
    var silver: Int
    var reviewer = "R1"
    /// How many of them were promised a course for the job that never came for want of money.
    var courses = 0
  }

  static func summary(
    _ groups: [Group], under policy: Policy? = nil, isClosed: Bool = false,
    name: String = "2025-26",
    equality: (inout EqualityFacts, Int) -> Void = { _, _ in }
  ) throws -> AnonymousSummary {
    let policy = try policy ?? self.policy()
    let report = try #require(policy.reports.first)
    var school = OakSchool()
    var number = 0
    var facts: [PersonID: EqualityFacts] = [:]
    for group in groups {
      for person in 0..<group.people {
        number += 1
        let id = "P\(100 + number)"
        var own = EqualityFacts(try OakSchool.id(id))
        equality(&own, number - 1)
        facts[own.person] = own
        try school.name(id, "Given\(number)", "Family\(number)")
        try school.enrol(
          id, post: "Clerk", grade: "G4", point: 5, school: group.school,
          reviewer: group.reviewer)
        try school.objective(
          "O1", of: id, settled: person.isMultiple(of: 2) ? .agreed : .open,
          level: person < group.silver ? "S" : "N")
        if person < group.courses { try addCourse(to: id, &school) }
      }
    }
    let cycle = try school.judged(under: policy)
    var named = cycle.cycle
    named.name = try #require(CycleName(name))
    if isClosed { named.closed = named.opened }
    return AnonymousSummary(
      of: report, cycle: named, rules: cycle.rules, name: "Oak Trust",
      reviews: cycle.reviews.compactMap {
        CountedReview(of: $0, for: report, equality: facts[$0.record.reviewee])
      }, outside: 2,
      schools: [School(id: "oak", name: "Oak School"), School(id: "elm", name: "Elm School")])
  }

  private static func addCourse(to id: String, _ school: inout OakSchool) throws {
    try school.add(
      .developmentAdded(
        DevelopmentText(
          development: "D1", text: "A course of Given1’s own choosing", activity: "course",
          category: "job", cost: Amount("120.00"))),
      to: id)
    try school.add(.developmentAgreed(DevelopmentStep(development: "D1")), to: id)
    try school.add(
      .developmentNotProvided(DevelopmentStep(development: "D1", ground: "money")), to: id)
  }

  /// A policy that keeps needs for development, with a report on them.
  static func policyOfTraining() throws -> Policy {
    var policy = try policy {
      $0.replacing(
        #"{"id": "needs", "title": "Needs", "shows": "training-needs"}"#,
        with: """
          {"id": "needs", "title": "Needs", "shows": "training-needs", "by": ["school"]},
          {"id": "missing", "title": "Missing", "shows": "training-not-provided"},
          {"id": "costs", "title": "Costs", "shows": "workforce-costs"}
          """)
    }
    policy.development = try JSONDecoder().decode(
      DevelopmentRules.self,
      from: Data(
        """
        {"kinds": [{"id": "course", "title": "a course"}, {"id": "visit", "title": "a visit"}],
         "categories": [{"id": "job", "title": "the job"}],
         "reasons": [{"id": "money", "title": "there was no money"}]}
        """.utf8))
    return policy
  }

  static func report(
    on summary: AnonymousSummary, before: AnonymousSummary? = nil
  ) throws -> Report {
    AnonymousReport.report(on: summary, before: before, asOf: try OakSchool.day("2026-03-02"))
  }
}

extension Report {
  /// What stands beside a heading of a table of numbers: the people and those of whom it can be so.
  func line(_ title: String, in section: String) -> [String]? {
    table(section)?.rows.first { $0.first?.words == title }?.dropFirst().map(\.words)
  }
}
