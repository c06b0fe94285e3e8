import AppraisalCore

/// How a cell reads in plain words, the same in every format that people read.
enum CellText {
  /// Which way days are written.
  enum DayStyle {
    /// As a British office writes them: 2 Mar 2026.
    case british
    /// As data: 2026-03-02.
    case iso
  }

  /// The cell in words; a missing value stands in square brackets with its reason.
  static func of(_ cell: Cell, days: DayStyle = .british) -> String {
    switch cell {
    case .text(let text): text
    case .number(let number): "\(number)"
    case .decimal(let hundredths): decimal(hundredths)
    case .day(let day): days == .british ? day.text : day.iso
    case .share(let count, let total): "\(count) of \(total)"
    case .empty: ""
    case .blank: days == .british ? rule : ""
    case .missing(let reason): "[\(reason.isEmpty ? "missing" : reason)]"
    }
  }

  /// What stands in text where there is room to write by hand.
  static let rule = "________"

  /// The number with two decimals, such as 12.50.
  static func decimal(_ hundredths: Int) -> String {
    let size = hundredths.magnitude
    let cents = size % 100
    return "\(hundredths < 0 ? "-" : "")\(size / 100).\(cents < 10 ? "0" : "")\(cents)"
  }
}

extension Column.Kind {
  /// Whether cells stand at the right of their column, so that digits line up.
  var alignsRight: Bool {
    self == .number || self == .share
  }
}
