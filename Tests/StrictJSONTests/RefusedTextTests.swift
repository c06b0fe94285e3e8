import StrictJSON
import Testing

/// A text that is refused, and all that is said about it.
struct RefusedText: Sendable, CustomTestStringConvertible {
  let bytes: [UInt8]
  let said: [String]

  init(_ text: String, _ said: String...) {
    self.bytes = Array(text.utf8)
    self.said = said
  }

  init(bytes: [UInt8], _ said: String...) {
    self.bytes = bytes
    self.said = said
  }

  var testDescription: String { String(decoding: bytes, as: UTF8.self) }

  var found: [String] {
    do throws(JSONProblems) {
      _ = try JSONDocument(parsing: bytes)
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }
}

struct RefusedTextTests {
  @Test(arguments: [
    RefusedText("", "1:1: the file is empty (a value in JSON is expected)"),
    RefusedText(" \n\t ", "1:1: the file is empty (a value in JSON is expected)"),
    RefusedText(
      "1 2",
      "1:3: the value has ended, but the file goes on (remove what follows, or the bracket too many before it)"
    ),
    RefusedText(
      "{}}",
      "1:3: the value has ended, but the file goes on (remove what follows, or the bracket too many before it)"
    ),
    RefusedText("[1\n 2]", "2:2: a comma is missing before this"),
    RefusedText("{\"a\":1 \"b\":2}", "1:8: a comma is missing before this"),
    RefusedText("[1,\n]", "1:3: nothing follows this comma (remove this trailing comma)"),
    RefusedText("{\"a\":[1,]}", "1:8: a: nothing follows this comma (remove this trailing comma)"),
    RefusedText("{\"a\":1,}", "1:7: nothing follows this comma (remove this trailing comma)"),
    RefusedText("[1,,2]", "1:4: there is one comma too many (remove it)"),
    RefusedText("[,1]", "1:2: [0]: a value is missing before this"),
    RefusedText("{\"a\":}", "1:6: a: a value is missing before this"),
    RefusedText("{\"a\":,\"b\":1}", "1:6: a: a value is missing before this"),
    RefusedText("{\"a\" 1}", "1:6: a: a colon is missing before this"),
    RefusedText(
      "{\"a\"}",
      "1:5: a: expected a colon after the key, found } (look for a bracket that is missing or one too many before this)"
    ),
    RefusedText("{\"a\"=1}", "1:5: a: expected a colon after the key, found ="),
    RefusedText("{\"a\"", "1:5: a: the file ends where a colon is expected"),
    RefusedText("{:1}", "1:2: a key is missing before this"),
    RefusedText("{,}", "1:2: expected a key in quotation marks, found ,"),
    RefusedText("{title: 1}", "1:2: a key stands in quotation marks (write \"title\")"),
    RefusedText("{[1]: 2}", "1:2: expected a key in quotation marks, found ["),
    RefusedText(
      "['a']",
      "1:2: [0]: text and keys stand in straight double quotation marks (write \" instead of ')"),
    RefusedText(
      "[“a”]",
      "1:2: [0]: text and keys stand in straight double quotation marks (write \" instead of “)"),
    RefusedText("[1", "1:3: the file ends before the list that begins on line 1 is closed (add ])"),
    RefusedText(
      "{\"a\": {\n",
      "2:1: a: the file ends before the object that begins on line 1 is closed (add })"),
    RefusedText(
      "[1,", "1:4: the file ends before the list that begins on line 1 is closed (add ])"),
    RefusedText("{\"a\":", "1:6: a: the file ends where a value is expected"),
    RefusedText(
      "[\n1}",
      "2:2: expected a comma or ] of the list that begins on line 1, found } (look for a bracket that is missing or one too many before this)"
    ),
    RefusedText(
      "{\"a\":[1,\"b\":2}",
      "1:12: a: expected a comma or ] of the list that begins on line 1, found : (look for a bracket that is missing or one too many before this)"
    ),
    RefusedText(
      "[1}",
      "1:3: expected a comma or ] of the list that begins on line 1, found } (look for a bracket that is missing or one too many before this)"
    ),
    RefusedText("[@]", "1:2: [0]: expected a value, found @"),
    RefusedText("[\u{A0}1]", "1:2: [0]: expected a value, found the invisible character U+A0"),
    RefusedText("[\u{0}]", "1:2: [0]: expected a value, found the invisible character U+0"),
    RefusedText(
      "{\"a\":1,\n \"é\":2,\n \"a\":3}",
      "3:2: the key \"a\" is already on line 1 (keep one of the two)"),
    RefusedText(
      "{\"\\u0061\":1, \"a\":3}", "1:14: the key \"a\" is already on line 1 (keep one of the two)"),
    RefusedText(
      "{\"\u{E9}\":1, \"e\u{301}\":3}",
      "1:9: the key \"e\u{301}\" is already on line 1 (keep one of the two)"),
  ])
  func `a structure that is not JSON is shown with its place`(_ refused: RefusedText) {
    #expect(refused.found == refused.said)
  }

