/// Something that is said when a case is opened or a step of it is taken.
public struct CaseField: Codable, Hashable, Sendable {
  /// The field's name.
  public var id: String
  /// What is asked.
  public var title: String
  /// What kind of answer it takes.
  public var kind: Kind
  /// Whether the opening or the step is not complete without it.
  public var required: Bool?
  /// The answers that there are, for a choice.
  @Sparse public var allowed: [String] = []
  /// The smallest number.
  public var least: Int?
  /// The largest number.
  public var most: Int?
  /// Who may fill it in, relations and roles; whoever may do the step where empty.
  @Sparse public var by: [String] = []
  /// A few words that help to fill it in.
  public var guidance: String?
  /// Clauses that call for it.
  @Sparse public var clauses: [String] = []

  /// What kinds of answer there are.
  public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// Any words.
    case text
    /// A day as `YYYY-MM-DD`.
    case day
    /// A time of day as `hh:mm`.
    case time
    /// A whole number from 0 to 1,000,000.
    case number
    /// One of several words.
    case choice
    /// `yes` or `no`.
    case yesNo = "yes-no"
    /// Somebody of the staff register.
    case person
  }
}

extension CaseField {
  /// The largest number that any field takes.
  static let largest = 1_000_000

  /// Whether a text is an answer of the field's kind.
  public func accepts(_ text: String) -> Bool {
    switch kind {
    case .text: !text.isEmpty
    case .day: Day(iso: text) != nil
    case .time: CivilTime(text) != nil
    case .number: number(text) != nil
    case .choice: allowed.contains(text)
    case .yesNo: text == "yes" || text == "no"
    case .person: PersonID(text) != nil
    }
  }

  /// The number that a text is, within the field's bounds.
  func number(_ text: String) -> Int? {
    guard let number = DecimalDigits.value(of: text.utf8), (0...CaseField.largest).contains(number),
      number >= least ?? 0, number <= most ?? CaseField.largest
    else { return nil }
    return number
  }

  /// What it takes, in plain words.
  public var expectation: String {
    switch kind {
    case .text: "some words"
    case .day: "a day as YYYY-MM-DD"
    case .time: "a time of day as hh:mm"
    case .number:
      switch (least, most) {
      case (let least?, let most?): "a whole number from \(least) to \(most)"
      case (let least?, nil): "a whole number from \(least)"
      case (nil, let most?): "a whole number up to \(most)"
      case (nil, nil): "a whole number"
      }
    case .choice: Wording.alternatives(allowed)
    case .yesNo: "yes or no"
    case .person: "the identifier of a person"
    }
  }
}
