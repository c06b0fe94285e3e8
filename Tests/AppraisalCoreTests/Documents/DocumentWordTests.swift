import AppraisalCore
import Foundation
import Testing

/// Printed documents speak the policy's own words.
struct DocumentWordTests {
  /// What a policy has printed on its documents.
  private func texts(of policy: Policy) -> [String] {
    let sections = policy.documents.flatMap(\.sections)
    let fields = policy.forms.flatMap(\.fields)
    return policy.documents.map(\.title) + policy.forms.map(\.title)
      + sections.flatMap { [$0.title, $0.guidance].compactMap(\.self) }
      + fields.flatMap { [$0.title, $0.guidance].compactMap(\.self) }
      + policy.questions.map(\.asks)
      + policy.meetings.flatMap { [$0.title] + $0.agenda }
  }

  private static let folder = ShippedPolicy.folder.deletingLastPathComponent()

  private static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { !$0.contains(".") }.sorted()

  @Test func `there are policies to look at`() {
    #expect(Self.names.count > 4)
  }

  @Test(arguments: Self.names) func `a policy keeps to its words`(name: String) throws {
    let file = Self.folder.appending(path: "\(name)/policy.json")
    let policy = try JSONDecoder().decode(Policy.self, from: Data(contentsOf: file))
    let words = policy.words
    let foreign = [
      ("reviewer", words.reviewer), ("reviewee", words.reviewee),
      ("objective", words.objective ?? "objective"),
    ].filter { $0 != $1 }.map(\.0)
    for text in texts(of: policy) {
      for word in foreign {
        #expect(!text.lowercased().contains(word), "“\(text)”")
      }
      #expect(!text.contains("YYYY"), "“\(text)”")
    }
  }
}
