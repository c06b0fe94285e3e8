import StrictJSON

/// As much of JSON Schema as the schema of policy files uses: enough to find what an editor would.
struct JSONSchemaCheck {
  let schema: JSONValue

  /// What in a value does not fit the schema, each with its path.
  func problems(in value: JSONValue) -> [String] {
    problems(value, schema, "$")
  }

  /// The schema of the place that a path of keys leads to, lists being stepped through.
  func resolved(_ part: JSONValue) -> JSONValue {
    guard let name = part["$ref"]?.text?.split(separator: "/").last.map(String.init),
      let definition = schema["$defs"]?[name]
    else { return part }
    return definition
  }

  private func problems(_ value: JSONValue, _ part: JSONValue, _ path: String) -> [String] {
    let part = resolved(part)
    if let options = (part["anyOf"] ?? part["oneOf"])?.elements {
      let fits = options.contains { problems(value, $0.value, path).isEmpty }
      return fits ? [] : ["\(path): fits none of the options"]
    }
    if let constant = part["const"] { return constant == value ? [] : ["\(path): another value"] }
    switch (part["type"]?.text, value) {
    case ("object", .object(let members)): return problems(members, part, path)
    case ("array", .array(let elements)):
      guard let items = part["items"] else { return [] }
      return elements.enumerated().flatMap {
        problems($0.element.value, items, "\(path)[\($0.offset)]")
      }
    case ("string", .string), ("boolean", .bool), ("number", .number), (nil, _): return []
    case ("integer", .number(let number)):
      return number.isWrittenWhole ? [] : ["\(path): not a whole number"]
    default: return ["\(path): another type than \(part["type"]?.text ?? "")"]
    }
  }

  private func problems(
    _ members: [JSONMember], _ part: JSONValue, _ path: String
  ) -> [String] {
    let properties = part["properties"]
    var found: [String] = []
    for required in part["required"]?.elements ?? [] {
      let key = required.value.text ?? ""
      if !members.contains(where: { $0.key == key }) { found.append("\(path): no \(key)") }
    }
    for member in members {
      let place = "\(path).\(member.key)"
      if let property = properties?[member.key] {
        found += problems(member.node.value, property, place)
      } else if case .object = part["additionalProperties"] {
        found += problems(
          member.node.value, part["additionalProperties"] ?? .null, place)
      } else {
        found.append("\(place): not a key of the schema")
      }
    }
    return found
  }
}