  @Test(arguments: [
    RefusedText("// x\n[1]", "1:1: JSON has no comments (remove this one)"),
    RefusedText("[1 /* a\n b */, 2]", "1:4: JSON has no comments (remove this one)"),
    RefusedText("[1] # x", "1:5: JSON has no comments (remove this one)"),
    RefusedText(
      "[1, /* é", "1:5: JSON has no comments (remove this one)",
      "1:9: the file ends before the list that begins on line 1 is closed (add ])"),
    RefusedText("[/]", "1:2: [0]: expected a value, found /"),
    RefusedText("012", "1:1: the number 012 begins with a zero too many (write 12)"),
    RefusedText(
      "-00.5",
      "1:1: -00.5 is neither a number nor true, false or null (put text in quotation marks)"),
    RefusedText("-01", "1:1: the number -01 begins with a zero too many (write -1)"),
    RefusedText("+1", "1:1: a number has no plus sign in front (write 1)"),
    RefusedText(".5", "1:1: a digit is missing before the decimal point (write 0.5)"),
    RefusedText("[1.]", "1:2: [0]: a digit is missing after the decimal point of 1."),
    RefusedText(
      "1e", "1:1: 1e is neither a number nor true, false or null (put text in quotation marks)"),
    RefusedText(
      "-", "1:1: - is neither a number nor true, false or null (put text in quotation marks)"),
    RefusedText(
      "0x1F", "1:1: 0x1F is neither a number nor true, false or null (put text in quotation marks)"),
    RefusedText("1e400", "1:1: the number 1e400 is too large"),
    RefusedText(
      "2026-02-30",
      "1:1: 2026-02-30 is neither a number nor true, false or null (put text in quotation marks)"),
    RefusedText(
      "NaN",
      "1:1: NaN is neither a number nor true, false or null (leave it out, or write a number)"),
    RefusedText(
      "-Infinity",
      "1:1: -Infinity is neither a number nor true, false or null (leave it out, or write a number)"
    ),
    RefusedText("True", "1:1: True is neither a number nor true, false or null (write true)"),
    RefusedText("yes", "1:1: yes is neither a number nor true, false or null (write true)"),
    RefusedText(
      "nul", "1:1: nul is neither a number nor true, false or null (put text in quotation marks)"),
  ])
  func `a word or comment that is not JSON is shown with its place`(_ refused: RefusedText) {
    #expect(refused.found == refused.said)
  }

