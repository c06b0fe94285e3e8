import AppraisalCore
import AppraisalFiles
import Testing

/// Who may read and record what, tried with everybody under every policy that comes with the
/// program: exactly what its access table says.
struct ShippedAccessTests {
  static let names = ShippedFiles.policies.map(\.name)

  @Test(arguments: names)
  func `everybody may do what the access table says, and nothing more`(_ name: String) throws {
    let school = try ShippedAccessSchool(name)
    let table = try AccessTable(trying: school)
    for wrong in table.wrong { Issue.record("\(name): \(wrong)") }
    try Golden.compare(table.text(named: name), named: "Goldens/Access/\(name).txt")
  }

  /// Words for how somebody stands to one review cannot be had as a role.
  @Test(arguments: names) func `no role makes somebody a reviewer or part of a case`(
    _ name: String
  ) throws {
    let school = try ShippedAccessSchool(name)
    let words =
      ["reviewee", "reviewer", "line-manager", "reviewer-manager", "overseer", "panel", "opener"]
      + school.stated.cases.flatMap(\.people)
    let peer = Actor(person: try #require(PersonID("PEER")), roles: words)
    for act in school.stated.acts { #expect(!school.review.permits(act, to: peer), "\(act)") }
    for found in school.review.record.cases { #expect(!school.review.reads(found, peer)) }
  }
}
