// swift-tools-version: 6.3
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// Settings that let the program start sooner, for what it is made of.
let program: [SwiftSetting] =
  strict + [
    // Regular expressions and text search are a library of their own, which nothing here needs.
    .unsafeFlags(["-Xfrontend", "-disable-implicit-string-processing-module-import"]),
    // Types of generics are named directly, which spares looking them up by name at run time.
    .unsafeFlags(
      ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"],
      .when(configuration: .release)),
  ]

let package = Package(
  name: "appraise",
  products: [
    .library(name: "AppraisalCore", targets: ["AppraisalCore"]),
    .executable(name: "appraise", targets: ["appraise"]),
  ],
  targets: [
    .target(name: "AppraisalCore", swiftSettings: program),
    .target(name: "StrictJSON", swiftSettings: program),
    .target(name: "CommandLineKit", swiftSettings: program),
    .target(name: "ReportRendering", dependencies: ["AppraisalCore"], swiftSettings: program),
    .target(
      name: "AppraisalFiles", dependencies: ["AppraisalCore", "StrictJSON"], swiftSettings: program),
    .target(
      name: "AppraiseCommands",
      dependencies: [
        "AppraisalCore", "AppraisalFiles", "CommandLineKit", "ReportRendering", "StrictJSON",
      ],
      swiftSettings: program),
    .target(name: "BuiltInPolicies"),
    .executableTarget(
      name: "appraise", dependencies: ["AppraisalCore", "AppraiseCommands", "BuiltInPolicies"],
      swiftSettings: program,
      linkerSettings: [
        .unsafeFlags(["-Xlinker", "--no-export-dynamic"], .when(platforms: [.linux]))
      ]),
    .testTarget(name: "StrictJSONTests", dependencies: ["StrictJSON"], swiftSettings: strict),
    .testTarget(
      name: "CommandLineKitTests", dependencies: ["CommandLineKit"], swiftSettings: strict),
    .testTarget(
      name: "AppraisalCoreTests", dependencies: ["AppraisalCore", "AppraisalFiles"],
      exclude: ["Disclosure/sdc-cases.json", "Statistics/Cases"],
      swiftSettings: strict),
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
      exclude: [
        "Access/hawthorn.json", "BrokenPolicies", "Errors", "Goldens", "SixthPolicy", "Transcripts",
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
