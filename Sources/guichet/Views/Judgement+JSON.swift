import CanonicalJSON
import RefundDesk
import RefundPolicy

extension Judgement {
  /// The members of `check --json` for one ticket.
  func write(to json: inout CanonicalWriter, ticket: TicketID) {
    json.member("ticket", ticket.rawValue)
    json.member("verdict", verdict.rawValue)
    json.key("checks")
    json.array { json in
      for check in checks { json.object { check.write(to: &$0) } }
    }
    json.key("floor")
    if let floor { json.object { floor.write(to: &$0) } } else { json.null() }
    json.strings("missing", missing.map(\.name))
    json.key("questions")
    json.array { json in
      for fact in missing {
        json.object { json in
          json.member("fact", fact.name)
          json.member("blocking", fact.blocking)
          json.member("fr", fact.question.fr)
          json.member("en", fact.question.en)
        }
      }
    }
    json.strings("allowed", allowed.map(\.kind.rawValue))
    json.key("amounts")
    json.object { json in
      for allowance in allowed {
        json.member(allowance.kind.rawValue, allowance.amount?.minorUnits)
      }
    }
    json.strings("refund_methods", refundMethods.map(\.rawValue))
    json.member("difference", difference?.minorUnits)
    json.member("approval", approvalNeeded?.rawValue)
    json.strings("law", law)
    json.member("policy", policy)
  }
}

extension Check {
  /// The members of one check.
  func write(to json: inout CanonicalWriter) {
    json.member("id", id)
    json.member("result", result.rawValue)
    json.member("clause", clause)
    json.key("why")
    json.object { json in
      json.member("fr", why.fr)
      json.member("en", why.en)
    }
  }
}

extension LegalFloor {
  /// The members of the floor.
  func write(to json: inout CanonicalWriter) {
    json.member("right", right)
    json.member("article", article)
    json.strings("remedies", remedies.map(\.rawValue))
    json.member("amount", amount.minorUnits)
    json.member("currency", amount.currency.code)
    json.member("method", means.rawValue)
    json.member("due", due?.description)
    json.member("penalty", penalty?.minorUnits)
  }
}
