import Advice
import CanonicalJSON
import RefundDesk
import RefundPolicy

extension Counsel.Opinion {
  /// The members of `suggest --json` for one ticket.
  func write(to json: inout CanonicalWriter, ticket: TicketID) {
    json.member("ticket", ticket.rawValue)
    json.key("suggestions")
    json.array { json in
      for suggestion in suggestions {
        json.object { suggestion.write(to: &$0, asked: judgement.asked) }
      }
    }
    json.key("cases_like")
    json.object { json in
      json.member("n", Int64(casesLike.total))
      json.key("taken")
      json.object { json in
        for share in casesLike.shares { json.member(share.kind.rawValue, Int64(share.count)) }
      }
      json.key("sentence")
      json.object { json in
        json.member("fr", casesLike.sentence.fr)
        json.member("en", casesLike.sentence.en)
      }
    }
  }
}
