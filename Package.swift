// swift-tools-version: 6.1
import PackageDescription

/// Settings of every Swift target of the desk.
///
/// `GUICHET_STRICT` turns warnings into errors: `scripts/test` sets it, so that a compiler newer than
/// the one CI runs never keeps a user from building.
let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (Context.environment["GUICHET_STRICT"] == nil ? [] : [.unsafeFlags(["-warnings-as-errors"])])

/// A Swift library target of the desk.
func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of one target; they may use the shared helpers.
func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"], exclude: exclude,
    swiftSettings: settings)
}

let package = Package(
  name: "guichet",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "guichet", targets: ["guichet"]),
    // For the benchmarks, which are a package of their own.
    .library(
      name: "DeskEngine",
      targets: ["RefundDesk", "RefundPolicy", "DeskStore", "DemoDesk", "Journal"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // The core: pure values and rules, no I/O.
    library("RefundDesk"),
    // Text formats.
    library("CanonicalJSON"),
    .target(name: "CTomlPlusPlus"),
    library("Toml", ["CTomlPlusPlus"]),
    // Judgement.
    .target(
      name: "RefundPolicy", dependencies: ["RefundDesk", "Toml"],
      resources: [.embedInCode("Resources")], swiftSettings: settings),
    library("Advice", ["RefundDesk", "RefundPolicy"]),
    // The desk on disk.
    .target(name: "CDigest", linkerSettings: [.linkedLibrary("crypto")]),
    .target(name: "CFileCalls"),
    library("Journal", ["CanonicalJSON", "CDigest", "CFileCalls"]),
    library("DeskRecords", ["RefundDesk", "CanonicalJSON"]),
    .systemLibrary(name: "CLMDB"),
    library(
      "DeskStore",
      [
        "RefundDesk", "RefundPolicy", "Advice", "DeskRecords", "CanonicalJSON", "Journal", "Toml",
        "CLMDB", "CDigest",
      ]),
    // Data in and out.
    .systemLibrary(name: "CZlib"),
    .target(
      name: "Exchange",
      dependencies: ["RefundDesk", "DeskRecords", "CanonicalJSON", "Toml", "CZlib"],
      resources: [.embedInCode("Examples/online-retail.toml")],
      swiftSettings: settings),
    library("DemoDesk", ["RefundDesk"]),
    // Words and screens.
    library("Phrases", ["RefundDesk", "RefundPolicy"]),
    // Figures: clocks, ageing, measures, trade.
    library("Insight", ["RefundDesk", "RefundPolicy", "Phrases", "CanonicalJSON"]),
    library(
      "DeskPhrases",
      ["Phrases", "DeskStore", "DeskRecords", "Journal", "RefundDesk", "RefundPolicy", "Toml"]),
    library("Terminal", ["Toml"]),
    library(
      "Console", ["Terminal", "Phrases", "RefundDesk", "RefundPolicy", "Advice", "Insight"]),
    .target(
      name: "ShippedThemes", path: "themes",
      resources: [
        "dark", "midnight", "light", "paper", "high-contrast", "deuteranopia", "tritanopia",
      ].map { .embedInCode("\($0).toml") }, swiftSettings: settings),
    // Training: scenarios played on the desk's own engine.
    library(
      "Training",
      ["RefundDesk", "RefundPolicy", "Advice", "Toml", "Phrases", "CanonicalJSON"]),
    .target(
      name: "ShippedScenarios",
      resources: [
        "saturday", "phone-case", "missing-piece", "kettle", "amazon", "gift", "phone-call",
        "duplicate-charge", "gift-card", "imposed-credit", "serial-returner", "wedding-dress",
        "birthday", "three-weeks", "recall", "partial-refunds",
        "pending-charge", "day-29", "battery-lot", "market-stand", "carrier-says",
      ].map { .embedInCode("\($0).toml") }, swiftSettings: settings),
    .target(name: "CNcurses"),
    library("Screen", ["Terminal", "CNcurses"]),
    // The command.
    .executableTarget(
      name: "guichet",
      dependencies: [
        "RefundDesk", "RefundPolicy", "Advice", "DeskStore", "DeskRecords", "CanonicalJSON",
        "Exchange", "DemoDesk", "Insight", "Phrases", "DeskPhrases", "Terminal", "Console",
        "Screen", "ShippedThemes", "Journal", "Toml", "Training", "ShippedScenarios",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    .systemLibrary(name: "CVterm", path: "Tests/CVterm"),
    .target(
      name: "TerminalTesting", dependencies: ["CVterm"], path: "Tests/TerminalTesting",
      swiftSettings: settings),
    .executableTarget(
      name: "ScreenProbe", dependencies: ["Screen", "Terminal"], path: "Tests/ScreenProbe",
      swiftSettings: settings),
    .executableTarget(
      name: "StoreProbe", dependencies: ["DeskStore", "RefundDesk", "Journal", "CDigest"],
      path: "Tests/StoreProbe",
      swiftSettings: settings),
    tests("RefundDeskTests", ["RefundDesk"]),
    tests("PhrasesTests", ["Phrases", "RefundDesk"]),
    tests(
      "InsightTests",
      ["Insight", "RefundDesk", "RefundPolicy", "Phrases", "CanonicalJSON", "Exchange"],
      exclude: ["Kept"]),
    tests(
      "ConsoleTests",
      [
        "Console", "Advice", "Insight", "Phrases", "RefundDesk", "RefundPolicy", "Terminal",
      ],
      exclude: ["Screens"]),
    tests("TidyTests", []),
    tests(
      "CommandLineTests",
      ["guichet", "CanonicalJSON", "TerminalTesting", "DemoDesk", "DeskStore", "RefundDesk"]),
    tests("TerminalTests", ["Terminal", "Toml", "TerminalTesting"]),
    .testTarget(
      name: "ScreenTests",
      dependencies: [
        "ScreenProbe", "Screen", "CNcurses", "Terminal", "TerminalTesting", "TestSupport",
      ],
      exclude: ["Programs"], swiftSettings: settings),
    tests("TomlTests", ["Toml"]),
    tests(
      "RefundPolicyTests",
      ["RefundPolicy", "Advice", "RefundDesk", "DeskRecords", "CanonicalJSON", "Toml"],
      exclude: ["Fixtures"]),
    tests(
      "AdviceTests",
      ["Advice", "RefundPolicy", "RefundDesk", "DeskRecords", "CanonicalJSON", "Toml", "CZlib"]),
    tests(
      "TrainingTests",
      ["Training", "ShippedScenarios", "RefundDesk", "RefundPolicy", "Toml", "CanonicalJSON"]),
    tests("CanonicalJSONTests", ["CanonicalJSON"]),
    tests("JournalTests", ["Journal", "CanonicalJSON", "CDigest"]),
    tests(
      "DeskStoreTests",
      ["DeskStore", "RefundDesk", "RefundPolicy", "Journal", "Toml", "StoreProbe"]),
    tests("DeskRecordsTests", ["DeskRecords", "RefundDesk", "CanonicalJSON"]),
    tests("ExchangeTests", ["Exchange", "DeskRecords", "RefundDesk", "Toml"]),
    tests("DemoDeskTests", ["DemoDesk", "DeskRecords", "RefundDesk"]),
  ],
  cxxLanguageStandard: .cxx17
)
