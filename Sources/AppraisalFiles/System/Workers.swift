/// Work on many things at once, on as many threads as there are processors.
public enum Workers {
  /// For fewer things than this a thread would take longer to start than it spares.
  static let fewest = 256

  /// What some work makes of each of many things.
  ///
  /// - Parameters:
  ///   - elements: The things.
  ///   - work: What is done with each; it may be asked on any thread, several at once.
  /// - Returns: What it makes of them, in their order.
  public static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ work: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    map(elements, on: min(SystemThread.processors, elements.count / fewest), work)
  }

  /// The same on so many threads; on this one alone for fewer than two.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], on threads: Int, _ work: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    guard threads > 1, threads <= elements.count else { return elements.map(work) }
    let parts = (0..<threads).map { part in
      elements[elements.count * part / threads..<elements.count * (part + 1) / threads]
    }
    let started = parts.dropFirst().map { part in
      SystemThread.start { Made(part.map(work)) }
    }
    let first = parts.first.map { $0.map(work) } ?? []
    // A thread that could not be started leaves its part to this one.
    return zip(started, parts.dropFirst()).reduce(into: first) { all, next in
      let made = next.0.flatMap(SystemThread.join) as? Made<Result>
      all += made?.results ?? next.1.map(work)
    }
  }

  /// What one thread made.
  private final class Made<Result: Sendable>: Sendable {
    let results: [Result]

    init(_ results: [Result]) { self.results = results }
  }
}
