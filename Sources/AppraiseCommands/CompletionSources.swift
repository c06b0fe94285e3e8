import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Finds the values that a shell completes: people, cycles, levels and the policy's own words.
struct CompletionSources {
  let environment: Environment

  /// The candidates for a place of an unfinished command line; none where nothing can be read.
  func candidates(for request: CompletionRequest) -> [CompletionCandidate] {
    let place = Place(
      workspace: request.value(of: "--workspace"),
      cycle: request.value(of: "--cycle").flatMap { CycleName($0) },
      acting: request.value(of: "--as"), onBehalfOf: request.value(of: "--for"))
    switch request.source {
    case "policy": return policies(place)
    case "period": return periods(request, place)
    case "choice": return choices(request, place)
    default: break
    }
    guard let session = try? Session(environment, place) else { return [] }
    switch request.source {
    case "person": return people(session)
    case "cycle":
      return ((try? session.workspace.cycleNames()) ?? []).map { CompletionCandidate($0.text) }
    case "school":
      return session.organisation.schools.map { CompletionCandidate($0.id, $0.name) }
    case "role": return roles(session)
    default: return policyWords(request, session)
    }
  }

  private func people(_ session: Session) -> [CompletionCandidate] {
    ((try? session.register())?.people ?? []).map { CompletionCandidate($0.id.text, $0.fullName) }
  }

  private func roles(_ session: Session) -> [CompletionCandidate] {
    let known = session.organisation.roles.map(\.role) + [Session.officer]
    return Set(known).sorted().map { CompletionCandidate($0) }
  }

  private func policies(_ place: Place) -> [CompletionCandidate] {
    let adopted =
      (try? Session(environment, place)).flatMap { try? $0.workspace.adoptedPolicies() } ?? []
    return environment.builtIn.map { CompletionCandidate($0.name, "comes with the program") }
      + adopted.map { CompletionCandidate($0.text, "adopted") }
  }

  private func periods(
    _ request: CompletionRequest, _ place: Place
  ) -> [CompletionCandidate] {
    guard let name = request.value(of: "--policy"),
      let policy = try? environment.policy(name, place).policy
    else { return [] }
    return policy.calendar.periods.map { CompletionCandidate($0.id, $0.title ?? "") }
  }

  private func choices(
    _ request: CompletionRequest, _ place: Place
  ) -> [CompletionCandidate] {
    guard let name = request.value(of: "<policy>"),
      let policy = try? environment.policy(name, place).policy
    else { return [] }
    return policy.choices.map { CompletionCandidate($0.id + "=", $0.question) }
  }

