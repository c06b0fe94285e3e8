extension EntrySentence {
  /// What an entry about a case records.
  static func caseText(_ content: EntryContent, in review: Review) -> String {
    let policy = review.policy
    switch content {
    case .caseOpened(let opened):
      let kind = policy.caseKind(opened.type)
      let ground = opened.ground.map { id in
        ", ground: " + (kind?.grounds.first { $0.id == id }?.title ?? id)
      }
      return "\(opened.case) \(kind?.title ?? opened.type)" + (ground ?? "")
        + (opened.follows.map { ", following \($0)" } ?? "")
        + said(opened.fields, in: kind) + named(opened.about, opened.panel)
        + reason(opened.because)
    case .caseStep(let taken):
      let kind = review.kind(ofCase: taken.case)
      return "\(taken.case): \(kind?.step(taken.step)?.title ?? taken.step)"
        + said(taken.fields, in: kind) + named(taken.about, taken.panel) + reason(taken.because)
    case .caseClosed(let closed):
      let outcomes = review.kind(ofCase: closed.case)?.outcomes ?? []
      let title = outcomes.first { $0.id == closed.outcome }?.title
      return "\(closed.case) closed: \(title ?? closed.outcome)" + reason(closed.because)
    default: return ""
    }
  }

  private static func said(_ fields: [String: String]?, in kind: CaseKind?) -> String {
    let fields = fields ?? [:]
    let order = kind?.allFields.map(\.id) ?? []
    let names =
      order.filter { fields[$0] != nil }
      + fields.keys.filter { !order.contains($0) }
      .sorted()
    let parts = names.compactMap { name in
      fields[name].map { "\(kind?.field(name)?.title ?? name): \(CaseField.text($0))" }
    }
    return parts.isEmpty ? "" : "; " + parts.joined(separator: "; ")
  }

  private static func named(_ about: [EntryID]?, _ panel: [PersonID]?) -> String {
    let entries = about.map { ", about \(Wording.list($0.map(\.text)))" } ?? ""
    return entries + (panel.map { ", heard by \(Wording.list($0.map(\.text)))" } ?? "")
  }
}

extension CaseField {
  /// An answer as people read it: days as they are written in text.
  static func text(_ answer: String) -> String { Day(iso: answer)?.text ?? answer }
}
