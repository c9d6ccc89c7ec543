import CanonicalJSON
import RefundDesk
import RefundPolicy

extension Backtest {
  /// The members of `policy backtest --json`; money in minor units by currency.
  func write(to json: inout CanonicalWriter) {
    json.member("tickets", Int64(cases))
    json.member("flipped", Int64(flipped))
    json.key("verdicts")
    json.array { json in
      for was in Verdict.allCases {
        for now in Verdict.allCases {
          guard let count = matrix[was]?[now] else { continue }
          json.object { json in
            json.member("was", was.rawValue)
            json.member("now", now.rawValue)
            json.member("tickets", Int64(count))
          }
        }
      }
    }
    money("money_was", moneyWas, to: &json)
    money("money_now", moneyNow, to: &json)
    json.member("approvals_was", Int64(approvalsWas))
    json.member("approvals_now", Int64(approvalsNow))
    json.strings("below_floor", belowFloor.map(\.rawValue))
    json.key("samples")
    json.array { json in
      for sample in samples {
        json.object { json in
          json.member("ticket", sample.ticket.rawValue)
          json.member("was", sample.was.rawValue)
          json.member("now", sample.now.rawValue)
          json.member("refund_was", sample.refundWas)
          json.member("refund_now", sample.refundNow)
        }
      }
    }
  }

  private func money(
    _ key: String, _ sums: [Currency: Int64], to json: inout CanonicalWriter
  ) {
    json.key(key)
    json.object { json in
      for (currency, units) in sums.sorted(by: { $0.key.code < $1.key.code }) {
        json.member(currency.code, units)
      }
    }
  }
}
