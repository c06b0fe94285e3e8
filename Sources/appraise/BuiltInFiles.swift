import AppraiseCommands
import BuiltInPolicies

/// The files that lie in the program itself.
///
/// They are named here and not in `main.swift`, whose closures belong to the main actor: asking
/// for that actor takes the whole of Swift's concurrency into a program that has but one thread.
enum BuiltInFiles {
  static var policies: [BuiltInFile] {
    (0..<built_in_policy_count()).map { index in
      BuiltInFile(
        name: String(cString: built_in_policy(index).name), bytes: bytes(built_in_policy(index)))
    }
  }

  static var cases: [BuiltInFile] {
    (0..<built_in_case_count()).map { index in
      BuiltInFile(
        name: String(cString: built_in_case(index).name), bytes: bytes(built_in_case(index)))
    }
  }

  static var policySchema: [UInt8] { bytes(built_in_policy_schema()) }

  static var staffList: [UInt8] { bytes(built_in_staff_list()) }

  static var year: [UInt8] { bytes(built_in_year()) }

  private static func bytes(_ file: built_in_file) -> [UInt8] {
    Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }
}
