// swift-tools-version: 6.1
import PackageDescription

// What the desk promises about its speed, held by measurements. A package of its own, so that nobody who
// builds the desk builds the benchmark library with it.
let package = Package(
  name: "guichet-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "guichet", path: ".."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "Judging",
      dependencies: [
        .product(name: "DeskEngine", package: "guichet"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/Judging",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ]
)
