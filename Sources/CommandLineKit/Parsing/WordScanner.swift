/// The words after a command's name, told apart as options, their values and arguments.
///
/// Nothing is thrown while scanning, because completion scans unfinished lines and because unknown
/// options are reported before anything else.
struct WordScanner {
  private(set) var values: [String: [String]] = [:]
  private(set) var arguments: [String] = []
  private(set) var unknown: [UnknownOption] = []
  private(set) var faults: [UsageError] = []
  /// The option whose value is still to come when the words end.
  private(set) var pending: ParameterSpec?
  private(set) var optionsEnded = false
  private(set) var wantsHelp = false
  private(set) var wantsVersion = false

  private let specs: [ParameterSpec]

  init(_ words: ArraySlice<String>, specs: [ParameterSpec]) {
    self.specs = specs
    var rest = words
    while let word = rest.popFirst() { scan(word, &rest) }
  }

  /// Whether a word stands where a value would only be accepted joined by `=`.
  static func looksLikeOption(_ word: String) -> Bool {
    word.hasPrefix("-") && word != "-"
  }

  private mutating func scan(_ word: String, _ rest: inout ArraySlice<String>) {
    if optionsEnded {
      arguments.append(word)
    } else if word == "--" {
      optionsEnded = true
    } else if word.hasPrefix("--") {
      scanLong(word, &rest)
    } else if WordScanner.looksLikeOption(word) {
      scanCluster(word, &rest)
    } else if let option = mistypedDash(word) {
      unknown.append(
        UnknownOption(word: word, hint: "Type two hyphens instead of a long dash: '\(option)'."))
    } else {
      arguments.append(word)
    }
  }

  private mutating func scanLong(_ word: String, _ rest: inout ArraySlice<String>) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map { String($0.dropFirst(2)) } ?? ""
    let value = parts.dropFirst().first.map(String.init)
    guard let spec = spec(long: name) else {
      unknown.append(UnknownOption(word: "--\(name)", hint: suggestion(for: name)))
      return
    }
    take(spec, as: "--\(name)", joined: value, &rest)
  }

  private mutating func scanCluster(_ word: String, _ rest: inout ArraySlice<String>) {
    let letters = word.dropFirst()
    if spec(long: String(letters)) != nil, letters.count > 1,
      !letters.allSatisfy({ spec(short: $0)?.form == .flag })
    {
      unknown.append(UnknownOption(word: word, hint: "Did you mean '-\(word)'?"))
      return
    }
    var remaining = letters
    while let letter = remaining.popFirst() {
      guard let spec = spec(short: letter) else {
        unknown.append(unknownLetter(letter, in: word))
        return
      }
      if spec.form == .option || remaining.first == "=" {
        let value = remaining.first == "=" ? remaining.dropFirst() : remaining
        let isJoined = !remaining.isEmpty
        take(spec, as: "-\(letter)", joined: isJoined ? String(value) : nil, &rest)
        return
      }
      take(spec, as: "-\(letter)", joined: nil, &rest)
    }
  }

  private mutating func take(
    _ spec: ParameterSpec, as written: String, joined value: String?,
    _ rest: inout ArraySlice<String>
  ) {
    if spec.form == .flag {
      if value != nil { faults.append(UsageError("The flag '\(written)' takes no value")) }
      if spec == BuiltInParameter.help { wantsHelp = true }
      if spec == BuiltInParameter.version { wantsVersion = true }
      record("", for: spec, as: written)
    } else if let value {
      record(value, for: spec, as: written)
    } else if let next = rest.first, !WordScanner.looksLikeOption(next) {
      rest = rest.dropFirst()
      record(next, for: spec, as: written)
    } else {
      if rest.isEmpty { pending = spec }
      faults.append(missingValue(of: spec, as: written, &rest))
    }
  }

  private mutating func record(_ word: String, for spec: ParameterSpec, as written: String) {
    let isFirst = values[spec.key, default: []].isEmpty
    if !isFirst, !spec.isRepeatable, spec != BuiltInParameter.help {
      faults.append(
        UsageError("The option '\(written)' was given twice", hint: "It can be given only once."))
    }
    values[spec.key, default: []].append(word)
  }

  /// Takes a word with one hyphen that is no option, such as `-5`: it was meant as the value and
  /// must not be reported as an unknown option.
  private func missingValue(
    of spec: ParameterSpec, as written: String, _ rest: inout ArraySlice<String>
  ) -> UsageError {
    guard let next = rest.first, !next.hasPrefix("--"), !startsWithKnownLetter(next) else {
      return UsageError("Missing value for '\(spec.keyWithValue)'")
    }
    rest = rest.dropFirst()
    let separator = written.hasPrefix("--") ? "=" : ""
    return UsageError(
      "Missing value for '\(spec.keyWithValue)'",
      hint: "To give a value that begins with a hyphen, write "
        + "\(quoted("\(written)\(separator)\(next)")).")
  }

  private func unknownLetter(_ letter: Character, in word: String) -> UnknownOption {
    if word.dropFirst().allSatisfy({ $0.isNumber || $0 == "." }) {
      return UnknownOption(
        word: word,
        hint: "To give a negative number as an argument, put '--' before the arguments.")
    }
    let isWhole = word.count == 2
    let near = isWhole ? nil : suggestion(for: String(word.dropFirst()))
    return UnknownOption(word: "-\(letter)", cluster: isWhole ? nil : word, hint: near)
  }
}

extension WordScanner {
  private var named: [ParameterSpec] {
    specs.filter { $0.form != .argument } + [BuiltInParameter.version, BuiltInParameter.help]
  }

  func spec(long name: String) -> ParameterSpec? { named.first { $0.name == name } }

  func spec(short letter: Character) -> ParameterSpec? { named.first { $0.short == letter } }

  private func startsWithKnownLetter(_ word: String) -> Bool {
    word.dropFirst().first.flatMap { spec(short: $0) } != nil
  }

  private func suggestion(for name: String) -> String? {
    Suggestion.hint(for: name, among: named.map(\.key))
  }

  /// Word processors turn two hyphens into one dash, and commands are copied out of documents.
  private func mistypedDash(_ word: String) -> String? {
    guard let first = word.first, first == "–" || first == "—" else { return nil }
    let name = word.drop { $0 == "–" || $0 == "—" || $0 == "-" }.prefix { $0 != "=" }
    return spec(long: String(name))?.key
  }
}
