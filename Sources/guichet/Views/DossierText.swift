import DeskStore
import Phrases
import RefundDesk
import RefundPolicy

/// A ticket as a page of plain text.
struct DossierText {
  private let file: Dossier
  private let judgement: Judgement?
  private let session: Session
  private var phrases: Phrases { session.phrases }

  private let now: Timestamp

  init(_ file: Dossier, _ judgement: Judgement?, _ session: Session, at now: Timestamp) {
    self.now = now
    self.file = file
    self.judgement = judgement
    self.session = session
  }

  /// The lines of the page, cleaned.
  var lines: [String] {
    var lines = head + orderLines + messages + notes
    if let judgement { lines += [""] + JudgementText(judgement, session.phrases).lines }
    return lines
  }

  private func field(_ label: CommandLineLabel, _ value: String) -> String {
    let name = phrases.label(label)
    let blanks = String(repeating: " ", count: max(1, 14 - name.count))
    return name + blanks + session.clean(value)
  }

  private var head: [String] {
    let ticket = file.ticket
    let who = [file.customer?.name, ticket.customer?.rawValue, file.customer?.email]
    let age = phrases.age(seconds: now.seconds(since: ticket.received))
    var lines = [
      field(.ticket, "\(ticket.id.rawValue) · \(ticket.version)"),
      field(.customer, who.compactMap { $0 }.joined(separator: " · ")),
      field(.received, phrases.moment(ticket.received, in: session.desk.zone) + " · " + age),
      field(.channel, phrases.name(ticket.channel)),
      field(.reason, phrases.name(ticket.reason)),
    ]
    if let wants = ticket.wants { lines.append(field(.wants, phrases.name(wants))) }
    lines.append(field(.conversation, phrases.sentence(ticket.conversation)))
    lines.append(field(.goods, phrases.name(ticket.goods)))
    for record in ticket.decisions {
      let what = phrases.sentence(record.decision) + " · " + phrases.sentence(record.life)
      lines.append(field(.decision, what))
    }
    lines.append(field(.owner, ticket.owner?.rawValue ?? "–"))
    if !ticket.tags.isEmpty { lines.append(field(.tags, phrases.list(ticket.tags))) }
    return lines
  }

  private var orderLines: [String] {
    guard let order = file.order else { return ["", field(.order, "–")] }
    let status = phrases.name(order.status)
    let placed = order.placed.map { phrases.shortDate(session.desk.zone.day(at: $0)) }
    let delivered = order.delivered.map { phrases.shortDate($0) }
    let facts = [order.id.rawValue, placed, status, delivered].compactMap { $0 }
    var table = TextTable([
      ("", .left), (phrases.label(.article), .left), (phrases.label(.quantity), .right),
      (phrases.label(.paid), .right), (phrases.label(.givenBack), .right),
      (phrases.label(.remaining), .right),
    ])
    guard let balance = try? file.balance() else { return ["", field(.order, order.id.rawValue)] }
    for line in order.lines { table.add(row(line, balance)) }
    return ["", field(.order, facts.joined(separator: " · "))] + table.lines
  }

  private func row(_ line: OrderLine, _ balance: OrderBalance) -> [String] {
    let part = MoneyPart.line(line.id)
    let asked = file.ticket.lines.contains { $0.line == line.id }
    let back = balance.givenBack[part] ?? .zero(balance.order.currency)
    return [
      asked ? ">" : " ", "\(line.id.rawValue) \(line.name)", String(line.quantity),
      (try? balance.paid(part)).map(phrases.money) ?? "–", phrases.money(back),
      (try? balance.remaining(part)).map(phrases.money) ?? "–",
    ]
  }

  private var messages: [String] {
    file.ticket.messages.flatMap { message -> [String] in
      let when = phrases.moment(message.at, in: session.desk.zone)
      let text = message.text ?? phrases.erased()
      let body = text.split(separator: "\n", omittingEmptySubsequences: false).map {
        "  " + session.clean(String($0))
      }
      return ["", session.clean("\(when) · \(phrases.writer(message.from))")] + body
    }
  }

  private var notes: [String] {
    file.ticket.notes.filter { !$0.withdrawn }.flatMap { note in
      let when = phrases.moment(note.at, in: session.desk.zone)
      return [
        "", session.clean("\(phrases.label(.notes)): \(when) · \(note.by.rawValue)"),
        "  " + session.clean(note.text ?? phrases.erased()),
      ]
    }
  }
}
