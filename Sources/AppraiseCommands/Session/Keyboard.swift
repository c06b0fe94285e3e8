/// The person at the terminal, for commands that hold a conversation.
public struct Keyboard: Sendable {
  /// What comes of waiting for a line.
  public enum Line: Hashable, Sendable {
    /// A line, without its end.
    case typed(String)
    /// The person closed the input.
    case end
    /// The person interrupted the program.
    case interrupted
  }

  /// What comes of a turn in an editor.
  public enum Editing: Hashable, Sendable {
    /// The editor was left as usual.
    case done
    /// The editor could not be started, or said that something went wrong.
    case failed
    /// The person named no editor.
    case none
  }

  /// Whether somebody sits there, and no file or other program.
  public var isTerminal: Bool
  /// Waits for the next line.
  public var readLine: @Sendable () -> Line
  /// Whether more was typed or pasted than was read.
  public var hasMore: @Sendable () -> Bool
  /// Opens a file in the person's editor and waits for its end.
  public var edit: @Sendable (_ path: String) -> Editing

  /// A keyboard.
  public init(
    isTerminal: Bool, readLine: @escaping @Sendable () -> Line,
    hasMore: @escaping @Sendable () -> Bool = { false },
    edit: @escaping @Sendable (String) -> Editing = { _ in .none }
  ) {
    self.isTerminal = isTerminal
    self.readLine = readLine
    self.hasMore = hasMore
    self.edit = edit
  }

  /// Nobody is there.
  public static let nobody = Keyboard(isTerminal: false, readLine: { .end })
}
