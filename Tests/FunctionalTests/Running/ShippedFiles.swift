import AppraiseCommands
import BuiltInPolicies

/// The files that travel inside the program.
enum ShippedFiles {
  static let policies = (0..<built_in_policy_count()).map { file(built_in_policy($0)) }

  static let cases = (0..<built_in_case_count()).map { file(built_in_case($0)) }

  static let policySchema = file(built_in_policy_schema()).bytes

  static let staffList = file(built_in_staff_list()).bytes

  static let sampleYear = file(built_in_year()).bytes

  private static func file(_ embedded: built_in_file) -> BuiltInFile {
    let bytes = Array(UnsafeBufferPointer(start: embedded.bytes, count: embedded.count))
    return BuiltInFile(name: String(cString: embedded.name), bytes: bytes)
  }
}
