/// Reads an iCalendar object as RFC 5545 has it, and refuses whatever departs from it.
///
/// It is written from the text of the RFC alone and shares nothing with the renderer.
struct StrictCalendar {
  /// What is wrong, with the line.
  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  /// One property: its name, parameters and value, escapes still in it.
  struct Property {
    let name: String
    let parameters: [String: String]
    let value: String
  }

  /// One component's properties.
  struct Component {
    let properties: [Property]

    /// The only property of that name, or nil; several are a fault of the caller's.
    subscript(name: String) -> Property? {
      let all = properties.filter { $0.name == name }
      return all.count == 1 ? all[0] : nil
    }

    /// The text of a property of type TEXT, escapes resolved.
    func text(_ name: String) throws -> String {
      guard let property = self[name] else { throw Fault(description: "no single \(name)") }
      return try StrictCalendar.text(property.value)
    }
  }

  /// The properties of the calendar itself.
  private(set) var head = Component(properties: [])
  /// The events.
  private(set) var events: [Component] = []

  init(_ bytes: [UInt8]) throws {
    var properties: [Property] = []
    var open: [String] = []
    var heads: [Property] = []
    for line in try StrictCalendar.unfolded(bytes) {
      let property = try StrictCalendar.property(line)
      switch property.name {
      case "BEGIN":
        open.append(property.value)
        properties = []
      case "END":
        guard open.popLast() == property.value else { throw Fault(description: "stray \(line)") }
        if property.value == "VEVENT" { events.append(Component(properties: properties)) }
      default:
        guard !open.isEmpty else { throw Fault(description: "outside of all: \(line)") }
        if open.count == 1 { heads.append(property) } else { properties.append(property) }
      }
    }
    guard open.isEmpty else { throw Fault(description: "not ended: \(open)") }
    head = Component(properties: heads)
  }

  /// Lines end in CRLF, hold at most 75 octets, are UTF-8 each, and go on after CRLF and a space.
  private static func unfolded(_ bytes: [UInt8]) throws -> [String] {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x0D {
        guard index + 1 < bytes.count, bytes[index + 1] == 0x0A else {
          throw Fault(description: "a CR alone")
        }
        lines.append(line)
        line = []
        index += 2
      } else if bytes[index] == 0x0A {
        throw Fault(description: "an LF alone")
      } else {
        line.append(bytes[index])
        index += 1
      }
    }
    guard line.isEmpty else { throw Fault(description: "the last line does not end") }
    var whole: [String] = []
    for line in lines {
      guard line.count <= 75 else { throw Fault(description: "\(line.count) octets in a line") }
      guard let text = String(validating: line, as: UTF8.self) else {
        throw Fault(description: "a character is cut in two")
      }
      if text.unicodeScalars.first == " " {
        guard let last = whole.popLast() else { throw Fault(description: "folded from nothing") }
        whole.append(last + String(String.UnicodeScalarView(text.unicodeScalars.dropFirst())))
      } else {
        whole.append(text)
      }
    }
    return whole
  }

  private static func property(_ line: String) throws -> Property {
    let scalars = line.unicodeScalars
    guard let colon = scalars.firstIndex(of: ":") else { throw Fault(description: line) }
    let parts = String(scalars[..<colon]).split(separator: ";", omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? ""
    let isName =
      !name.isEmpty
      && name.unicodeScalars.allSatisfy { scalar in
        ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar) || scalar == "-"
      }
    guard isName else { throw Fault(description: "no name: \(line)") }
    var parameters: [String: String] = [:]
    for part in parts.dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2 else { throw Fault(description: "no parameter: \(part)") }
      parameters[String(pair[0])] = String(pair[1])
    }
    let value = String(String.UnicodeScalarView(scalars[scalars.index(after: colon)...]))
    for scalar in value.unicodeScalars
    where scalar.properties.generalCategory == .control && scalar != "\t" {
      throw Fault(description: "a control character in \(name)")
    }
    return Property(name: name, parameters: parameters, value: value)
  }

  /// TEXT: backslash before backslash, semicolon, comma, n and N alone; no bare semicolon or comma.
  private static func text(_ value: String) throws -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if isEscaped {
        switch scalar {
        case "\\", ";", ",": result.append(scalar)
        case "n", "N": result.append("\n")
        default: throw Fault(description: "an escape that there is not: \\\(scalar)")
        }
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == ";" || scalar == "," {
        throw Fault(description: "a bare \(scalar)")
      } else {
        result.append(scalar)
      }
    }
    if isEscaped { throw Fault(description: "an escape at the end") }
    return String(result)
  }
}
