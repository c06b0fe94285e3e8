extension String {
  /// The parts of the name of a fact, between its full stops; empty ones are left out.
  ///
  /// A full stop is one byte that is part of no other character of such a name, so that bytes are
  /// looked at: facts are looked up by their names without end.
  var dotted: [String] {
    utf8.split(separator: UInt8(ascii: ".")).map { String(decoding: $0, as: UTF8.self) }
  }
}
