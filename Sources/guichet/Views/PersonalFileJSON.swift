import CanonicalJSON
import DeskRecords
import DeskStore
import Journal
import Phrases
import RefundDesk

/// What is held about a customer as one JSON document that other programs can read.
struct PersonalFileJSON {
  private let file: PersonalFile
  private let session: Session

  init(_ file: PersonalFile, _ session: Session) {
    self.file = file
    self.session = session
  }

  /// The document.
  var bytes: [UInt8] {
    var json = CanonicalWriter()
    json.object { json in
      json.member("format", "guichet-customer")
      json.member("version", Int64(1))
      json.member("desk", session.desk.settings.name)
      json.member("exported", session.now.description)
      json.key("information")
      json.array { json in
        let periods = session.desk.settings.retention
        for line in session.phrases.privacyNotice(periods) { json.string(line) }
      }
      records(&json)
      events(&json)
      papers(&json)
      json.member("erasure", file.erasure?.word)
    }
    return json.bytes
  }

  private func records(_ json: inout CanonicalWriter) {
    json.key("customer")
    json.raw(DeskRecordCodec.bytes(.customer(file.file.customer)))
    json.key("orders")
    json.array { json in
      for order in file.file.orders { json.raw(DeskRecordCodec.bytes(.order(order))) }
    }
    json.key("tickets")
    json.array { json in
      for ticket in file.tickets { json.raw(DeskRecordCodec.bytes(.ticket(ticket))) }
    }
  }

  private func events(_ json: inout CanonicalWriter) {
    json.key("events")
    json.array { json in
      for entry in file.events {
        let encoded = DeskEventCodec.encode(entry.event)
        json.object { json in
          json.member("seq", entry.sequence)
          json.member("t", entry.at.description)
          json.member("type", encoded.type)
          json.member("ticket", entry.ticket?.rawValue)
          json.member("by", entry.by.rawValue)
          json.member("what", session.phrases.sentence(entry.event))
          json.key("d")
          json.raw(encoded.d)
          json.key("x")
          if let personal = encoded.x { json.raw(personal) } else { json.null() }
        }
      }
    }
  }

  private func papers(_ json: inout CanonicalWriter) {
    json.key("drafts")
    json.array { json in
      for draft in file.drafts {
        json.object { json in
          json.member("ticket", draft.ticket.rawValue)
          json.member("by", draft.by.rawValue)
          json.member("text", draft.text)
        }
      }
    }
    json.strings("letters", file.letters)
  }
}
