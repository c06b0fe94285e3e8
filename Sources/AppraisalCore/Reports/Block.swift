/// One thing that a section shows.
public enum Block: Hashable, Sendable {
  /// A paragraph of plain text; line breaks in it are kept.
  case paragraph(String)
  /// Labelled values, one to a line.
  case facts([Fact])
  /// A table.
  case table(Table)
  /// A chart, which every renderer shows together with its table.
  case chart(Chart)
  /// Statements and the statements that each rests on.
  case tree([TreeNode])
  /// A list of plain texts.
  case list([String])
  /// Problems found, with remedies.
  case findings([FindingLine])
  /// A text that the reader must not miss.
  case notice(String)
  /// A box of a form, filled in or empty.
  case box(FormBox)
  /// Signatures, given or to be given.
  case signatures([SignatureLine])
  /// Commands that the reader may type, each a whole shell command.
  case commands([String])
}
