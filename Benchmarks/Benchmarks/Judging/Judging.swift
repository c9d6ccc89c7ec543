import Benchmark
import DemoDesk
import DeskStore
import RefundDesk
import RefundPolicy

/// How long the desk takes to say what law and policy give.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .cpuUser, .peakMemoryResident],
    maxDuration: .seconds(20))

  Benchmark(
    "check one ticket", configuration: .init(scalingFactor: .kilo)
  ) { benchmark in
    let desk = JudgedDesk.small
    for place in benchmark.scaledIterations {
      blackHole(desk.judgement(place % desk.count))
    }
  }

  Benchmark("check 100,000 tickets") { benchmark in
    let desk = JudgedDesk.large
    benchmark.startMeasurement()
    blackHole(desk.verdicts())
    benchmark.stopMeasurement()
  }

  for library in PolicyLibrary.allCases {
    Benchmark("lint \(library.rawValue) with counterexamples") { _ in
      blackHole(PolicyLint(PolicyFile(library.source), today: JudgedDesk.today).diagnostics)
    }
  }
}
