/// Something by which it is watched whether people are treated alike: a protected characteristic,
/// or the kind of contract.
public enum EqualityCharacteristic: String, CaseIterable, Hashable, Sendable {
  /// The sex.
  case sex
  /// The ethnic group, in the words of the school's own monitoring form.
  case ethnicGroup = "ethnic-group"
  /// Whether somebody has declared a disability.
  case disability
  /// The age, in bands.
  case ageBand = "age-band"
  /// Whether the contract is part-time.
  case partTime = "part-time"

  /// What stands where somebody has not said.
  public static let notStated = "not stated"

  /// What people call it.
  public var title: String {
    switch self {
    case .sex: "Sex"
    case .ethnicGroup: "Ethnic group"
    case .disability: "Disability"
    case .ageBand: "Age band"
    case .partTime: "Part-time"
    }
  }

  /// Whether its categories have an order, so that only neighbours are put together.
  var isOrdered: Bool { self == .ageBand }

  /// The headings under which a file may hold it.
  public var headings: [String] {
    switch self {
    case .sex: ["Sex", "Gender", "Legal Sex"]
    case .ethnicGroup: ["Ethnic Group", "Ethnicity", "Ethnic Origin", "Race"]
    case .disability: ["Disability", "Disabled", "Disability Declared"]
    case .ageBand: ["Age Band", "Age Group", "Age Range"]
    case .partTime: ["Part-time", "Part Time", "Contract Hours", "Full or Part Time"]
    }
  }

  /// The category that a cell of a file means; nil where it has none that is known.
  func category(_ cell: String) -> String? {
    let word = CellReading.trimmed(cell)
    let key = word.lowercased()
    if Self.unsaid.contains(key) { return Self.notStated }
    switch self {
    case .sex: return Self.sexes[key]
    case .disability: return Self.answers[key].map { $0 ? "disabled" : "not disabled" }
    case .partTime: return Self.contracts[key].map { $0 ? "part-time" : "full-time" }
    case .ageBand: return AgeBand(word)?.text
    case .ethnicGroup:
      return word.count <= Self.longest && word.unicodeScalars.allSatisfy(Self.isPrintable)
        ? word : nil
    }
  }

  /// What a cell may hold, for whoever wrote something else.
  var expected: String {
    switch self {
    case .sex: "Write female or male, or leave the cell empty."
    case .disability, .partTime: "Write yes or no, or leave the cell empty."
    case .ageBand: "Write a band such as under 30, 30-39 or 60 and over, or leave the cell empty."
    case .ethnicGroup: "Write the group in at most \(Self.longest) characters."
    }
  }

  private static let longest = 60
  private static let unsaid: Set = [
    "", "-", "n/a", "not stated", "prefer not to say", "not known", "unknown", "refused",
    "not disclosed", "undisclosed", "not provided",
  ]
  private static let sexes = [
    "female": "female", "f": "female", "woman": "female", "male": "male", "m": "male",
    "man": "male", "other": "other", "x": "other",
  ]
  private static let answers = [
    "yes": true, "y": true, "true": true, "disabled": true, "no": false, "n": false,
    "false": false, "not disabled": false, "none": false,
  ]
  private static let contracts = [
    "yes": true, "y": true, "true": true, "part-time": true, "part time": true, "no": false,
    "n": false, "false": false, "full-time": false, "full time": false,
  ]

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    ![.control, .format, .lineSeparator, .paragraphSeparator]
      .contains(scalar.properties.generalCategory)
  }
}
