extension DocumentReport {
  /// An answer on pay, or its answers to tick; nothing where the question does not arise.
  func pay(_ rule: DecisionRule, _ section: DocumentSection) -> [Block] {
    let decision = review.decision(onPay: rule)
    if decision.outcome == .notApplicable { return [] }
    let choices = rule.outcomes.map {
      FormBox.Choice($0.title, isTicked: !isBlank && decision.answer == $0.id)
    }
    var content: [FormBox.Piece] = choices.isEmpty ? [] : [.choices(choices)]
    if isBlank {
      content.append(.lines(section.room ?? 2))
    } else if decision.outcome == .silent {
      // The policy says nothing, so that there is nothing to tick either.
      content = [.text(decision.says)]
    } else {
      content.append(
        decision.answer == nil ? .missing("not decided yet") : .text(decision.says))
    }
    let heading = section.title ?? (section.shows == ["pay"] ? nil : rule.title)
    return [
      .box(
        FormBox(
          id: "pay.\(rule.id)", label: heading == rule.title ? "" : rule.title,
          content: content))
    ]
  }

  /// The reviewee's comment, that there is none, or room for it.
  func comment(_ section: DocumentSection) -> Block {
    let entry = isBlank ? nil : review.record.comment
    let content: FormBox.Piece
    switch entry?.content {
    case .comment(let comment): content = .text(comment.text)
    case .commentDeclined:
      content = .text("The \(review.policy.words.reviewee) makes no comment.")
    default: content = isBlank ? .lines(section.room ?? 6) : .missing("no comment yet")
    }
    return .box(
      FormBox(id: "comment", label: "", content: [content], note: entry.map(written)))
  }

  /// The signatures that stand, those that no longer do, and where to sign.
  var signatures: [SignatureLine] {
    let record = review.record
    let words = review.policy.words
    let reviewers = record.reviewers?.reviewers ?? []
    return lines("reviewer", words.reviewer, reviewers)
      + lines("reviewee", words.reviewee, [record.reviewee])
  }

  private func lines(_ part: String, _ word: String, _ people: [PersonID]) -> [SignatureLine] {
    let title = word.capitalisedFirst
    if !isBlank, let given = review.record.signatures[part] {
      return [
        SignatureLine(part: title, name: names(given.author), state: .signed(given.on))
      ]
    }
    if !isBlank, review.record.voidedSignatures.contains(where: { $0.part == part }),
      let last = review.record.entries.last(where: { $0.content == .signed(.init(part: part)) })
    {
      return [
        SignatureLine(
          part: title, name: names(last.author),
          state: .void(
            "the signature of \(last.on.text) is void: something was recorded after it"))
      ]
    }
    let signing = people.isEmpty ? [""] : people.map(names)
    return signing.map { SignatureLine(part: title, name: $0, state: .open) }
  }
}
