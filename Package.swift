// swift-tools-version: 6.2
import PackageDescription

/// One package; each target is one room with one reason to change. See ARCHITECTURE.md.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "rapporteur",
  products: [
    .executable(name: "rapporteur", targets: ["rapporteur"]),
    .library(name: "Documents", targets: ["Documents"]),
    .library(name: "Engine", targets: ["Engine"]),
    .library(name: "Ledger", targets: ["Ledger"]),
    .library(name: "Reporting", targets: ["Reporting"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    .target(name: "Wording", swiftSettings: strict),
    .target(name: "Programs", dependencies: ["Wording"], swiftSettings: strict),
    .target(name: "YAML", dependencies: ["CLibYAML", "Wording"], swiftSettings: strict),
    .target(name: "Reporting", dependencies: ["Wording"], exclude: ["README.md"], swiftSettings: strict),
    .target(
      name: "Definitions", dependencies: ["YAML", "Reporting", "Wording"], swiftSettings: strict),
    .target(
      name: "Ledger",
      dependencies: [
        "Reporting", "Wording",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      exclude: ["README.md"], swiftSettings: strict),
    .target(
      name: "Documents", dependencies: ["CMarkGFM", "CZlib", "Reporting", "Wording"],
      swiftSettings: strict),
    .target(name: "Mail", dependencies: ["Programs", "Wording"], swiftSettings: strict),
    .target(
      name: "Engine",
      dependencies: [
        "Definitions", "Ledger", "Documents", "Mail", "Programs", "Reporting", "Wording", "YAML",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "rapporteur",
      dependencies: [
        "Engine", "Definitions", "Documents", "Ledger", "Mail", "Programs", "Reporting", "Wording", "YAML",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .testTarget(name: "ProgramsTests", dependencies: ["Programs", "Wording"], swiftSettings: strict),
    .testTarget(name: "YAMLTests", dependencies: ["YAML", "Wording"], swiftSettings: strict),
    .testTarget(
      name: "ReportingTests", dependencies: ["Reporting", "Wording"], exclude: ["Checks/Corpus"],
      swiftSettings: strict),
    .testTarget(
      name: "DefinitionsTests", dependencies: ["Definitions", "Reporting", "YAML", "Wording"],
      exclude: ["Broken", "BrokenCalendars", "BrokenDrafts", "BrokenSettings", "BrokenWords"],
      swiftSettings: strict),
    .testTarget(
      name: "LedgerTests",
      dependencies: ["Ledger", "Reporting", "Wording", .product(name: "GRDB", package: "GRDB.swift")],
      exclude: ["Released"],
      swiftSettings: strict),
    .testTarget(
      name: "DocumentsTests", dependencies: ["Definitions", "Documents", "Reporting", "Wording"],
      swiftSettings: strict),
    .testTarget(name: "MailTests", dependencies: ["Mail", "Wording"], swiftSettings: strict),
    .testTarget(
      name: "EngineTests",
      dependencies: ["Engine", "Definitions", "Documents", "Ledger", "Mail", "Reporting", "Wording", "YAML"],
      exclude: ["Prose", "TermsCorpus"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "Documents", "Engine", "Reporting", "Wording", .target(name: "rapporteur"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
