import Phrases
import RefundDesk
import RefundPolicy

/// What a backtest found, as lines of text.
struct BacktestText {
  private let test: Backtest
  private let names: (was: String, now: String)
  private let phrases: Phrases

  init(_ test: Backtest, from was: String, to now: String, _ phrases: Phrases) {
    self.test = test
    names = (was, now)
    self.phrases = phrases
  }

  var lines: [String] {
    var lines = [
      phrases.backtest(names.now, insteadOf: names.was, cases: test.cases, flipped: test.flipped)
    ]
    lines += changes.map { "  " + $0 }
    lines += money.map { "  " + $0 }
    lines.append("  " + phrases.approvals(was: test.approvalsWas, now: test.approvalsNow))
    lines.append(
      "  "
        + phrases.belowFloor(test.belowFloor.prefix(10).map(\.rawValue), of: test.belowFloor.count))
    if !test.samples.isEmpty { lines.append(phrases.samplesHead(test.samples.count)) }
    lines += test.samples.map { sample in
      "  " + phrases.verdictChange(sample.was, sample.now, of: sample.ticket.rawValue)
    }
    return lines
  }

  private var changes: [String] {
    Verdict.allCases.flatMap { was in
      Verdict.allCases.compactMap { now in
        guard was != now, let count = test.matrix[was]?[now] else { return nil }
        return phrases.verdictChange(was, now, cases: count)
      }
    }
  }

  private var money: [String] {
    Set(test.moneyWas.keys).union(test.moneyNow.keys).sorted { $0.code < $1.code }.map { currency in
      phrases.refundsPermitted(
        was: Money(test.moneyWas[currency] ?? 0, currency),
        now: Money(test.moneyNow[currency] ?? 0, currency))
    }
  }
}
