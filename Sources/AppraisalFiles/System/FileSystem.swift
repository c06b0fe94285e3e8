/// The way to the operating system's files; every folder carries one.
///
/// A value passed from hand to hand, so that a test can make any call fail without shared state.
public struct FileSystem: Sendable {
  /// Says before each call whether it is to fail instead, and with which error number.
  ///
  /// Also asked again after an interruption, as the call itself is.
  public typealias Faults = @Sendable (FileOperation) -> Int32?

  let faults: Faults
  let largestTransfer: Int

  /// A way to the files.
  ///
  /// - Parameters:
  ///   - largestTransfer: the most bytes that one call reads or writes, at least 1; systems
  ///     refuse or shorten calls of several gigabytes.
  ///   - faults: what is to fail; nothing by default.
  public init(largestTransfer: Int = 1 << 20, faults: @escaping Faults = { _ in nil }) {
    self.largestTransfer = max(1, largestTransfer)
    self.faults = faults
  }
}
