import AppraisalCore
import AppraisalFiles
import ReportRendering

/// A conversation that fills in one review.
///
/// What is asked comes from `Review.openStages`, and every answer is recorded by the command that
/// records it otherwise, so nothing is allowed here that is not allowed there.
struct GuidedReview {
  /// Whose review it is and who answers.
  struct Subject {
    let session: Session
    let store: CycleStore
    let identity: Identity
    let reviewee: PersonID

    /// The review as it stands on the disk now, if the person may read it.
    ///
    /// Where asked for, that the person is shown it is kept first, unless it is their own.
    func review(keepingView: Bool = false) throws(Failure) -> Review {
      let now = session.environment.now()
      let statement = try failing { () throws(StoreFailure) in try store.statement(of: reviewee) }
      let review = Review(
        rules: store.rules, reviewee: reviewee, entries: statement.entries,
        asOf: now.civilDay)
      try session.checkAccess("read.statement", review, identity)
      if keepingView {
        try session.keepView(
          of: [reviewee], in: store.cycle.name, as: identity, at: now,
          purposes: review.purposes(of: "read.statement", for: identity.actor), nil)
      }
      return review.shown(to: identity.actor)
    }
  }

  /// How a question came out.
  enum Outcome {
    case recorded
    case skipped
    case left
  }

  let subject: Subject
  let options: RecordingOptions
  /// The questions that were asked, by name; none is asked twice in one conversation.
  private var asked: Set<String> = []
  /// The stage that is being asked about.
  private var current: Stage?
  /// The meeting by which what follows is dated.
  private var meeting: RecordedMeeting?
  /// Whether the person wants to be asked what may stay blank; nil until they were asked.
  private var takesOffer: Bool?
  /// What was begun to be answered, before or now.
  var begun: BegunAnswers
  var terminal: Conversation
  private var names: (PersonID) -> String = { $0.text }

  /// - Throws: `Failure` where what was begun before cannot be read.
  init(subject: Subject, options: RecordingOptions) throws(Failure) {
    self.subject = subject
    self.options = options
    let identity = subject.identity
    begun = try failing { () throws(StoreFailure) in
      try subject.store.begunAnswers(
        BegunAnswers(
          reviewee: subject.reviewee, by: identity.by, onBehalfOf: identity.onBehalfOf))
    }
    terminal = Conversation(
      environment: subject.session.environment, workspacePath: subject.session.workspace.path,
      rules: subject.store.rules)
  }

  var environment: Environment { subject.session.environment }

  /// Asks until nothing is left to ask or the person leaves.
  mutating func run(from first: Review) throws(Failure) {
    names = try subject.session.names()
    terminal.greet(first, name: names(subject.reviewee))
    showOrphans(in: first)
    var review = first
    if first.standstill != nil {
      guard goesOnMeanwhile(first) else { return }
    }
    while true {
      let open = review.openStages(for: subject.identity.actor) { [asked] stage in
        stage.questions.contains { !$0.isOptional || !asked.contains($0.id) }
      }
      guard let (stage, question) = next(in: open) else { return finish(review, open) }
      if stage.stage.id != current?.id {
        guard goesOn(to: stage, among: open, of: review) else { return leave() }
        current = stage.stage
        takesOffer = nil
      }
      if question.isOffered {
        switch offer(stage) {
        case .yes: break
        case .no: continue
        case .left: return leave()
        }
      }
      asked.insert(question.id)
      if ask(question, about: review) == .left { return leave() }
      review = try subject.review()
      sayWhatFollowed(review)
    }
  }

  /// Whether something is to be recorded although time stands still, which asks for nothing.
  private func goesOnMeanwhile(_ review: Review) -> Bool {
    let open = review.openStages(for: subject.identity.actor) { !$0.questions.isEmpty }
    if next(in: open) == nil { return false }
    if terminal.confirms(
      "Record something all the same? (yes goes on, Enter leaves)", standard: false)
    {
      return true
    }
    leave()
    return false
  }

  /// The first question that was not asked yet, unless one before it was left open.
  private func next(in open: [OpenStage]) -> (OpenStage, OpenQuestion)? {
    for stage in open {
      if let question = stage.questions.first(where: { !asked.contains($0.id) }) {
        return (stage, question)
      }
      if stage.questions.contains(where: { !$0.isOptional }) { return nil }
    }
    return nil
  }

  /// Offers once what may stay blank; what is declined counts as asked.
  private mutating func offer(_ stage: OpenStage) -> Conversation.Choice {
    let offered = stage.questions.filter { $0.isOffered && !asked.contains($0.id) }
    if takesOffer == nil {
      terminal.list("These may stay blank too", offered.map(\.asks))
      switch terminal.choice(
        "Fill them in? (yes asks them one by one, Enter leaves them blank)", standard: false)
      {
      case .left: return .left
      case .yes: takesOffer = true
      case .no: takesOffer = false
      }
    }
    if takesOffer == true { return .yes }
    asked.formUnion(offered.map(\.id))
    return .no
  }

