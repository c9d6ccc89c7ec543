import Advice
import CanonicalJSON
import RefundDesk
import RefundPolicy

extension Suggestion {
  /// The members of one suggestion as `suggest --json` prints it.
  func write(to json: inout CanonicalWriter, asked: ResolutionKind) {
    json.member("resolution", action.word)
    json.strings("with", with.map(\.rawValue))
    json.member("due", due)
    json.member("amount", amount.minorUnits)
    json.member("currency", amount.currency.code)
    json.member("bonus", bonus?.minorUnits)
    json.member("points", points.map(Int64.init))
    if let goodsBack { json.member("goods_back", goodsBack) }
    json.member("method", method?.rawValue ?? means?.rawValue)
    json.member("needs_consent", needsConsent)
    json.member("needs_other_choice", needsOtherChoice)
    json.member("expected_cost", expectedCost.minorUnits)
    json.key("terms")
    json.array { json in
      for term in terms {
        json.object { json in
          json.member("name", term.name.rawValue)
          json.member("amount", term.amount.minorUnits)
        }
      }
    }
    json.strings("clauses", clauses)
    if let flip { write(flip, to: &json) }
    json.key("why")
    json.object { json in
      let sentence = why(asked: asked)
      json.member("fr", sentence.fr)
      json.member("en", sentence.en)
    }
  }

  /// What would change the order: the input, the value at which it would, and the sentence.
  private func write(_ flip: Flip, to json: inout CanonicalWriter) {
    json.key("flip")
    json.object { json in
      json.member("input", flip.input.rawValue)
      json.member("value", flip.value)
      json.member("below", flip.below)
      json.member("then", flip.then.word)
    }
  }
}
