/// A command and its subcommands as one value, from which parsing, help, completion and the
/// manual page all follow.
///
/// A leaf makes an `Action` out of its parameters; a branch only holds subcommands. An action says
/// what is to be done; doing it is the program's part.
public struct Declaration<Action: Sendable>: Sendable {
  /// The word that names the command.
  public let name: String
  /// One line that says what the command does.
  public let abstract: String
  /// Longer help; blank lines part the paragraphs, indented ones keep their line breaks.
  public let discussion: String
  /// What running the command does to data; a branch only reads.
  public let effect: Effect
  /// Whole command lines that show the command's use.
  public let examples: [String]
  /// The command's options and arguments, in declared order.
  public let parameters: [ParameterSpec]
  /// The commands below this one; empty for a leaf.
  public let subcommands: [Declaration]
  /// The heading that the parent's help lists this command under, or empty.
  public let heading: String

  let make: (@Sendable (ParsedWords) throws(UsageError) -> Action)?

  /// A command that does something.
  ///
  /// Pass a memberwise initialiser with its full name as `make`: the compiler then checks that
  /// the number, order and types of the parameters fit it.
  public init<each P: Parameter>(
    _ name: String, _ abstract: String, discussion: String = "", effect: Effect,
    examples: [String] = [], _ parameter: repeat each P,
    into make: @escaping @Sendable (repeat (each P).Value) throws(UsageError) -> Action
  ) {
    var specs: [ParameterSpec] = []
    for one in repeat each parameter { specs += one.specs }
    self.init(
      name: name, abstract: abstract, discussion: discussion, effect: effect, examples: examples,
      parameters: specs, subcommands: [], heading: "",
      make: { words throws(UsageError) in
        try make(repeat try (each parameter).read(words))
      })
  }

  /// A command that only holds others; used alone, it shows its help.
  public init(
    _ name: String, _ abstract: String, discussion: String = "", examples: [String] = [],
    subcommands: [Declaration]
  ) {
    self.init(
      name: name, abstract: abstract, discussion: discussion, effect: .reads, examples: examples,
      parameters: [], subcommands: subcommands, heading: "", make: nil)
  }

  private init(
    name: String, abstract: String, discussion: String, effect: Effect, examples: [String],
    parameters: [ParameterSpec], subcommands: [Declaration], heading: String,
    make: (@Sendable (ParsedWords) throws(UsageError) -> Action)?
  ) {
    self.name = name
    self.abstract = abstract
    self.discussion = discussion
    self.effect = effect
    self.examples = examples
    self.parameters = parameters
    self.subcommands = subcommands
    self.heading = heading
    self.make = make
  }

  /// The same command, listed under a heading in its parent's help.
  public func under(_ heading: String) -> Declaration {
    Declaration(
      name: name, abstract: abstract, discussion: discussion, effect: effect, examples: examples,
      parameters: parameters, subcommands: subcommands, heading: heading, make: make)
  }

  /// The subcommand of that name, matched exactly.
  public func subcommand(named name: String) -> Declaration? {
    subcommands.first { $0.name == name }
  }

  /// The command that a path of names leads to from here, or nil where it leads nowhere.
  public func descendant(at path: [String]) -> Declaration? {
    var level = self
    for name in path {
      guard let next = level.subcommand(named: name) else { return nil }
      level = next
    }
    return level
  }

  /// Every command of the tree with its path below this one, parents before their children.
  public var everyCommand: [(path: [String], command: Declaration)] {
    [([], self)]
      + subcommands.flatMap { child in
        child.everyCommand.map { ([child.name] + $0.path, $0.command) }
      }
  }

  /// Whether the command only holds others.
  public var isBranch: Bool { make == nil }

  /// The words that call the command at a path, beginning with the program's name.
  func commandLine(_ path: [String]) -> String {
    ([name] + path).joined(separator: " ")
  }
}

extension Array {
  /// The same commands, listed under a heading in their parent's help.
  public func under<Action>(_ heading: String) -> [Declaration<Action>]
  where Element == Declaration<Action> {
    map { $0.under(heading) }
  }
}
