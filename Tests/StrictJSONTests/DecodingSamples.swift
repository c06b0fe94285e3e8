import StrictJSON

/// What was said about a text, or nothing where it was read.
func said<Value: Decodable>(
  _ type: Value.Type, _ text: String, decoder: StrictJSONDecoder = StrictJSONDecoder()
) -> [String] {
  do throws(JSONProblems) {
    _ = try decoder.decode(type, from: Array(text.utf8))
    return []
  } catch {
    return error.problems.map(\.description)
  }
}

/// The value read from a text.
func read<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
  try StrictJSONDecoder().decode(type, from: Array(text.utf8))
}

struct Term: Codable, Equatable {
  var name: String
  var weeks: Int
}

struct School: Codable, Equatable {
  var title: String
  var terms: [Term]
  var head: Head?
  var closed: [String: Term]?
}

struct Head: Codable, Equatable {
  var name: String
  var isActing: Bool?
}

enum Stage: String, Codable, CaseIterable, CodingKeyRepresentable {
  case planning, review, closed
}

enum Voice: String, Codable {
  case mine = "self", theirs = "reviewer"
}
