/// Something that a policy's text leaves to the school.
public struct Choice: Codable, Hashable, Sendable {
  /// The choice's name, used in conditions as `choice.NAME`.
  public var id: String
  /// The question put to the school.
  public var question: String
  /// What kind of value answers it.
  public var type: ChoiceType
  /// The values that are allowed; any of the type where empty.
  @Sparse public var allowed: [AllowedValue] = []
  /// The value that holds until the school says otherwise; none where the school has to say.
  public var standard: ChoiceValue?
  /// Whether a cycle can open without it; a needed choice has no standard value.
  public var needed: Bool?
  /// Clauses that leave it open.
  @Sparse public var clauses: [String] = []
}

/// The type of a choice's value.
public enum ChoiceType: String, Codable, Hashable, Sendable, CaseIterable {
  /// Yes or no.
  case yesNo = "yes-no"
  /// One word.
  case word
  /// A list of words.
  case words
  /// A whole number.
  case number
  /// A day of every year, `MM-DD`.
  case monthDay = "month-day"
  /// A day, `YYYY-MM-DD`, such as that of a consultation.
  case day
  /// A length of time, such as `10 working days`.
  case length
  /// A time of day, `hh:mm`, such as the beginning of lunch.
  case time
}

/// A value that a choice allows, with what it means.
public struct AllowedValue: Codable, Hashable, Sendable {
  /// The value.
  public var value: ChoiceValue
  /// What choosing it means.
  public var means: String
}

/// The value of a choice.
public enum ChoiceValue: Hashable, Sendable {
  /// Yes or no.
  case yesNo(Bool)
  /// A whole number.
  case number(Int)
  /// A word, or a day of every year.
  case text(String)
  /// A list of words.
  case list([String])

  /// The value as people write it on the command line.
  public var text: String {
    switch self {
    case .yesNo(let value): value ? "yes" : "no"
    case .number(let value): "\(value)"
    case .text(let value): value
    case .list(let values): values.joined(separator: ",")
    }
  }
}

extension ChoiceValue: Codable {
  /// Reads a true or false, a whole number, a string or a list of strings.
  ///
  /// - Throws: `DecodingError` where it is none of them.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let value = try? container.decode(Bool.self) {
      self = .yesNo(value)
    } else if let value = try? container.decode(Int.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let values = try? container.decode([String].self) {
      self = .list(values)
    } else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "expected true, false, a number, a text or a list of texts"
      )
    }
  }

  /// Writes the bare value.
  ///
  /// - Throws: whatever the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .yesNo(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .text(let value): try container.encode(value)
    case .list(let values): try container.encode(values)
    }
  }
}

extension Choice {
  /// The value that the words of a command line state, or nil where they do not suit the choice.
  public func value(from text: String) -> ChoiceValue? {
    let candidate: ChoiceValue? =
      switch type {
      case .yesNo: text == "yes" ? .yesNo(true) : text == "no" ? .yesNo(false) : nil
      case .number: Int(text).flatMap { (0...100_000).contains($0) ? .number($0) : nil }
      case .word: Choice.isWord(text) ? .text(text) : nil
      case .words:
        .list(text.split(separator: ",").map { String($0.filter { $0 != " " }) })
      case .monthDay: .text(MonthDay(written: text)?.iso ?? text)
      case .day: .text(Day(written: text)?.iso ?? text)
      case .length, .time: .text(text)
      }
    return candidate.flatMap { accepts($0) ? $0 : nil }
  }

  /// A value of the choice as people read it: a day of the year by the name of its month, since
  /// 01-04 can be taken for either of two days.
  public func shown(_ value: ChoiceValue) -> String {
    guard type == .monthDay, let day = MonthDay(value.text) else { return value.text }
    return "\(value.text) (\(day.text))"
  }

  /// Whether a value is of the choice's type and among the allowed ones.
  public func accepts(_ value: ChoiceValue) -> Bool {
    switch (type, value) {
    case (.yesNo, .yesNo), (.number, .number): break
    case (.word, .text(let word)): if !Choice.isWord(word) { return false }
    case (.words, .list(let words)): if !words.allSatisfy(Choice.isWord) { return false }
    case (.monthDay, .text(let text)): if MonthDay(text) == nil { return false }
    case (.day, .text(let text)): if Day(iso: text) == nil { return false }
    case (.time, .text(let text)): if CivilTime(text) == nil { return false }
    case (.length, .text(let text)): if Length(text) == nil { return false }
    default: return false
    }
    return allowed.isEmpty || allowed.contains { $0.value == value }
  }

  /// What values suit the choice, for messages.
  public var expectation: String {
    if !allowed.isEmpty { return allowed.map(\.value.text).joined(separator: ", ") }
    return switch type {
    case .yesNo: "yes or no"
    case .number: "a whole number"
    case .word: "one word in small letters, with hyphens"
    case .words: "words separated by commas"
    case .monthDay: "a day of the year such as \"1 Apr\", or 04-01, month first"
    case .day: "a day such as 2026-05-04 or 04/05/2026"
    case .time: "a time of day such as 12:30"
    case .length: "a length of time such as 10 working days"
    }
  }

  private static func isWord(_ text: String) -> Bool {
    !text.isEmpty && text.count <= 64
      && text.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
  }
}
