/// Looks at a file as a whole before it is read as JSON.
enum TextEncodingCheck {
  /// What keeps the bytes from being a UTF-8 text within the limits, or nil.
  static func problem(in bytes: [UInt8], limits: JSONLimits) -> JSONProblem? {
    if bytes.count > limits.maximumBytes {
      return JSONProblem(
        at: .start, path: "",
        message: "the file has \(bytes.count) bytes; at most \(limits.maximumBytes) are read")
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return JSONProblem(
        at: .start, path: "", message: "the file begins with a byte order mark",
        remedy: "save it as UTF-8 without a byte order mark (BOM)")
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return JSONProblem(
        at: .start, path: "", message: "the file is in UTF-16, not in UTF-8",
        remedy: "save it as UTF-8")
    }
    guard let fault = UTF8Check.firstFault(in: bytes) else { return nil }
    return JSONProblem(
      at: .counting(to: fault, in: bytes), path: "", message: "this is not UTF-8 text",
      remedy: "save the file as UTF-8")
  }
}
