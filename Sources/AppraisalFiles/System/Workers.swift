/// Work on many things at once, on as many threads as there are processors.
public enum Workers {
  /// For fewer things than this a thread would take longer to start than it spares.
  static let fewest = 256

  /// What some work makes of each of many things.
  ///
  /// Every thread has a tool of its own: threads that count the uses of the same values wait for
  /// each other.
  ///
  /// - Parameters:
  ///   - elements: The things.
  ///   - tool: What the work needs, for the thread that asks.
  ///   - elsewhere: Makes another for each further thread.
  ///   - work: What is done with each; it is asked on several threads at once.
  /// - Returns: What it makes of them, in their order.
  public static func map<Element: Sendable, Tool, Result: Sendable>(
    _ elements: [Element], with tool: Tool, elsewhere: @escaping @Sendable () -> Tool,
    _ work: @escaping @Sendable (Tool, Element) -> Result
  ) -> [Result] {
    let threads = min(SystemThread.processors, elements.count / fewest)
    guard threads > 1 else { return elements.map { work(tool, $0) } }
    let parts = (0..<threads).map { part in
      elements[elements.count * part / threads..<elements.count * (part + 1) / threads]
    }
    let started = parts.dropFirst().map { part in
      SystemThread.start {
        let own = elsewhere()
        return Made(part.map { work(own, $0) })
      }
    }
    let first = parts.first.map { part in part.map { work(tool, $0) } } ?? []
    // A thread that could not be started leaves its part to this one.
    return zip(started, parts.dropFirst()).reduce(into: first) { all, next in
      let made = next.0.flatMap(SystemThread.join) as? Made<Result>
      all += made?.results ?? next.1.map { work(tool, $0) }
    }
  }

  /// What one thread made.
  private final class Made<Result: Sendable>: Sendable {
    let results: [Result]

    init(_ results: [Result]) { self.results = results }
  }
}
