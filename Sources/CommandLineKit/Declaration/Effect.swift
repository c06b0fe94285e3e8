/// What running a command does to the data that it works on.
public enum Effect: String, Sendable {
  /// The command only reads, so that it needs no lock and has nothing to rehearse.
  case reads
  /// The command changes data.
  case writes
}
