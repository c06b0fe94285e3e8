import AppraisalCore
import AppraisalFiles
import CommandLineKit

/// Prints a document of one review, filled in or empty.
struct StatementCommand: AppraiseCommand, Equatable {
  var reviewee: String
  var document: String?
  var blank: Bool
  var list: Bool
  var options: AskingOptions

  static let declaration = Declaration<any AppraiseCommand>(
    "statement", "Print a document of one review: the statement, a form, a plan",
    discussion: """
      The policy lays out which documents there are. As HTML, a document prints on A4 as it is; \
      --blank leaves all but the head empty, to be filled in by hand.
      """,
    effect: .reads,
    examples: [
      "appraise report statement S014 -o S014.html",
      "appraise report statement S014 --list",
      "appraise report statement S014 --document development-plan --blank -o plan.html",
    ],
    Argument("reviewee", .reviewee, "Whose review"),
    Option(
      "document", .from("document"), "Which document; else the first that is for you to read"),
    Flag("blank", "Leave all but the head empty, for handwriting"),
    Flag("list", "List those that are for you to read instead"),
    AskingOptions.options,
    into: StatementCommand.init(reviewee:document:blank:list:options:))

  func run(in environment: Environment) throws(Failure) {
    let session = try Session(environment, options.place)
    let read = try session.unguardedReview(of: reviewee, asOf: options.asOf)
    let (identity, now) = (read.identity, read.now)
    let actor = identity.actor
    let review = read.then.shown(to: actor, judgedBy: now)
    let readable = now.documents.filter { now.permits(printing: $0, to: actor) }
    if readable.isEmpty, document == nil || list {
      try session.checkAccess("read.statement", now, identity)
    }
    if list {
      let report = DocumentListReport.report(
        of: review, documents: readable, commandEnding: session.cycleEnding,
        names: try session.names())
      return try environment.print(report, options.output)
    }
    guard let document = try chosen(now, readable, actor) ?? readable.first else {
      throw .missing(
        "the policy has no document for \(review.record.reviewee)", remedy: nil)
    }
    if !blank { try session.keepView(of: read, act: document.act, options.output) }
    let before = try previous(to: review, for: document, identity, in: session)
    try environment.print(
      DocumentReport.report(
        document, of: review, isBlank: blank, previous: before,
        names: try session.documentNames()),
      options.output)
  }

  /// The person's review in the cycle before, where the document shows some of it and whoever asks
  /// may read it; that they are shown it is kept first.
  private func previous(
    to review: Review, for document: PrintedDocument, _ identity: Identity, in session: Session
  ) throws(Failure) -> Review? {
    guard !blank, document.sections.flatMap(\.shows).contains("previous-objectives") else {
      return nil
    }
    let reviewee = review.record.reviewee
    var latest: (cycle: CycleName, review: Review)?
    for name in try failing({ () throws(StoreFailure) in try session.workspace.cycleNames() }) {
      let store = try session.cycle(named: name)
      guard store.cycle.period.last < review.rules.period.first,
        latest.map({ $0.review.rules.period.last < store.cycle.period.last }) ?? true,
        store.holdsStatement(of: reviewee)
      else { continue }
      let statement = try failing { () throws(StoreFailure) in
        try store.statement(of: reviewee)
      }
      let before = Review(
        rules: store.rules, reviewee: reviewee, entries: statement.entries, asOf: review.today)
      latest = (store.cycle.name, before)
    }
    guard let (cycle, before) = latest, before.permits("read.statement", to: identity.actor) else {
      return nil
    }
    try session.keepView(
      of: [reviewee], in: cycle, as: identity, at: session.environment.now(),
      purposes: before.purposes(of: "read.statement", for: identity.actor), options.output)
    return before.shown(to: identity.actor)
  }

  /// The document that was asked for, where one was, if it is for the person and for whoever asks.
  private func chosen(
    _ review: Review, _ readable: [PrintedDocument], _ actor: Actor
  ) throws(Failure) -> PrintedDocument? {
    guard let id = document else { return nil }
    let all = review.policy.printedDocuments
    guard let document = all.first(where: { $0.id == id }) else {
      let near = NearestWord.to(id, among: all.map(\.id)).map { "Did you mean “\($0)”? " } ?? ""
      throw .missing(
        "the policy has no document “\(id)”",
        remedy: near + "There are \(all.map(\.id).joined(separator: ", ")).")
    }
    guard review.permits(printing: document, to: actor) else {
      throw .forbidden(
        "\(actor.person) may not have “\(document.title)” of \(review.record.reviewee)",
        remedy: document.audience.isEmpty
          ? "It is for those who may read the review."
          : "It is for \(document.readers(in: review.policy.words)).")
    }
    guard review.holds(document.when) != .no else {
      throw .missing(
        "“\(document.title)” is not for \(review.record.reviewee)",
        remedy: "For them there are \(readable.map(\.id).joined(separator: ", ")).")
    }
    return document
  }
}

extension Session {
  /// How people and schools are called on printed documents.
  fileprivate func documentNames() throws(Failure) -> DocumentNames {
    let register = try register()
    let organisation = organisation
    let today = environment.today
    return DocumentNames(
      person: try names(), post: { register.person($0)?.mainPost(on: today)?.title },
      school: { organisation.name(ofSchool: $0) })
  }
}