  @Test(arguments: [
    RefusedText(
      "[\"é\\x\"]",
      "1:4: [0]: a backslash before this character means nothing (write \\\\ for a backslash)"),
    RefusedText(
      "\"\\u12G4\"", "1:2: \\u stands before exactly four digits 0 to 9 or letters A to F"),
    RefusedText("\"\\u12\"", "1:2: \\u stands before exactly four digits 0 to 9 or letters A to F"),
    RefusedText(
      "\"a\\ud800b\"",
      "1:3: \\ud800 is only half of a character (a lone surrogate) (write the character itself)"),
    RefusedText(
      "\"\\uDC00\"",
      "1:2: \\udc00 is only half of a character (a lone surrogate) (write the character itself)"),
    RefusedText(
      "\"\\ud83d\\u0041\"",
      "1:2: \\ud83d is only half of a character (a lone surrogate) (write the character itself)"),
    RefusedText(
      "\"\\ud83d\\ud83d\\ude00\"",
      "1:2: \\ud83d is only half of a character (a lone surrogate) (write the character itself)"),
    RefusedText("\"a\tb\"", "1:3: a tab cannot stand in text as it is (write it as \\t)"),
    RefusedText(
      "\"\u{1}\"",
      "1:2: a control character cannot stand in text as it is (remove it, or write it as \\u0001)"),
    RefusedText(
      "[\"a\nb\"]",
      "1:2: [0]: the text that begins here is not closed on its line (add the closing quotation mark, or write a new line inside text as \\n)"
    ),
    RefusedText(
      "[\"abc",
      "1:2: [0]: the text that begins here is never closed (add the closing quotation mark)"),
    RefusedText(
      "\"abc\\", "1:1: the text that begins here is never closed (add the closing quotation mark)"),
    RefusedText(
      "\"abc\\\"", "1:1: the text that begins here is never closed (add the closing quotation mark)"
    ),
    RefusedText(
      "[\"3\" tall\"]",
      "1:6: the text has ended, but more follows (write \\\" for a quotation mark inside text)"
    ),
    RefusedText(
      "[\"a\"b\"]",
      "1:5: the text has ended, but more follows (write \\\" for a quotation mark inside text)"),
  ])
  func `text that is not closed or escaped well is shown with its place`(_ refused: RefusedText) {
    #expect(refused.found == refused.said)
  }

  @Test(arguments: [
    RefusedText(
      "\u{FEFF}{}",
      "1:1: the file begins with a byte order mark (save it as UTF-8 without a byte order mark (BOM))"
    ),
    RefusedText(
      bytes: [0xFF, 0xFE, 0x7B, 0x00], "1:1: the file is in UTF-16, not in UTF-8 (save it as UTF-8)"
    ),
    RefusedText(
      bytes: Array("{\"é\":\n \"€".utf8) + [0xE9, 0x22, 0x7D],
      "2:4: this is not UTF-8 text (save the file as UTF-8)"),
    RefusedText(
      bytes: [0x22, 0xC0, 0x80, 0x22], "1:2: this is not UTF-8 text (save the file as UTF-8)"),
    RefusedText(
      bytes: [0x22, 0xED, 0xA0, 0x80, 0x22], "1:2: this is not UTF-8 text (save the file as UTF-8)"),
    RefusedText(
      bytes: [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
      "1:2: this is not UTF-8 text (save the file as UTF-8)"),
    RefusedText(bytes: [0x22, 0xE2, 0x82], "1:2: this is not UTF-8 text (save the file as UTF-8)"),
    RefusedText(bytes: [0x22, 0x80, 0x22], "1:2: this is not UTF-8 text (save the file as UTF-8)"),
  ])
  func `a file in another encoding is refused`(_ refused: RefusedText) {
    #expect(refused.found == refused.said)
  }

  @Test func `all faults that leave the rest in no doubt are reported at once`() {
    let refused = RefusedText(
      """
      { "title": 012, // the year
        "title": "a\tb",
        rows: [ { "when": NaN } { "when": "\\ud800" }, ],
      }
      """)
    #expect(
      refused.found == [
        "1:12: title: the number 012 begins with a zero too many (write 12)",
        "1:17: JSON has no comments (remove this one)",
        "2:3: the key \"title\" is already on line 1 (keep one of the two)",
        "2:14: title: a tab cannot stand in text as it is (write it as \\t)",
        "3:3: a key stands in quotation marks (write \"rows\")",
        "3:21: rows[0].when: NaN is neither a number nor true, false or null"
          + " (leave it out, or write a number)",
        "3:27: rows: a comma is missing before this",
        "3:38: rows[1].when: \\ud800 is only half of a character (a lone surrogate)"
          + " (write the character itself)",
        "3:47: rows: nothing follows this comma (remove this trailing comma)",
        "3:50: nothing follows this comma (remove this trailing comma)",
      ])
  }

  @Test func `characters that act on a terminal are not repeated in a message`() {
    let refused = RefusedText("{\"\\u001b[2J\\u202e\": 1, \"\\u001b[2J\\u202e\": 2}")
    #expect(
      refused.found == [
        "1:24: the key \"\\u{1B}[2J\\u{202E}\" is already on line 1 (keep one of the two)"
      ])
  }
}
