import RefundDesk

/// A message to a customer as it goes into the outbox.
struct OutgoingMessage: Hashable {
  /// The sequence of the event that recorded it: the message's identity.
  let sequence: Int64
  let ticket: TicketID
  let language: Language
  let at: Timestamp
  let channel: ContactChannel
  let sender: String?
  let senderName: String
  let recipient: String?
  let recipientName: String?
  let text: String
  let desk: String
}

extension OutgoingMessage {
  /// The message in the form of RFC 5322, with MIME headers; lines end in CR LF.
  ///
  /// Where no address is known the header says so with an empty group, which is legal and reaches
  /// nobody: the mail system must ask a person.
  func mailText(in zone: ZoneRules) -> [UInt8] {
    var lines = [
      "Date: " + MailDate.text(at, in: zone),
      "From: " + MailHeader.mailbox(senderName, sender.flatMap(MailAddress.init)),
      "To: " + MailHeader.mailbox(recipientName, recipient.flatMap(MailAddress.init)),
      MailHeader.folded("Subject", subject),
      "Message-ID: <\(sequence).\(MailHeader.token(desk))@guichet.invalid>",
      MailHeader.folded("X-Guichet-Ticket", ticket.rawValue),
      MailHeader.folded("X-Guichet-Channel", channel.rawValue),
      "Content-Language: \(language.rawValue)",
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
    ]
    let body = QuotedPrintable.encode(text)
    lines.append("Content-Transfer-Encoding: quoted-printable")
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n" + body).utf8)
  }

  private var subject: String {
    switch language {
    case .en: "Your request \(ticket)"
    case .fr: "Votre demande \(ticket)"
    }
  }
}
