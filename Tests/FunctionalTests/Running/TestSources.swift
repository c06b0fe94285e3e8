import Foundation

/// Where the sources of these tests and of the package lie.
enum TestSources {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  static let package = folder.deletingLastPathComponent().deletingLastPathComponent()
}
