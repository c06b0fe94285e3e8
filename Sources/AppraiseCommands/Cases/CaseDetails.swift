import AppraisalCore
import CommandLineKit

/// What can be said when a case is opened or a step of it is taken.
struct CaseDetails: Equatable {
  var set: [String]
  var about: [String]
  var panel: [String]
  var because: String?

  static let options = Group(
    "The case",
    Options("set", .from("case-field"), "What a field says, as FIELD=VALUE"),
    Options("about", .text, "An entry that it is about or contests, by its id"),
    Options("panel", .person, "Who hears it"),
    Option("because", .words, "Why"),
    into: CaseDetails.init(set:about:panel:because:))

  /// The fields by name; what they may hold is for the policy to say, but a person is found by name
  /// or account as everywhere.
  func fields(of kind: CaseKind, in session: Session) throws(Failure) -> [String: String]? {
    var fields: [String: String] = [:]
    for word in set {
      guard let sign = word.firstIndex(of: "=") else {
        throw .usage("--set \(word) has no “=”", remedy: "Write it as FIELD=VALUE.")
      }
      let name = String(word[..<sign])
      let value = String(word[word.index(after: sign)...])
      guard let field = kind.field(name) else {
        throw .usage(
          "“\(name)” is not a field of \(kind.title)",
          remedy: KnownWords.remedy(for: name, among: kind.allFields.map(\.id), called: "fields"))
      }
      if fields[name] != nil {
        throw .usage("--set \(name) is given twice", remedy: "Give it once.")
      }
      fields[name] =
        switch field.kind {
        case .person: try session.person(value).id.text
        case .day: Day(written: value)?.iso ?? value
        default: value
        }
    }
    return fields.isEmpty ? nil : fields
  }

  /// The entries that it is about.
  func entries() throws(Failure) -> [EntryID]? {
    var ids: [EntryID] = []
    for word in about {
      guard let id = EntryID(word) else {
        throw .usage("“\(word)” is not the id of an entry", remedy: "“appraise log” prints them.")
      }
      ids.append(id)
    }
    return ids.isEmpty ? nil : ids
  }

  /// The people who hear it.
  func people(in session: Session) throws(Failure) -> [PersonID]? {
    var people: [PersonID] = []
    for word in panel { people.append(try session.person(word).id) }
    return people.isEmpty ? nil : people
  }
}

extension Session {
  /// The roles that people named in a case hold on the day, as far as the policy speaks of them.
  func roles(
    of fields: [String: String]?, _ panel: [PersonID]?, in kind: CaseKind, _ review: Review
  ) -> [String: [String]]? {
    let named = kind.allFields.filter { $0.kind == .person }
      .compactMap { fields?[$0.id].flatMap { PersonID($0) } }
    let people = named + (panel ?? [])
    if people.isEmpty { return nil }
    return review.policy.roles(
      of: people, among: organisation.roles, at: review.record.facts?.school)
  }

  /// A case that the acting person may see, with its kind.
  func `case`(
    _ word: String, of review: Review, for actor: Actor
  ) throws(Failure) -> (record: CaseRecord, kind: CaseKind) {
    let seen = review.seen(by: actor)
    if let found = seen.knownCase(word.uppercased()) { return found }
    throw .usage(
      "there is no case “\(word)” in the review of \(review.record.reviewee)",
      remedy: seen.record.cases.isEmpty
        ? "Open one with: appraise case open \(review.record.reviewee) KIND"
        : KnownWords.remedy(for: word, among: seen.record.cases.map(\.id), called: "cases"))
  }
}