  private func policyWords(
    _ request: CompletionRequest, _ session: Session
  ) -> [CompletionCandidate] {
    guard let store = try? session.cycle() else { return [] }
    let policy = store.rules.policy
    let id = request.value(of: "<reviewee>").flatMap { PersonID($0) }
    // What the school lists is nobody's record: it is offered to whoever types.
    let listed = id.map {
      Review(rules: store.rules, reviewee: $0, entries: [], asOf: environment.today)
    }
    let review = id.flatMap { id -> Review? in
      guard let statement = try? store.statement(of: id),
        let actor = try? session.identity().actor
      else { return nil }
      let review = Review(
        rules: store.rules, reviewee: id, entries: statement.entries, asOf: environment.today)
      return review.permits("read.statement", to: actor) ? review.shown(to: actor) : nil
    }
    switch request.source {
    case "duty": return policy.duties.map { CompletionCandidate($0.id, $0.title) }
    case "development-kind": return words(policy.development?.kinds)
    case "development-category": return words(policy.development?.categories)
    case "development-funding": return words(policy.development?.funding)
    case "development-reason": return words(policy.development?.reasons)
    case "need":
      return (review?.record.development ?? []).map { CompletionCandidate($0.id, $0.text.text) }
    case "training": return policy.training.map { CompletionCandidate($0.id, $0.title) }
    case "report": return policy.reports.map { CompletionCandidate($0.id, $0.title) }
    case "evidence-kind": return policy.evidence.map { CompletionCandidate($0.id, $0.title) }
    case "pause": return policy.pauses.map { CompletionCandidate($0.id, $0.title) }
    case "case", "case-kind", "case-step", "case-outcome", "case-ground", "case-field":
      return caseWords(request, policy, review, session)
    case "set-aside":
      return policy.scope.filter { $0.setAside != nil }.map { CompletionCandidate($0.id, $0.title) }
    case "group": return policy.groups.map { CompletionCandidate($0.id, $0.title) }
    case "meeting": return policy.meetings.map { CompletionCandidate($0.id, $0.title) }
    case "question": return policy.questions.map { CompletionCandidate($0.id, $0.asks) }
    case "check":
      return (review?.found() ?? []).map { CompletionCandidate($0.check, $0.says) }
    case "part": return policy.objectiveParts.map { CompletionCandidate($0.id + "=", $0.title) }
    case "voice":
      return policy.assessment.voices(of: nil).map { CompletionCandidate($0.id, $0.title) }
    case "moment": return policy.assessment.moments.map { CompletionCandidate($0.id, $0.title) }
    case "concern":
      let kinds = policy.assessment.areas.flatMap { $0.statedConcern?.among ?? [] }
      return kinds.map { CompletionCandidate($0.id, $0.title) }
    case "document":
      return (review?.documents ?? policy.printedDocuments).map {
        CompletionCandidate($0.id, $0.title)
      }
    case "field":
      return policy.forms.flatMap { form in
        form.fields.map { CompletionCandidate("\(form.id).\($0.id)", $0.title) }
      }
    case "decision":
      return policy.assessment.areas.map { CompletionCandidate($0.id, $0.title) }
        + (policy.assessment.overall.map { [CompletionCandidate("overall", $0.title)] } ?? [])
        + policy.pay.map { CompletionCandidate($0.id, $0.title) }
    case "pay": return policy.pay.map { CompletionCandidate($0.id, $0.title) }
    case "pay-answer":
      return (policy.pay.count > 1 ? policy.pay.map { CompletionCandidate($0.id, $0.title) } : [])
        + policy.pay.flatMap(\.outcomes).map { CompletionCandidate($0.id, $0.title) }
    case "ground":
      return policy.pay.flatMap(\.grounds).map { CompletionCandidate($0.id, $0.title) }
    case "level": return levels(request, policy, review ?? listed)
    case "item": return items(policy, review ?? listed)
    case "objective":
      return (review?.record.objectives.filter(\.isLive) ?? []).map {
        CompletionCandidate($0.id, $0.text.title)
      }
    default: return []
    }
  }

  private func words(_ words: [DevelopmentWord]?) -> [CompletionCandidate] {
    (words ?? []).map { CompletionCandidate($0.id, $0.title) }
  }

  private func levels(
    _ request: CompletionRequest, _ policy: Policy, _ review: Review?
  ) -> [CompletionCandidate] {
    let item = request.value(of: "<item>")
    let scale = review.flatMap { review in
      item.flatMap { try? RatedItem($0, in: review).scale }
    }
    return (scale.map { [$0] } ?? policy.scales).flatMap { scale in
      scale.levels.map { CompletionCandidate($0.code, $0.name) }
    }
  }

  private func items(_ policy: Policy, _ review: Review?) -> [CompletionCandidate] {
    var found: [CompletionCandidate] = []
    for area in policy.assessment.areas where review?.holds(area.when) != .no {
      for item in area.items.from == .whole ? [] : review?.itemNames(of: area) ?? [] {
        found.append(CompletionCandidate(item, review?.title(ofItem: item) ?? ""))
      }
      if area.hasLevel { found.append(CompletionCandidate(area.id, area.title)) }
    }
    if let overall = policy.assessment.overall {
      found.append(CompletionCandidate("overall", overall.title))
    }
    return found
  }
}
