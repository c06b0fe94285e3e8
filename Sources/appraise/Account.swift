#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The operating system's account that runs the program.
///
/// The C library looks accounts up by loading libraries of the machine it was linked on, which a
/// program that is linked into one file cannot count on. So the list of local accounts is read, and
/// accounts of a directory service are left to the system's own `id`.
enum Account {
  /// The account's name, or its number where it has none.
  static var name: String {
    let number = geteuid()
    return localName(of: number) ?? nameFromSystem ?? "\(number)"
  }

  /// The name in a line such as `name:x:1000:…` of the list of local accounts.
  private static func localName(of number: uid_t) -> String? {
    guard let file = fopen("/etc/passwd", "re") else { return nil }
    defer { fclose(file) }
    while let line = line(of: file) {
      let fields = line.split(separator: ":", omittingEmptySubsequences: false)
      if fields.count > 2, uid_t(fields[2]) == number, !fields[0].isEmpty {
        return String(fields[0])
      }
    }
    return nil
  }

  private static var nameFromSystem: String? {
    guard let answer = popen("/usr/bin/id -un 2>/dev/null", "r") else { return nil }
    let name = line(of: answer)
    guard pclose(answer) == 0, let name, !name.isEmpty else { return nil }
    return name
  }

  private static func line(of file: UnsafeMutablePointer<FILE>) -> String? {
    var start: UnsafeMutablePointer<CChar>?
    var room = 0
    defer { free(start) }
    guard getline(&start, &room, file) >= 0, let start else { return nil }
    let text = String(cString: start)
    return text.last == "\n" ? String(text.dropLast()) : text
  }
}
