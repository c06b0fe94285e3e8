/// Reduces names to a form in which letter case, accents and spacing make no difference.
///
/// No locale is involved, so that a register is in the same order on every machine.
enum NameFolding {
  /// The text in lower case, without accents, with single spaces.
  static func folded(_ text: String) -> String {
    plain(text) ?? foldedByScalar(text)
  }

  /// The same for text that is letters, digits and single spaces without accents, as most names are;
  /// nil for other text.
  private static func plain(_ text: String) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        bytes.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte + 32)
      case UInt8(ascii: " ") where bytes.last.map { $0 != UInt8(ascii: " ") } ?? false:
        bytes.append(byte)
      default: return nil
      }
    }
    return bytes.last == UInt8(ascii: " ") ? nil : String(decoding: bytes, as: UTF8.self)
  }

  private static func foldedByScalar(_ text: String) -> String {
    var result = ""
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        pendingSpace = true
        continue
      }
      // Combining marks carry the accents of text that arrives decomposed.
      if scalar.properties.generalCategory == .nonspacingMark { continue }
      if pendingSpace, !result.isEmpty { result.append(" ") }
      pendingSpace = false
      let lower = scalar.properties.lowercaseMapping
      for part in lower.unicodeScalars
      where part.properties.generalCategory != .nonspacingMark {
        result.append(plainLetters[part] ?? String(Character(part)))
      }
    }
    return result
  }

  /// Only the letters and digits of the folded text, for comparing column headings.
  static func lettersAndDigits(_ text: String) -> String {
    String(folded(text).filter { $0.isLetter || $0.isNumber })
  }

  /// The text as a slug of lower-case letters, digits and single hyphens, or nil if none is left.
  static func slug(_ text: String) -> String? {
    var result = ""
    var pendingHyphen = false
    for scalar in folded(text).unicodeScalars {
      if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
        if pendingHyphen, !result.isEmpty { result.append("-") }
        pendingHyphen = false
        result.unicodeScalars.append(scalar)
      } else if scalar != "'" {
        pendingHyphen = true
      }
    }
    return result.isEmpty ? nil : result
  }

  private static let plainLetters: [Unicode.Scalar: String] = {
    let rows = [
      ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"),
      ("e", "èéêëēĕėęěẹẻẽếềểễệ"), ("g", "ĝğġģǧ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıǐỉị"),
      ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"),
      ("o", "òóôõöøōŏőơǒọỏốồổỗộớờởỡợ"), ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšș"),
      ("ss", "ß"), ("t", "ţťŧț"), ("th", "þ"), ("u", "ùúûüũūŭůűųưǔụủứừửữự"),
      ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżž"), ("'", "’‘ʼ`"), ("-", "‐‑–"),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (plain, accented) in rows {
      for scalar in accented.unicodeScalars { table[scalar] = plain }
    }
    return table
  }()
}
