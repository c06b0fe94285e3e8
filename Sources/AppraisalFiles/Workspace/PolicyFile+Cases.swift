import AppraisalCore
import StrictJSON

extension PolicyFile {
  /// The worked cases that a file states.
  ///
  /// Hours are written in it as people write them, `37` or `32.5`; statements and the rules count
  /// hundredths.
  ///
  /// - Throws: `StoreFailure.badData` with everything that cannot be read.
  public static func cases(from bytes: [UInt8], file: String) throws(StoreFailure) -> PolicyCases {
    do throws(JSONProblems) {
      let document = try JSONDocument(parsing: bytes)
      try DataFile.checkFormat(document)
      let exact = try document.replacing(
        valuesOf: "weeklyHours", with: hundredths,
        otherwise: "expected hours a week, a number with at most two decimals such as 37 or 32.5")
      return try decode(exact)
    } catch {
      throw .badData(error.problems.map { FileProblem($0, in: file) })
    }
  }

  /// A key that is missing ends the reading of its object, so all of them are looked for.
  private static func decode(_ document: JSONDocument) throws(JSONProblems) -> PolicyCases {
    do throws(JSONProblems) {
      return try StrictJSONDecoder().decode(PolicyCases.self, from: document)
    } catch {
      var problems = error.problems
      problems += missingKeys(in: document).filter { missing in
        !problems.contains { $0.path == missing.path && $0.message == missing.message }
      }
      throw JSONProblems(problems) ?? error
    }
  }

  /// The keys without which a file of cases says nothing, by the place of their object.
  private static func missingKeys(in document: JSONDocument) -> [JSONProblem] {
    let count = document.node(at: [.key("cases")])?.value.elements?.count ?? 0
    let needed: [([JSONPathElement], [String])] =
      [
        ([], ["format", "title", "setting", "cases"]),
        ([.key("setting")], ["period", "reviewee", "reviewer", "person"]),
        ([.key("setting"), .key("person")], ["post", "managers"]),
      ] + (0..<count).map { ([.key("cases"), .index($0)], ["title", "asOf"]) }
    return needed.flatMap { path, keys -> [JSONProblem] in
      guard let members = document.node(at: path)?.value.members else { return [] }
      return keys.filter { key in !members.contains { $0.key == key } }.map {
        document.problem(at: path, "the key \"\($0)\" is missing")
      }
    }
  }

  private static func hundredths(_ value: JSONValue) -> JSONValue? {
    guard case .number(let number) = value, let hours = Hours(number.text),
      number.text.split(separator: ".").dropFirst().allSatisfy({ $0.count <= 2 })
    else { return nil }
    return .number(JSONNumber(hours.hundredths))
  }
}
