// swift-tools-version: 6.2
import PackageDescription

/// What `make bench` measures inside one process; a package of its own, so that the product does not build it.
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "rapporteur", path: "..")],
  targets: [
    .executableTarget(
      name: "bench",
      dependencies: [
        .product(name: "Documents", package: "rapporteur"), .product(name: "Engine", package: "rapporteur"),
        .product(name: "Ledger", package: "rapporteur"), .product(name: "Reporting", package: "rapporteur"),
      ],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"), .treatAllWarnings(as: .error),
      ])
  ],
  swiftLanguageModes: [.v6]
)
