/// Something that a review still asks of the person who acts.
///
/// It is a value and asks nothing itself: whoever has a way to ask takes the words for each prompt
/// in turn, and ``content(from:)`` makes of them what is to be recorded.
public struct OpenQuestion: Hashable, Sendable, Identifiable {
  /// What sets it apart from the others of the review; the same for as long as it is open.
  public var id: String
  /// The act that answers it, as requirements and the access table name it.
  public var act: String
  /// The item that it is about, where it is about one.
  public var item: String?
  /// The question, as a sentence.
  public var asks: String
  /// Whether nothing waits for the answer.
  public var isOptional = false
  /// Whether it is offered once, together with others like it, and asked of those alone who want to.
  public var isOffered = false
  /// What an answer records.
  public var answer: Answer
  /// What is asked for, in order; the first makes or leaves the answer.
  public var prompts: [Prompt]
  /// What bears on it.
  public var beside: [Beside] = []
  /// What explains it to somebody who asks for help.
  public var help: [Block] = []
  /// The clauses that explain it; their text is read where somebody asks for it.
  public var clauses: [String] = []

  /// What an answer records.
  public enum Answer: Hashable, Sendable {
    /// A meeting of a kind.
    case meeting(String)
    /// A new objective of that name.
    case objective(String)
    /// A part that an objective lacks.
    case completing(ObjectiveText, part: String)
    /// A need for development of that name.
    case need(String)
    /// An objective that is agreed or determined.
    case settling(String)
    /// A piece of evidence for an item.
    case evidence(String)
    /// A field, as `FORM.FIELD`.
    case field(String)
    /// A question of the policy, of an item where it is asked item by item.
    case judgement(String, item: String?)
    /// A level for an item, by a voice and at a moment where the policy has several.
    case level(String, voice: String?, moment: String?)
    /// An answer on pay.
    case pay(String, PayDecisionGiven.Step)
    /// The reviewee's comment, or that there is none.
    case comment
    /// A signature as that part.
    case signature(String)

    /// Whether it is about the review as a whole, as it stands.
    var isAboutWhole: Bool {
      switch self {
      case .comment, .signature: true
      default: false
      }
    }
  }

  /// A question of that name, for an act.
  init(_ id: String, act: String, item: String? = nil, asks: String, answer: Answer) {
    self.id = id
    self.act = act
    self.item = item
    self.asks = asks
    self.answer = answer
    prompts = []
  }
}

/// Something that bears on a question.
public struct Beside: Hashable, Sendable {
  /// What it is.
  public var title: String
  /// The thing itself.
  public var block: Block
  /// Whether it bears on the whole review, so that it need not be shown with every question.
  public var isOfReview = false
}

/// One thing that is asked for with a question.
public struct Prompt: Hashable, Sendable {
  /// Which part of the answer it gives.
  public var part: Part
  /// What is asked for, in a few words.
  public var asks: String
  /// What kind of words suit.
  public var kind: Kind
  /// Whether it can be left out.
  public var isOptional = false
  /// The words of the first prompt after which it is asked; after any where empty.
  public var after: [String] = []

  /// The parts of an answer.
  public enum Part: Hashable, Sendable {
    /// What makes the answer: a text, a level, a yes or no, the title of an objective, a day.
    case main
    /// The measure of an objective.
    case measure
    /// The day by which an objective is due.
    case due
    /// A part of an objective that the policy knows.
    case named(String)
    /// Where a piece of evidence comes from.
    case source
    /// What was noted at a meeting.
    case note
    /// The concern that a level rests on.
    case concern
    /// How many points.
    case points
    /// The ground of an answer on pay.
    case ground
    /// The reason.
    case reason
  }

  /// What kind of words suit.
  public enum Kind: Hashable, Sendable {
    /// Any text.
    case text
    /// A civil day.
    case day
    /// A whole number.
    case number
    /// One of several answers.
    case choice([Option])
  }

  /// One of several answers.
  public struct Option: Hashable, Sendable {
    /// What is typed and recorded.
    public var word: String
    /// What it means.
    public var title: String
    /// Other words for it.
    public var aliases: [String] = []
  }
}
