/// Something that a section of a printed document can show.
public enum DocumentPart: Hashable, Sendable {
  /// Who is reviewed by whom, in which post and period.
  case head
  /// The objectives with their parts, measures, days and levels.
  case objectives
  /// The objectives of the review before, with what became of them.
  case previousObjectives
  /// The levels of an area by voice and moment.
  case area(String)
  /// The overall level.
  case overall
  /// The fields of a form.
  case form(String)
  /// One field of a form.
  case field(form: String, field: String)
  /// The answer to a question.
  case question(String)
  /// Every question of the review that was answered.
  case questions
  /// What the person needs to learn, and what became of it.
  case development
  /// The meetings that were held.
  case meetings
  /// The meetings of one kind, with what is to be talked about.
  case meeting(String)
  /// The last case of a kind: a letter about it, its record.
  case lastCase(String)
  /// The lines of the year's log.
  case notes
  /// The evidence.
  case evidence
  /// What the levels of a scale mean.
  case scale(String)
  /// An answer on pay.
  case payRule(String)
  /// Every answer on pay.
  case pay
  /// The reviewee's comment.
  case comment
  /// The signatures.
  case signatures
  /// Empty lines or rows for what is written on paper only; left out of a filled one.
  case room

  /// The part that a name stands for, or nil where it stands for none.
  public init?(_ name: String) {
    if let plain = Self.plain[name] {
      self = plain
      return
    }
    let words = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    switch (words.first, words.count) {
    case ("area", 2): self = .area(words[1])
    case ("form", 2): self = .form(words[1])
    case ("form", 3): self = .field(form: words[1], field: words[2])
    case ("question", 2): self = .question(words[1])
    case ("meeting", 2): self = .meeting(words[1])
    case ("case", 2): self = .lastCase(words[1])
    case ("scale", 2): self = .scale(words[1])
    case ("pay", 2): self = .payRule(words[1])
    default: return nil
    }
  }

  private static let plain: [String: DocumentPart] = [
    "head": .head, "objectives": .objectives, "previous-objectives": .previousObjectives,
    "overall": .overall, "questions": .questions,
    "meetings": .meetings, "notes": .notes, "evidence": .evidence, "pay": .pay,
    "development": .development,
    "comment": .comment, "signatures": .signatures, "room": .room,
  ]

  /// The name under which a policy asks for it.
  public var name: String {
    switch self {
    case .area(let id): "area.\(id)"
    case .form(let id): "form.\(id)"
    case .field(let form, let field): "form.\(form).\(field)"
    case .question(let id): "question.\(id)"
    case .meeting(let id): "meeting.\(id)"
    case .lastCase(let id): "case.\(id)"
    case .scale(let id): "scale.\(id)"
    case .payRule(let id): "pay.\(id)"
    case .head: "head"
    case .objectives: "objectives"
    case .previousObjectives: "previous-objectives"
    case .overall: "overall"
    case .questions: "questions"
    case .development: "development"
    case .meetings: "meetings"
    case .notes: "notes"
    case .evidence: "evidence"
    case .pay: "pay"
    case .comment: "comment"
    case .signatures: "signatures"
    case .room: "room"
    }
  }

  /// Everything that the documents of a policy can show.
  static func all(in policy: Policy) -> [DocumentPart] {
    let assessment = policy.assessment
    var parts: [DocumentPart] = [.head, .objectives, .previousObjectives]
    parts += assessment.areas.map { .area($0.id) }
    if assessment.overall != nil { parts.append(.overall) }
    if policy.development != nil { parts.append(.development) }
    for form in policy.forms {
      parts.append(.form(form.id))
      parts += form.fields.map { .field(form: form.id, field: $0.id) }
    }
    parts += policy.questions.map { .question($0.id) } + [.questions]
    parts += policy.meetings.map { .meeting($0.id) } + [.meetings, .notes, .evidence]
    parts += policy.cases.map { .lastCase($0.id) }
    parts += policy.scales.map { .scale($0.id) } + policy.pay.map { .payRule($0.id) } + [.pay]
    return parts + [.comment, .signatures, .room]
  }

  /// The details among which `with` can choose, or nil where it takes any words.
  func details(in policy: Policy) -> [String]? {
    let assessment = policy.assessment
    switch self {
    case .head: return policy.meetings.map(\.id)
    case .objectives:
      return ObjectiveDetail.allCases.map(\.rawValue) + policy.objectiveParts.map(\.id)
    case .area(let id):
      guard let area = assessment.areas.first(where: { $0.id == id }) else { return [] }
      return AreaDetail.allCases.map(\.rawValue)
        + assessment.moments.filter { $0.includes(area) }.map(\.id)
        + assessment.voices(of: area).map(\.id)
    case .development: return DevelopmentDetail.allCases.map(\.rawValue)
    case .room: return nil
    default: return []
    }
  }
}

/// A detail of objectives that a printed document can leave out.
enum ObjectiveDetail: String, CaseIterable {
  case measure
  case due
  case state
  case levels
  case reasons
  case evidence
}

/// A detail of an area that a printed document can leave out.
enum AreaDetail: String, CaseIterable {
  /// The levels at the end.
  case final
  /// Why they were given.
  case reasons
  /// What each level means for the person.
  case meanings
}

/// A detail of needs for development that a printed document can leave out.
enum DevelopmentDetail: String, CaseIterable {
  /// The kind of activity.
  case activity
  /// What it is above all for.
  case category
  /// The objectives that it serves.
  case serves
  /// What it costs and who pays.
  case cost
  /// By when it is to be met.
  case due
  /// Whether and by whom it was agreed and authorised.
  case agreed
  /// What became of it.
  case outcome
}
