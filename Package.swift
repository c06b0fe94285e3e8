// swift-tools-version: 6.3
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "appraise",
  products: [
    .library(name: "AppraisalCore", targets: ["AppraisalCore"]),
    .executable(name: "appraise", targets: ["appraise"]),
  ],
  targets: [
    .target(name: "AppraisalCore", swiftSettings: strict),
    .target(name: "StrictJSON", swiftSettings: strict),
    .target(name: "CommandLineKit", swiftSettings: strict),
    .target(name: "ReportRendering", dependencies: ["AppraisalCore"], swiftSettings: strict),
    .target(
      name: "AppraisalFiles", dependencies: ["AppraisalCore", "StrictJSON"], swiftSettings: strict),
    .target(
      name: "AppraiseCommands",
      dependencies: [
        "AppraisalCore", "AppraisalFiles", "CommandLineKit", "ReportRendering", "StrictJSON",
      ],
      swiftSettings: strict),
    .target(name: "BuiltInPolicies"),
    .executableTarget(
      name: "appraise", dependencies: ["AppraisalCore", "AppraiseCommands", "BuiltInPolicies"],
      swiftSettings: strict),
    .testTarget(name: "StrictJSONTests", dependencies: ["StrictJSON"], swiftSettings: strict),
    .testTarget(
      name: "CommandLineKitTests", dependencies: ["CommandLineKit"], swiftSettings: strict),
    .testTarget(
      name: "AppraisalCoreTests", dependencies: ["AppraisalCore"], swiftSettings: strict),
    .testTarget(
      name: "ReportRenderingTests", dependencies: ["AppraisalCore", "ReportRendering"],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "AppraisalFilesTests",
      dependencies: ["AppraisalCore", "AppraisalFiles", "StrictJSON"], swiftSettings: strict),
    .testTarget(
      name: "FunctionalTests",
      dependencies: [
        "AppraisalCore", "AppraisalFiles", "AppraiseCommands", "BuiltInPolicies",
        "CommandLineKit", "ReportRendering", "StrictJSON",
      ],
      exclude: ["BrokenPolicies", "Errors", "Goldens", "SixthPolicy", "Transcripts"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