  /// The day that an answer is about: as it says or the command line does, else that of the meeting
  /// before it where it is part of what was settled there, else today.
  func day(
    of content: EntryContent, from words: OpenQuestion.Words, to question: OpenQuestion,
    about review: Review
  ) -> Day {
    if let day = question.day(from: words) ?? options.on { return day }
    let standard = current.flatMap { meeting?.day(of: question, in: $0.id) } ?? environment.today
    return review.dayNamed(
      by: content, to: question, else: standard, by: subject.identity.actor)
  }

  /// Dates what follows by a meeting that was recorded, and says so.
  mutating func follow(_ content: EntryContent, on day: Day) {
    guard case .meeting = content, options.on == nil, let current else { return }
    meeting = RecordedMeeting(on: day, in: current.id, today: environment.today)
    guard let meeting else { return }
    terminal.say(
      "What follows from it (objectives, evidence, the fields of this stage) is recorded as of "
        + "\(meeting.day.text); Ctrl-C and --on DAY for another day.")
  }

  /// Whether the person wants to go on to a stage; the present one needs no word.
  private mutating func goesOn(
    to stage: OpenStage, among open: [OpenStage], of review: Review
  ) -> Bool {
    let title = stage.stage.title
    let waiting = open.prefix { $0.stage.id != stage.stage.id }.filter { !$0.others.isEmpty }
    if let current, !open.contains(where: { $0.stage.id == current.id }) {
      terminal.say("“\(current.title)” is done.")
    }
    if let present = waiting.first {
      sayWaiting(present, of: review)
      if waiting.count > 1 {
        let others = waiting.dropFirst().map { "“\($0.stage.title)”" }
        terminal.say("Not done yet either: \(others.joined(separator: ", ")).")
      }
      guard
        terminal.confirms(
          "Go on with “\(title)” all the same? (yes goes on, Enter leaves)", standard: false)
      else { return false }
    } else if let opens = review.beginning(of: stage.stage) {
      guard
        terminal.confirms(
          "“\(title)” begins on \(opens.text). Go on with it all the same? (yes goes on, Enter leaves)",
          standard: false)
      else { return false }
    } else if current != nil {
      guard terminal.confirms("Go on with “\(title)”? (Enter goes on, q leaves)", standard: true)
      else { return false }
    }
    terminal.heading(title)
    return true
  }

  /// What a stage waits for that is asked of nobody here: by whom, and with which command.
  private mutating func sayWaiting(_ open: OpenStage, of review: Review) {
    terminal.sayWaiting(open, open.others.map { subject.described($0, in: review, names) })
  }

  /// The levels that the policy's tables gave without a question, once the stage is done.
  private mutating func sayWhatFollowed(_ review: Review) {
    guard let stage = current, review.holds(stage.done) == .yes else { return }
    if let follows = review.whatFollows(in: stage) { terminal.showOnce(follows) }
  }

  private mutating func finish(_ review: Review, _ open: [OpenStage]) {
    let left = open.first { $0.questions.contains { !$0.isOptional } }
    if let left {
      terminal.list(
        "Left for later in “\(left.stage.title)”",
        left.questions.filter { !$0.isOptional }.map(\.asks))
      return sayHowToGoOn()
    }
    if let stage = open.first(where: { !$0.others.isEmpty }) {
      sayWaiting(stage, of: review)
      terminal.say("Nothing more is yours to answer now.")
    } else if review.record.closed != nil {
      terminal.say("The review is closed.")
    } else if let stage = open.first(where: { !$0.isDone }) {
      terminal.say("“\(stage.stage.title)” is not done, and nothing is due in it now.")
    } else {
      terminal.say("Every stage is done. Nothing more is asked.")
    }
  }

  private func leave() {
    terminal.say("Left. Everything that was recorded is saved.")
    sayHowToGoOn()
  }

  /// The command stands on a line of its own, so that it can be copied whole.
  private func sayHowToGoOn() {
    environment.out("To go on:\n  \(resuming)\n")
  }

  /// The command that goes on from here.
  private var resuming: String {
    let place = options.place
    let given = [
      ("workspace", place.workspace), ("cycle", place.cycle?.text), ("as", place.acting),
      ("for", place.onBehalfOf), ("on", options.on?.iso),
    ]
    return given.reduce("appraise review \(subject.reviewee)") { words, option in
      option.1.map { "\(words) --\(option.0) \(GuidedReview.quoted($0))" } ?? words
    }
  }

  /// A word as a shell takes it.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      byte >= 0x30 && byte <= 0x39 || byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A
        || [0x2D, 0x2E, 0x2F, 0x5F].contains(byte)
    }
    return isPlain && !word.isEmpty
      ? word
      : "'"
        + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#)
        + "'"
  }
}
