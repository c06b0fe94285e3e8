import AppraisalFiles
import Synchronization

/// The policies that commands of the tests have read.
///
/// Thousands of commands read the same few policies. What was read of the same bytes is the same,
/// so each is read once; what cannot be read is read, and complained of, each time.
final class ReadPolicies: Sendable {
  private struct Key: Hashable {
    let bytes: [UInt8]
    let extent: PolicyExtent
  }

  private static let shared = ReadPolicies()

  private let known = Mutex<[Key: ReadPolicy]>([:])

  /// A reader that reads each policy once.
  static let reader = PolicyReader { bytes, file, extent throws(StoreFailure) in
    let key = Key(bytes: bytes, extent: extent)
    if let policy = shared.known.withLock({ $0[key] }) { return policy }
    let policy = try PolicyReader().read(bytes, file: file, extent: extent)
    shared.known.withLock { $0[key] = policy }
    return policy
  }
}
