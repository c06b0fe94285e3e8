import AppraisalFiles
import AppraiseCommands
import Foundation
import StrictJSON
import Testing

/// The schema is data beside the policies; it says of every key what the program says.
struct PolicySchemaTests {
  private let check: JSONSchemaCheck

  init() throws {
    check = JSONSchemaCheck(schema: try JSONDocument(parsing: ShippedFiles.policySchema).root.value)
  }

  @Test(arguments: ShippedFiles.policies.map(\.name))
  func `a policy that comes with the program fits the schema`(_ name: String) throws {
    let policy = try Self.policy(name)
    #expect(check.problems(in: policy) == [])
  }

  @Test func `a slip does not fit`() throws {
    let policy = try Self.policy(ShippedFiles.policies[0].name)
    #expect(check.problems(in: policy.setting("titel", to: .string("x"))) != [])
    #expect(check.problems(in: policy.setting("title", to: .bool(true))) != [])
    #expect(check.problems(in: policy.removing("title")) != [])
  }

  @Test func `every object of every policy has just the keys that the program knows`() throws {
    var met: Set<String> = []
    for file in ShippedFiles.policies {
      let root = try Self.policy(file.name)
      try compare(root, root, at: [], with: check.schema, name: "Policy", &met)
    }
    #expect(met.count > 20)
  }

  /// Puts a strange key into one object of each kind and reads what the program says it knows.
  private func compare(
    _ value: JSONValue, _ root: JSONValue, at path: [JSONPathElement], with part: JSONValue,
    name: String, _ met: inout Set<String>
  ) throws {
    let schema = check.resolved(part)
    let kind = part["$ref"]?.text ?? name
    switch value {
    case .object(let members):
      guard let properties = schema["properties"]?.members else { return }
      if met.insert(kind).inserted {
        let known = Set(properties.map(\.key)).subtracting(["$schema"])
        let said = Self.knownKeys(of: root, strangeAt: path)
        // A key that the program asks for only after another is in the schema all the same.
        #expect(said.isSubset(of: known), "\(kind): \(said.subtracting(known).sorted())")
        #expect(known.isSubset(of: said), "\(kind): \(known.subtracting(said).sorted())")
      }
      for member in members {
        guard let property = properties.first(where: { $0.key == member.key }) else { continue }
        try compare(
          member.node.value, root, at: path + [.key(member.key)], with: property.node.value,
          name: member.key, &met)
      }
    case .array(let elements):
      guard let items = schema["items"] else { return }
      for (index, element) in elements.enumerated() {
        try compare(
          element.value, root, at: path + [.index(index)], with: items, name: name, &met)
      }
    default: break
    }
  }

  private static func policy(_ name: String) throws -> JSONValue {
    let file = try #require(ShippedFiles.policies.first { $0.name == name })
    return try JSONDocument(parsing: file.bytes).root.value
  }

  /// The keys that the program says it knows when an object holds one that it does not.
  private static func knownKeys(of root: JSONValue, strangeAt path: [JSONPathElement]) -> Set<
    String
  > {
    let broken = adding("zzzzzzzz", to: root, at: path[...])
    do throws(StoreFailure) {
      _ = try PolicyFile.policy(from: JSONPrinter().bytes(broken), file: "policy.json")
      return []
    } catch {
      guard case .badData(let problems) = error else { return [] }
      let text = problems.map(\.text).first { $0.contains("zzzzzzzz") } ?? ""
      guard let list = text.firstMatch(of: /known: ([^)]*)\)/) else { return [] }
      return Set(
        list.output.1.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) })
    }
  }

  private static func adding(
    _ key: String, to value: JSONValue, at path: ArraySlice<JSONPathElement>
  ) -> JSONValue {
    guard let first = path.first else { return value.setting(key, to: .number(JSONNumber(1))) }
    let rest = path.dropFirst()
    switch (first, value) {
    case (.key(let name), .object(let members)):
      return .object(
        members.map {
          $0.key == name ? JSONMember(name, adding(key, to: $0.node.value, at: rest)) : $0
        })
    case (.index(let index), .array(let elements)):
      return .array(
        elements.enumerated().map {
          $0.offset == index ? JSONNode(adding(key, to: $0.element.value, at: rest)) : $0.element
        })
    default: return value
    }
  }
}
