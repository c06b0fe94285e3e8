import AppraiseCommands
import BuiltInPolicies

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Sendable func bytes(_ file: built_in_file) -> [UInt8] {
  Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
}

let environment = SystemEnvironment.current(
  builtIn: (0..<built_in_policy_count()).map { index in
    BuiltInFile(
      name: String(cString: built_in_policy(index).name), bytes: bytes(built_in_policy(index)))
  },
  builtInCases: (0..<built_in_case_count()).map { index in
    BuiltInFile(
      name: String(cString: built_in_case(index).name), bytes: bytes(built_in_case(index)))
  },
  policySchema: { bytes(built_in_policy_schema()) },
  sampleStaff: { bytes(built_in_staff_list()) }, sampleYear: { bytes(built_in_year()) })
exit(Program.run(Array(CommandLine.arguments.dropFirst()), in: environment))
