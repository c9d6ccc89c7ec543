import Advice
import CanonicalJSON
import RefundDesk

extension CodingProposal {
  /// Writes the members of the proposal: for each part what it is now, what the words say, and the words.
  func write(to json: inout CanonicalWriter, ticket: TicketID) {
    json.member("ticket", ticket.rawValue)
    json.member("intent", intent.rawValue)
    json.member("change", isChange)
    part(.order, to: &json) { $0.member($1, $2.order?.rawValue) }
    part(.lines, to: &json) { json, key, coding in
      json.key(key)
      json.array { json in
        for line in coding.lines {
          json.object {
            $0.member("line", line.line.rawValue)
            $0.member("quantity", Int64(line.quantity))
          }
        }
      }
    }
    part(.reason, to: &json) { $0.member($1, $2.reason.rawValue) }
    part(.wants, to: &json) { $0.member($1, $2.wants?.rawValue) }
    json.strings("unknown_orders", unknownOrders)
  }

  private func part(
    _ part: Evidence.Part, to json: inout CanonicalWriter,
    _ value: (inout CanonicalWriter, String, Coding) -> Void
  ) {
    json.key(part.rawValue)
    json.object { json in
      value(&json, "now", now)
      value(&json, "proposed", proposed)
      json.strings("words", words(for: part))
    }
  }
}
