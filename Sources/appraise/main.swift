import AppraiseCommands
import BuiltInPolicies

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

func file(_ embedded: built_in_file) -> BuiltInFile {
  BuiltInFile(
    name: String(cString: embedded.name),
    bytes: Array(UnsafeBufferPointer(start: embedded.bytes, count: embedded.count)))
}

let environment = SystemEnvironment.current(
  builtIn: (0..<built_in_policy_count()).map { file(built_in_policy($0)) },
  sampleStaff: file(built_in_staff_list()).bytes, sampleYear: file(built_in_year()).bytes)
exit(Program.run(Array(CommandLine.arguments.dropFirst()), in: environment))
