/// What help, the manual page, completion and the parser need to know about one parameter.
public struct ParameterSpec: Sendable, Equatable {
  /// How a parameter is written on the command line.
  public enum Form: Sendable, Equatable {
    /// A name alone, such as `--dry-run`.
    case flag
    /// A name with a value, such as `--as-of 2026-03-02`.
    case option
    /// A value alone, known by its position.
    case argument
  }

  /// How the parameter is written.
  public let form: Form
  /// The long name without its hyphens, or the argument's name without its angle brackets.
  public let name: String
  /// The one-letter name without its hyphen.
  public let short: Character?
  /// One line of help.
  public let abstract: String
  /// What stands between angle brackets for the value.
  public let valueName: String
  /// The values that can be given, where they are few and fixed.
  public let choices: [String]
  /// Where completion finds values.
  public let completion: Completion
  /// What holds when the parameter is left out, where that is a value.
  public let defaultText: String?
  /// How often the parameter must be given at least.
  public let minimum: Int
  /// Whether the parameter may be given more than once.
  public let isRepeatable: Bool
  /// The title of the group that the parameter is listed under in help, or empty.
  public let heading: String

  /// A parameter's facts.
  public init(
    form: Form, name: String, short: Character? = nil, abstract: String, valueName: String = "",
    choices: [String] = [], completion: Completion = .none, defaultText: String? = nil,
    minimum: Int = 0, isRepeatable: Bool = false, heading: String = ""
  ) {
    self.form = form
    self.name = name
    self.short = short
    self.abstract = abstract
    self.valueName = valueName.isEmpty ? name : valueName
    self.choices = choices
    self.completion = completion
    self.defaultText = defaultText
    self.minimum = minimum
    self.isRepeatable = isRepeatable
    self.heading = heading
  }

  init<Value>(
    form: Form, name: String, short: Character? = nil, kind: Kind<Value>, abstract: String,
    defaultText: String? = nil, minimum: Int = 0, isRepeatable: Bool = false
  ) {
    self.init(
      form: form, name: name, short: short, abstract: abstract,
      valueName: form == .argument ? name : kind.name, choices: kind.choices,
      completion: kind.completion, defaultText: defaultText, minimum: minimum,
      isRepeatable: isRepeatable)
  }

  /// What tells the parameter from the command's others: `--as-of` or `<person>`.
  public var key: String {
    form == .argument ? "<\(name)>" : "--\(name)"
  }

  /// The parameter as an error names it: `--as-of <day>`, `--dry-run` or `<person>`.
  public var keyWithValue: String {
    form == .option ? "\(key) <\(valueName)>" : key
  }

  /// The parameter as the list of options in help shows it, such as `-d, --as-of <day>`.
  public var label: String {
    short.map { "-\($0), \(keyWithValue)" } ?? keyWithValue
  }

  /// The parameter in a usage line: `[--as-of <day>]`, `<person>` or `[<person> ...]`.
  public var synopsis: String {
    let text = isRepeatable ? "\(keyWithValue) ..." : keyWithValue
    return minimum > 0 ? text : "[\(text)]"
  }

  /// The help line followed by the choices, the default and whether it repeats.
  public var abstractWithDetails: String {
    var details: [String] = []
    if !choices.isEmpty { details.append("values: \(choices.joined(separator: ", "))") }
    if let defaultText { details.append("default: \(defaultText)") }
    if isRepeatable, form == .option { details.append("may be repeated") }
    if minimum > 1 { details.append("at least \(minimum)") }
    if details.isEmpty { return abstract }
    let parenthesis = "(\(details.joined(separator: "; ")))"
    return abstract.isEmpty ? parenthesis : "\(abstract) \(parenthesis)"
  }

  func listed(under heading: String) -> ParameterSpec {
    ParameterSpec(
      form: form, name: name, short: short, abstract: abstract, valueName: valueName,
      choices: choices, completion: completion, defaultText: defaultText, minimum: minimum,
      isRepeatable: isRepeatable, heading: heading)
  }
}
