extension CellReading {
  /// A whole number within bounds, with or without words such as “SCP” before it.
  static func number(
    _ cell: String, in bounds: ClosedRange<Int>, after prefixes: [String] = []
  ) throws(CellFault) -> Int {
    var digits = Substring(cell.uppercased())
    for prefix in prefixes where digits.hasPrefix(prefix) {
      digits = digits.dropFirst(prefix.count).drop { $0 == " " }
      break
    }
    guard (1...6).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }),
      let value = Int(digits), bounds.contains(value)
    else {
      throw CellFault(
        message: "\(quoted(cell)) is not a whole number from \(bounds.lowerBound) to "
          + "\(bounds.upperBound)",
        remedy: "Correct it, or leave the cell empty where it is not known.")
    }
    return value
  }

  /// A point on the pay spine, such as `5` or `SCP 5`.
  static func point(_ cell: String) throws(CellFault) -> Int {
    try number(cell, in: 1...199, after: ["SCP", "POINT", "PT"])
  }

  /// Whether the text is a point of a teachers' pay range, such as `M3`, `UPS2` or `L15`.
  ///
  /// The ranges are those of the School Teachers' Pay and Conditions Document.
  static func isTeachersPoint(_ cell: String) -> Bool {
    let letters = cell.uppercased().prefix { $0.isLetter }
    let digits = cell.dropFirst(letters.count).drop { $0 == " " }
    let ranges = ["M", "MPS", "MPR", "U", "UPS", "UPR", "L", "LPS", "LPR", "LP", "UQ", "UT"]
    return ranges.contains(String(letters)) && (1...2).contains(digits.utf8.count)
      && digits.utf8.allSatisfy { (48...57).contains($0) }
  }

  /// A quantity such as `32.5` hours.
  static func quantity<Unit>(_ cell: String) throws(CellFault) -> Hundredths<Unit> {
    guard let quantity = Hundredths<Unit>(cell) else {
      throw CellFault(
        message: "\(quoted(cell)) is not a number of \(Unit.name) from 0 to \(Unit.most / 100)",
        remedy: "Write it with a point for the decimals, like 32.5.")
    }
    return quantity
  }

  /// Yes or no.
  static func yesOrNo(_ cell: String) throws(CellFault) -> Bool {
    switch NameFolding.folded(cell) {
    case "yes", "y", "true", "1": return true
    case "no", "n", "false", "0": return false
    default:
      throw CellFault(
        message: "\(quoted(cell)) is neither yes nor no",
        remedy: "Write yes or no, or leave the cell empty where it is not known.")
    }
  }

  /// How a person is engaged, in the words that systems use for it.
  static func contract(_ cell: String) throws(CellFault) -> ContractKind {
    switch NameFolding.lettersAndDigits(cell) {
    case "permanent", "perm", "prm", "permanentcontract", "openended": return .permanent
    case "fixedterm", "fxt", "fixedtermcontract", "fixed": return .fixedTerm
    case "temporary", "temp", "tmp", "temporarycontract": return .temporary
    case "casual", "zerohours", "relief", "bank", "asandwhen": return .casual
    case "agency", "agencyworker", "agencystaff", "supplyagency": return .agency
    case "contractor", "contractofservices", "contractforservices", "selfemployed":
      return .contractor
    default:
      throw CellFault(
        message: "\(quoted(cell)) is not a contract type",
        remedy: "Write permanent, fixed term, temporary, casual, agency or contractor.")
    }
  }

  /// A whole name, written `Family, Given` or as exactly two words `Given Family`.
  static func name(_ cell: String) throws(CellFault) -> (given: String, family: String) {
    let text = try text(cell)
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(trimmed)
    if parts.count == 2, !parts.contains("") { return (parts[1], parts[0]) }
    let words = text.split(separator: " ").map(String.init)
    let titles = ["mr", "mrs", "ms", "miss", "mx", "dr", "rev", "prof", "sir", "dame"]
    let first = NameFolding.lettersAndDigits(words.first ?? "")
    if parts.count == 1, words.count == 2, !titles.contains(first) { return (words[0], words[1]) }
    throw CellFault(
      message: "it is not clear which part of \(quoted(cell)) is the family name",
      remedy: "Write it as “Family, Given”.")
  }
}
