import CanonicalJSON
import RefundDesk
import RefundPolicy

extension Judgement {
  /// The members of `check --json` for one ticket.
  func write(to json: inout CanonicalWriter, ticket: TicketID, lines: CheckLines) {
    json.member(literal: "ticket", ticket.rawValue)
    json.member(literal: "verdict", verdict.rawValue)
    json.literalKey("checks")
    json.array { json in
      for check in checks { lines.write(check, to: &json) }
    }
    json.literalKey("floor")
    if let floor { json.object { floor.write(to: &$0) } } else { json.null() }
    json.strings("missing", missing.map(\.name))
    json.literalKey("questions")
    json.array { json in
      for fact in missing {
        json.object { json in
          json.member(literal: "fact", fact.name)
          json.member("blocking", fact.blocking)
          json.member(literal: "fr", fact.question.fr)
          json.member(literal: "en", fact.question.en)
        }
      }
    }
    json.strings("allowed", allowed.map(\.kind.rawValue))
    json.literalKey("amounts")
    json.object { json in
      for allowance in allowed {
        json.member(allowance.kind.rawValue, allowance.amount?.minorUnits)
      }
    }
    json.strings("refund_methods", refundMethods.map(\.rawValue))
    json.member("difference", difference?.minorUnits)
    json.member("approval", approvalNeeded?.rawValue)
    json.strings("law", law)
    json.member(literal: "policy", policy)
  }
}

extension Check {
  /// The members of one check.
  func write(to json: inout CanonicalWriter) {
    let why = why
    json.member(literal: "id", id)
    json.member(literal: "result", result.rawValue)
    json.member(literal: "clause", clause)
    json.literalKey("why")
    json.object { json in
      json.member(literal: "fr", why.fr)
      json.member(literal: "en", why.en)
    }
  }
}

extension LegalFloor {
  /// The members of the floor.
  func write(to json: inout CanonicalWriter) {
    json.member(literal: "right", right)
    json.member(literal: "article", article)
    json.strings("remedies", remedies.map(\.rawValue))
    json.member(literal: "amount", amount.minorUnits)
    json.member(literal: "currency", amount.currency.code)
    json.member(literal: "method", means.rawValue)
    json.member("due", due?.description)
    json.member("penalty", penalty?.minorUnits)
  }
}
