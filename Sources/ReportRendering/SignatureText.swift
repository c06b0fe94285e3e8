import AppraisalCore

/// How signatures read in words, the same in every format that people read.
enum SignatureText {
  /// As whom somebody signs, and who.
  static func head(of line: SignatureLine) -> String {
    line.name.isEmpty ? line.part : "\(line.part): \(line.name)"
  }

  /// How the signature stands, and where to sign if it does not.
  static func states(of line: SignatureLine) -> [String] {
    let open = "Signature \(CellText.rule)\(CellText.rule)  Date \(CellText.rule)"
    switch line.state {
    case .signed(let day): return ["Signed on \(day.text)"]
    case .void(let reason): return [void(reason), open]
    case .open: return [open]
    }
  }

  /// That a signature no longer stands, as a sentence.
  static func void(_ reason: String) -> String { "Not signed as it stands: \(reason)." }
}
