import AppraisalCore
import CommandLineKit

extension CompletionSources {
  /// The words of a case: its name, and the kinds, steps, outcomes, grounds and fields of the policy.
  func caseWords(
    _ request: CompletionRequest, _ policy: Policy, _ review: Review?, _ session: Session
  ) -> [CompletionCandidate] {
    let named = request.value(of: "<kind>").flatMap { policy.caseKind($0) }
    let open = request.value(of: "<case>").flatMap { review?.knownCase($0)?.kind }
    let kinds = (named ?? open).map { [$0] } ?? policy.cases
    switch request.source {
    case "case-kind": return policy.cases.map { CompletionCandidate($0.id, $0.title) }
    case "case-step":
      return kinds.flatMap(\.steps).map { CompletionCandidate($0.id, $0.title) }
    case "case-outcome":
      return kinds.flatMap(\.outcomes).map { CompletionCandidate($0.id, $0.title) }
    case "case-ground":
      return kinds.flatMap(\.grounds).map { CompletionCandidate($0.id, $0.title) }
    case "case-field":
      return kinds.flatMap(\.allFields).map { CompletionCandidate($0.id + "=", $0.title) }
    default: return cases(in: review, session)
    }
  }

  /// The cases that are open, as far as whoever types may see them.
  private func cases(in review: Review?, _ session: Session) -> [CompletionCandidate] {
    guard let review, let actor = try? session.identity().actor else { return [] }
    return review.record.cases.filter { review.reads($0, actor) }.map { found in
      CompletionCandidate(found.id, review.policy.caseKind(found.type)?.title ?? found.type)
    }
  }
}
