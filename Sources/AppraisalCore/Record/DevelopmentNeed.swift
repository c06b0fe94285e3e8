/// Something that somebody needs to learn, with what became of it.
public struct DevelopmentNeed: Hashable, Sendable, Identifiable {
  /// Its name in the statement, `D1` onwards.
  public var id: String { text.development }
  /// What was recorded of it.
  public let text: DevelopmentText
  /// The entry that recorded it.
  public let added: Entry
  /// The latest answer: that it is agreed, or declined.
  public internal(set) var answer: Entry?
  /// That somebody authorised it.
  public internal(set) var authorised: Entry?
  /// What came of it in the end: that it was met, or that it was not.
  public internal(set) var outcome: Entry?

  /// Whether the answer was yes, whatever else is wanted.
  public var isAccepted: Bool { answer?.content.kind == .developmentAgreed }
  /// Whether the answer was no.
  public var isDeclined: Bool { answer?.content.kind == .developmentDeclined }
  /// Whether it was met.
  public var isProvided: Bool { outcome?.content.kind == .developmentProvided }
  /// Whether somebody recorded that it was not met.
  public var isNotProvided: Bool { outcome?.content.kind == .developmentNotProvided }

  /// The step that says why it was declined or not met, where it was.
  public var refusal: DevelopmentStep? {
    switch (outcome ?? answer)?.content {
    case .developmentNotProvided(let step), .developmentDeclined(let step): step
    default: nil
    }
  }
}

extension Record {
  /// Takes in an entry on a need; one about a need that is not there changes nothing.
  mutating func develop(_ entry: Entry) {
    switch entry.content {
    case .developmentAdded(let text):
      var text = text
      text.development = freeName(text.development)
      development.append(DevelopmentNeed(text: text, added: entry))
    case .developmentAgreed(let step), .developmentDeclined(let step):
      change(need: step) { $0.answer = entry }
    case .developmentAuthorised(let step): change(need: step) { $0.authorised = entry }
    case .developmentProvided(let step), .developmentNotProvided(let step):
      change(need: step) { $0.outcome = entry }
    default: break
    }
  }

  /// The name itself, or the next free one where two copies that were joined gave it twice.
  private func freeName(_ name: String) -> String {
    var name = name
    var number = development.count
    while development.contains(where: { $0.id == name }) {
      number += 1
      name = "D\(number)"
    }
    return name
  }

  private mutating func change(
    need step: DevelopmentStep, _ body: (inout DevelopmentNeed) -> Void
  ) {
    guard let index = development.firstIndex(where: { $0.id == step.development }) else { return }
    body(&development[index])
  }
}
