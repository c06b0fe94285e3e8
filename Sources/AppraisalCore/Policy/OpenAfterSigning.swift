/// What can still be answered once a statement is signed, without undoing the signatures.
public struct OpenAfterSigning: Hashable, Sendable {
  private var fields: Set<String> = []
  private var questions: Set<String> = []

  /// Nothing: every answer undoes the signatures before it.
  public static let nothing = OpenAfterSigning()

  private init() {}

  /// The forms' fields and the questions of which the policy says so.
  public init(of policy: Policy) {
    for form in policy.forms {
      for field in form.fields where field.keepsSignatures ?? form.keepsSignatures == true {
        fields.insert("\(form.id).\(field.id)")
      }
    }
    questions = Set(policy.questions.filter { $0.keepsSignatures == true }.map(\.id))
  }

  /// Whether something is one of these answers.
  func includes(_ content: EntryContent) -> Bool {
    switch content {
    case .answer(let answer): fields.contains(answer.field)
    case .judgement(let judgement): questions.contains(judgement.question)
    default: false
    }
  }
}
